using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TiledeskContracts.Json;

namespace TiledeskContracts.Generator.Tests.Runs;

/// <summary>Emitted code, compiled in memory beside the runtime as a careful user would: every warning counts.</summary>
internal static class CompiledContract
{
    /// <summary>Gets the platform and the runtime.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(JsonModel).Assembly.Location),
    ];

    // Many tests ask the same contract different things: it is compiled, checked and loaded once.
    private static readonly ConcurrentDictionary<string, MetadataReference> _libraries = new(StringComparer.Ordinal);

    /// <summary>Compiles the run's sources and the user's code.</summary>
    public static CSharpCompilation Compile(GeneratorRun run, LanguageVersion version, string code = "")
    {
        var trees = run.Sources.Select(source => Parse(Followed(source.Value), source.Key, version));
        return Create(trees.Append(Parse(code, "User.cs", version)));
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
        var code = $$"""
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
            """;

        _ = Load(Create([Parse(code, "User.cs", LanguageVersion.CSharp12)], Library(run)), out var probe);
        return probe.GetType("Probe")!.GetMethod("Run")!.CreateDelegate<Func<string, string>>();
    }

    private static MetadataReference Library(GeneratorRun run) => _libraries.GetOrAdd(
        string.Join('\n', run.Sources.OrderBy(static source => source.Key, StringComparer.Ordinal)),
        _ =>
        {
            var compilation = Compile(run, LanguageVersion.CSharp12);
            Assert.Empty(Complaints(compilation));
            return MetadataReference.CreateFromImage(Load(compilation, out var _));
        });

    private static byte[] Load(CSharpCompilation compilation, out Assembly assembly)
    {
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success, string.Join('\n', Complaints(compilation)));
        image.Position = 0;
        assembly = AssemblyLoadContext.Default.LoadFromStream(image);
        return image.ToArray();
    }

    private static CSharpCompilation Create(IEnumerable<SyntaxTree> trees, params IEnumerable<MetadataReference> more) => CSharpCompilation.Create(
        "Acme." + Guid.NewGuid().ToString("N"),
        trees,
        [.. References, .. more],
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));

    // A user's compiler takes emitted annotations at their word; here they are held to it.
    private static string Followed(string source)
    {
        if (source.Contains("#nullable enable\n", StringComparison.Ordinal))
        {
            return source;
        }

        Assert.Contains("#nullable enable annotations\n", source, StringComparison.Ordinal);
        return source.Replace("#nullable enable annotations\n", "#nullable enable\n", StringComparison.Ordinal);
    }

    private static SyntaxTree Parse(string code, string path, LanguageVersion version) =>
        CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(version, DocumentationMode.Diagnose), path);
}
