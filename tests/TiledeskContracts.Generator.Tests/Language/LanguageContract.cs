using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests.Language;

/// <summary>A contract of schemas, generated, compiled as strictly as a user may, and run.</summary>
internal sealed class LanguageContract
{
    private readonly GeneratorRun _run;

    private LanguageContract(string text)
    {
        _run = GeneratorRun.Once(new ContractFile("/acme/language.yaml", text));
        Assert.DoesNotContain(_run.Diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
    }

    /// <summary>The emitted texts, one behind the other.</summary>
    public string Text => string.Concat(_run.Sources.Values);

    /// <summary>What the generator told, as <c>id: message</c>.</summary>
    public IEnumerable<string> Told => _run.Diagnostics.Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");

    /// <summary>A contract of schemas, where <c>Answer</c> comes in an answer and <c>Asked</c> goes out in a request.</summary>
    /// <param name="schemas">The component schemas, indented by nothing.</param>
    /// <param name="version">The version of OpenAPI.</param>
    public static LanguageContract Of(string schemas, string version = "3.0.3")
    {
        var lines = schemas.TrimEnd('\n').Split('\n');
        var answer = lines.Any(line => line.StartsWith("Answer:", StringComparison.Ordinal))
            ? ", content: { application/json: { schema: { $ref: '#/components/schemas/Answer' } } }"
            : "";
        var asked = lines.Any(line => line.StartsWith("Asked:", StringComparison.Ordinal))
            ? "requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Asked' } } } }, "
            : "";
        return new($$"""
            openapi: {{version}}
            info: { title: Acme, version: '1' }
            paths:
              /things: { post: { tags: [things], operationId: ask, {{asked}}responses: { '200': { description: Fine.{{answer}} } } } }
            components:
              schemas:
            {{string.Join('\n', lines.Select(line => "    " + line))}}

            """);
    }

    /// <summary>A whole contract.</summary>
    /// <param name="text">Its text.</param>
    public static LanguageContract Whole(string text) => new(text);

    /// <summary>The text of one file.</summary>
    /// <param name="hint">Its name without prefix and ending, e.g. <c>Models.Answer</c>.</param>
    public string File(string hint) => _run.Sources["V1." + hint + ".g.cs"];

    /// <summary>The names of all files of one kind, without prefix and ending.</summary>
    /// <param name="kind">E.g. <c>Enums.</c>.</param>
    public IEnumerable<string> Files(string kind) => _run.Sources.Keys
        .Where(name => name.StartsWith("V1." + kind, StringComparison.Ordinal))
        .Select(name => name["V1.".Length..][kind.Length..^".g.cs".Length]);

    /// <summary>Runs code beside the emitted code, which must compile without a warning.</summary>
    /// <param name="cases">Statements by name, each ending in a return of a value.</param>
    /// <returns>What each returned as text, or the name of the exception that it threw.</returns>
    public IReadOnlyDictionary<string, string> Run(IEnumerable<KeyValuePair<string, string>> cases)
    {
        var blocks = cases.Select(block => $"Case({Literal(block.Key)}, () => {{ {block.Value} }});");
        var compilation = CompiledContract.Compile(_run, LanguageVersion.CSharp12, $$"""
            #pragma warning disable // The probe is no emitted code; that is held to no warning by Complaints.
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Text.Json;
            using Acme.V1;
            using TiledeskContracts;
            using TiledeskContracts.Json;
            using TiledeskContracts.Values;

            public static class Probe
            {
                private static readonly Dictionary<string, string> _results = new();

                public static Dictionary<string, string> Run()
                {
                    {{string.Join("\n        ", blocks)}}
                    return _results;
                }

                private static string Again<T>(string json) where T : class, IJsonModel<T> => JsonModel.ToJson(JsonModel.Parse<T>(json));

                private static void Case(string name, Func<object?> body)
                {
                    try { _results[name] = body() is { } value ? Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)! : "null"; }
                    catch (Exception exception) { _results[name] = exception.GetType().Name; }
                }
            }
            """);
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString()));

        var probe = Assembly.Load(image.ToArray()).GetType("Probe")!.GetMethod("Run")!;
        return (IReadOnlyDictionary<string, string>)probe.Invoke(null, null)!;
    }

    /// <summary>Compiles a reader and writer of one class.</summary>
    /// <param name="type">The class.</param>
    /// <returns>Takes JSON and gives it as it comes back.</returns>
    public Func<string, string> Again(string type)
    {
        var compilation = CompiledContract.Compile(_run, LanguageVersion.CSharp12, $$"""
            #pragma warning disable // The probe is no emitted code; that is held to no warning by Complaints.
            public static class Probe
            {
                public static string Again(string json) => TiledeskContracts.Json.JsonModel.ToJson(TiledeskContracts.Json.JsonModel.Parse<Acme.V1.{{type}}>(json));
            }
            """);
        using var image = new MemoryStream();
        Assert.Empty(compilation.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString()));
        return Assembly.Load(image.ToArray()).GetType("Probe")!.GetMethod("Again")!.CreateDelegate<Func<string, string>>();
    }

    /// <summary>Compiles the emitted code alone, and tells what the compiler says.</summary>
    /// <param name="code">Code of the user.</param>
    public IReadOnlyList<string> Complaints(string code = "") =>
        [.. CompiledContract.Complaints(CompiledContract.Compile(_run, LanguageVersion.CSharp12, code))];

    /// <summary>Text as a C# literal.</summary>
    /// <param name="text">The text.</param>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
