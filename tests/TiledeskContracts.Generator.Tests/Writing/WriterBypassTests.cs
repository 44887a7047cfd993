using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TiledeskContracts.Generator.Tests.Runs;
using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Generator.Tests.Writing;

/// <summary>No text of a contract becomes C# but through the writer of its context. The compiler sees to it, and these see to the compiler.</summary>
public sealed class WriterBypassTests
{
    // What turns any text into code: for the writers alone.
    private static readonly string[] _ofWriters = ["Escaped", "EscapedWords", "AppendLiteral", "AppendFormatted", "CodeText", "StringBuilder", "StringWriter", "SyntaxFactory"];

    private static readonly IReadOnlyList<MetadataReference> _references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    [Theory]
    [InlineData("code.Lines(text);")]
    [InlineData("code.Lines(\"a\" + text);")]
    [InlineData("code.Lines($\"{text}\");")]
    [InlineData("code.Lines($\"{text,5}\");")]
    [InlineData("code.Lines($\"{text:X}\");")]
    [InlineData("code.Lines($\"{(object)text}\");")]
    [InlineData("code.Lines($\"{text.AsSpan()}\");")]
    [InlineData("code.Lines($\"a{code}\" + text);")]
    [InlineData("code.Braces(text);")]
    [InlineData("code.Braces($\"{text}\");")]
    [InlineData("Code.Of(text);")]
    [InlineData("Code.Of($\"{text}\");")]
    [InlineData("Code.Join($\"{text}\", []);")]
    [InlineData("Code.Join($\",\", [text]);")]
    [InlineData("Code made = text;")]
    [InlineData("Code made = (Code)text;")]
    [InlineData("_ = new Code(text);")]
    public void Text_GivenToAWriterAsItIs_DoesNotCompile(string statement) => Assert.NotEmpty(Errors(statement));

    [Theory]
    [InlineData("code.Lines($\"{Literal.Of(text)}\");")]
    [InlineData("code.Lines($\"/// {XmlDoc.Inline(text)}\");")]
    [InlineData("using (code.Braces($\"class {Identifier.Of(text)}\")) { code.Lines($\"{5}\"); }")]
    [InlineData("_ = Code.Join($\", \", [Identifier.Of(text)]);")]
    public void Text_GivenToTheWriterOfItsContext_Compiles(string statement) => Assert.Empty(Errors(statement));

