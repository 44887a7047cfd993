using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TiledeskContracts.Json;

namespace TiledeskContracts.Generator.Tests.Runs;

/// <summary>Emitted code, compiled in memory beside the runtime as a careful user would: every warning counts.</summary>
internal static class CompiledContract
{
    private static readonly IReadOnlyList<MetadataReference> _references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(JsonModel).Assembly.Location),
    ];

    /// <summary>Compiles the run's sources and the user's code.</summary>
    public static CSharpCompilation Compile(GeneratorRun run, LanguageVersion version, string code = "")
    {
        var parsing = new CSharpParseOptions(version, DocumentationMode.Diagnose);
        var trees = run.Sources
            .Select(source => CSharpSyntaxTree.ParseText(source.Value, parsing, source.Key))
            .Append(CSharpSyntaxTree.ParseText(code, parsing, "User.cs"));
        return CSharpCompilation.Create(
            "Acme." + Guid.NewGuid().ToString("N"),
            trees,
            _references,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));
    }

    /// <summary>Everything that the compiler says and a build with warnings as errors would stop at.</summary>
    public static IEnumerable<string> Complaints(CSharpCompilation compilation) => compilation.GetDiagnostics()
        .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
        .Select(diagnostic => diagnostic.ToString());

    /// <summary>Runs <c>Probe.Run()</c> of the user's code.</summary>
    /// <param name="run">The contract.</param>
    /// <param name="body">Statements that end with a return of a string.</param>
    /// <param name="types">More types of the user's code.</param>
    public static string Execute(GeneratorRun run, string body, string types = "") => Function(run, body, types)("");

    /// <summary>Compiles the user's <c>Probe.Run(text)</c>, to be called many times.</summary>
    /// <param name="run">The contract.</param>
    /// <param name="body">Statements about the string <c>text</c> that end with a return of a string.</param>
    /// <param name="types">More types of the user's code.</param>
    public static Func<string, string> Function(GeneratorRun run, string body, string types = "")
    {
        var compilation = Compile(run, LanguageVersion.CSharp12, $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Text.Json;
            using Acme.V1;
            using TiledeskContracts;
            using TiledeskContracts.Json;

            /// <summary>Runs.</summary>
            public static class Probe
            {
                /// <summary>Runs.</summary>
                public static string Run(string text)
                {
                    {{body}}
                }
            }

            {{types}}
            """);
        Assert.DoesNotContain(Complaints(compilation), complaint => !complaint.StartsWith("User.cs", StringComparison.Ordinal));
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success, string.Join('\n', Complaints(compilation)));

        var probe = Assembly.Load(image.ToArray()).GetType("Probe")!.GetMethod("Run")!;
        return probe.CreateDelegate<Func<string, string>>();
    }
}
