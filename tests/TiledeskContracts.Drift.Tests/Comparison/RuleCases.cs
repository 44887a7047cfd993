using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Drift.Tests.Comparison;

/// <summary>The cases of <c>Rules/*.yaml</c>: what changes, where, and what is told of it.</summary>
internal static class RuleCases
{
    private static readonly Lazy<IReadOnlyList<RuleCase>> _all = new(() => [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Rules"), "*.yaml").Order(StringComparer.Ordinal).SelectMany(Read)]);

    public static IReadOnlyList<RuleCase> All => _all.Value;

    private static IEnumerable<RuleCase> Read(string file)
    {
        var problems = new ProblemList(file);
        var root = NodeReader.Read(file, File.ReadAllText(file), ReadingLimits.Default, problems, TestContext.Current.CancellationToken).Root;
        Assert.Empty(problems.ToArray());
        foreach (var item in Assert.IsType<SpecSequence>(root).Items.Cast<SpecMapping>())
        {
            yield return new RuleCase(
                Path.GetFileNameWithoutExtension(file) + ": " + Text(item, "case"),
                Text(item, "at"),
                Text(item, "old"),
                Text(item, "new"),
                Text(item, "expect").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }
    }

    private static string Text(SpecMapping item, string name) => item[name] is SpecScalar scalar ? scalar.Value : "";
}

/// <summary>One case.</summary>
/// <param name="Name">File and words.</param>
/// <param name="At">Where the texts stand in a contract: see <see cref="RuleCase.Contract"/>.</param>
/// <param name="Old">The old text.</param>
/// <param name="New">The new text.</param>
/// <param name="Expect">Each change as <see cref="Contracts.Line"/> gives it; none for silence.</param>
internal sealed record RuleCase(string Name, string At, string Old, string New, IReadOnlyList<string> Expect)
{
    public string Contract(string text) => At switch
    {
        // A whole document, its head included.
        "whole" => text,

        // A whole document but for its head.
        "document" => Head + text,

        // The members of 'paths'.
        "paths" => Head + "paths:\n" + Indented(text, 2),

        // The members of one operation, beside its answer.
        "operation" => Operation(text, answers: true),

        // The members of one operation, its answers included.
        "call" => Operation(text, answers: false),

        // The members of 'responses'.
        "responses" => Operation("responses:\n" + Indented(text, 2), answers: false),

        // A schema that requests alone carry, that answers alone carry, that both carry.
        "request" => Operation(Body("schema:\n" + Indented(text, 2)), answers: true),
        "response" => Operation("responses:\n  '200':\n    description: d\n    content:\n      application/json:\n        schema:\n" + Indented(text, 10), answers: false),
        "schema" => Operation(Body("schema:\n  $ref: '#/components/schemas/Thing'") + "\nresponses:\n  '200':\n    description: d\n    content:\n      application/json:\n        schema:\n          $ref: '#/components/schemas/Thing'", answers: false)
            + "components:\n  schemas:\n    Thing:\n" + Indented(text, 6),
        _ => throw new InvalidOperationException($"{Name}: where is '{At}'?"),
    };

    private static string Head => "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n";

    private static string Operation(string text, bool answers) =>
        Head + "paths:\n  /things/{id}:\n    post:\n      operationId: postThing\n" + Indented(text, 6) + (answers ? "      responses:\n        '200': {description: d}\n" : "");

    private static string Body(string media) => "requestBody:\n  content:\n    application/json:\n" + Indented(media, 6).TrimEnd();

    private static string Indented(string text, int by) =>
        string.Concat(text.TrimEnd().Split('\n').Select(line => line.Length == 0 ? "\n" : new string(' ', by) + line + "\n"));
}
