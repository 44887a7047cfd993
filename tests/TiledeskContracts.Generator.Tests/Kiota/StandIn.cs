using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests.Kiota;

/// <summary>Kiota's signatures as a library, of which parts may be missing or old.</summary>
internal static class StandIn
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly string _folder = Path.Combine(Folders.Repository, "tests", "TiledeskContracts.Kiota.StandIn");

    /// <summary>All of them.</summary>
    public static MetadataReference Whole { get; } = Compile(static _ => true, static text => text);

    /// <summary>Without nodes of any type.</summary>
    public static MetadataReference WithoutUntypedNodes { get; } = Compile(static name => !name.StartsWith("Untyped", StringComparison.Ordinal), static text => text);

    /// <summary>As version 1 had them, as far as it can be told.</summary>
    public static MetadataReference Version1 { get; } = Compile(static _ => true, static text => text.Replace("GetRootParseNodeAsync", "GetRootParseNode", StringComparison.Ordinal));

    private static PortableExecutableReference Compile(Func<string, bool> isThere, Func<string, string> change)
    {
        var files = Directory.EnumerateFiles(_folder, "*.cs", SearchOption.AllDirectories)
            .Where(static path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(path => isThere(Path.GetFileName(path)))
            .Select(path => change(File.ReadAllText(path)));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        var compilation = CSharpCompilation.Create("Microsoft.Kiota.Abstractions", files.Append(Usings).Select(static text => CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview))), CompiledContract.References, options);
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