    // Words may say anything but end their line.
    [Fact]
    public void Words_OutsideOfAComment_AreRefused()
    {
        var words = XmlDoc.Inline("System.Console.Beep();");
        Action<CodeWriter>[] bypasses =
        [
            code => code.Lines($"{words}"),
            code => code.Lines($"    // {words}"),
            code => code.Lines($"var a = 1; /// {words}"),
            code => code.Lines($"/// a\n{words}"),
            code => code.Lines($"{Code.Of($"/// a\n")}{words}"),
            code => code.Lines($"/// {Code.Of($"a\n{words}")}"),
            code => code.Lines($"{Code.Of($"{Code.Of($"<c>{words}</c>")}.")}"),
            code => code.Lines($"{Code.Join($", ", [Identifier.Of("a"), words])}"),
            code => code.Lines($"{Code.Join(Separator(words), [Identifier.Of("a"), Identifier.Of("b")])}"),
            code => code.Lines($"{XmlDoc.Name(Identifier.Of("a"))}"),
            code => code.Lines($"{XmlDoc.Paragraphs("a")[0][0]}"),
            code => code.Braces($"class {words}"),
        ];

        Assert.All(bypasses, static bypass => Assert.Throws<InvalidOperationException>(() => bypass(new CodeWriter())));
    }

    [Fact]
    public void Words_InAComment_AreWritten()
    {
        var code = new CodeWriter();

        code.Lines($$"""
            /// <summary>{{XmlDoc.Inline("a < b")}}</summary>
              /// {{Code.Of($"<c>{XmlDoc.Inline("c")}</c>")}}{{Code.Join($", ", [XmlDoc.Inline("d")])}}
            class A;
            """);

        Assert.Equal("/// <summary>a &lt; b</summary>\n  /// <c>c</c>d\nclass A;\n", code.ToSource().ToString());
    }

    [Fact]
    public void Writers_AreThese() => Assert.Equal(
        ["Code.cs", "CodeText.cs", "CodeWriter.cs", "Identifier.cs", "Literal.cs", "XmlDoc.cs"],
        Directory.EnumerateFiles(Path.Combine(Folders.Repository, "generator", "TiledeskContracts.Generator", "Writing")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void Emitters_UseNothingThatMakesCodeOfAnyText()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Folders.Repository, "generator", "TiledeskContracts.Generator"), "*.cs", SearchOption.AllDirectories)
            .Where(static file => !new[] { "obj", "bin", "Support", "Writing" }.Any(folder => file.Contains($"{Path.DirectorySeparatorChar}{folder}{Path.DirectorySeparatorChar}", StringComparison.Ordinal)))
            .ToList();
        Assert.Contains(files, static file => file.EndsWith("ObjectEmitter.cs", StringComparison.Ordinal));

        foreach (var file in files)
        {
            var names = SyntaxFactory.ParseCompilationUnit(File.ReadAllText(file)).DescendantNodes().OfType<SimpleNameSyntax>().Select(static name => name.Identifier.ValueText).ToHashSet();
            Assert.True(!names.Overlaps(_ofWriters), $"{Path.GetFileName(file)} uses {string.Join(", ", names.Intersect(_ofWriters))}.");

            // One place hands text to the compiler: what the code writer gave, as it is.
            Assert.True(!names.Contains("AddSource") || Path.GetFileName(file) == "ContractGenerator.cs", file);
            // Another hands on source of ours, and sees no contract.
            Assert.True(Path.GetFileName(file) != "SupportFiles.cs" || !names.Any(static name => name.EndsWith("Model", StringComparison.Ordinal)), file);
            Assert.True(Path.GetFileName(file) == "SupportFiles.cs" || !names.Contains("SourceText") || !names.Overlaps(["From", "WithChanges", "Replace", "Load"]), file);
        }
    }

    [Fact]
    public void Generator_HasNoMeansToReachDiskNetworkOrProcesses()
    {
        foreach (var assembly in new[] { typeof(ContractGenerator).Assembly, typeof(DocumentReader).Assembly })
        {
            using var file = new PEReader(File.OpenRead(assembly.Location));
            var metadata = file.GetMetadataReader();
            var types = metadata.TypeReferences
                .Select(handle => metadata.GetTypeReference(handle))
                .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")
                .ToList();

            var members = metadata.MemberReferences.Select(handle => metadata.GetString(metadata.GetMemberReference(handle).Name));

            Assert.Contains("System.String", types);
            Assert.Empty(members.Intersect(["Load", "LoadFrom", "LoadFile", "UnsafeLoadFrom", "CreateInstance", "InvokeMember", "GetMethods", "GetConstructor", "GetConstructors", "GetField", "DynamicInvoke", "GetEnvironmentVariable", "GetFolderPath", "Exit", "FailFast"]));
            Assert.DoesNotContain(types, static type => type.StartsWith("System.Net", StringComparison.Ordinal)
                || type is "System.Diagnostics.Process" or "System.Activator" or "System.AppDomain"
                || (type.StartsWith("System.IO.", StringComparison.Ordinal) && type is not ("System.IO.TextReader" or "System.IO.StringReader" or "System.IO.Stream")));
        }
    }

    private static CodeText Separator(Code words)
    {
        CodeText text = new(0, 1);
        text.AppendFormatted(words);
        return text;
    }

    private static IEnumerable<string> Errors(string statement)
    {
        var tree = CSharpSyntaxTree.ParseText($$"""
            using System;
            using TiledeskContracts.Generator.Writing;

            internal static class Emitter
            {
                public static void Emit(CodeWriter code, string text)
                {
                    {{statement}}
                }
            }
            """);

        // Internals are open to an assembly of this name.
        return CSharpCompilation.Create(typeof(WriterBypassTests).Assembly.GetName().Name, [tree], _references, new(OutputKind.DynamicallyLinkedLibrary))
            .GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(static diagnostic => diagnostic.ToString());
    }
}
