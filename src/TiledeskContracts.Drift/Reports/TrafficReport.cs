using System.Globalization;
using System.Text.Json;
using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Drift.Traffic;

namespace TiledeskContracts.Drift.Reports;

/// <summary>What traffic and contract differ in, for people and for programs.</summary>
/// <param name="Contract">The contract's path.</param>
/// <param name="Exchanges">How many exchanges were checked.</param>
/// <param name="Unanswered">How many of them had no answer.</param>
/// <param name="Findings">What was found.</param>
internal sealed record TrafficReport(string Contract, int Exchanges, int Unanswered, IReadOnlyList<TrafficFinding> Findings)
{
    /// <summary>The operations that were called, and how they answered; empty where nothing was to be called.</summary>
    public IReadOnlyList<(string Operation, string Statuses)> Called { get; init; } = [];

    /// <summary>The operations that were not called, and why; empty where nothing was to be called.</summary>
    public IReadOnlyList<(string Operation, string Reason)> Skipped { get; init; } = [];

    /// <summary>The calls that gave no answer, by their operation, and why.</summary>
    public IReadOnlyList<(string Operation, string Reason)> Failed { get; init; } = [];

    /// <summary>How many findings suppressions accept or an earlier report told; they are not among the findings.</summary>
    public int Suppressed { get; init; }

    /// <summary>The findings as the reports of changes tell them.</summary>
    public IReadOnlyList<ContractChange> Changes =>
    [
        .. Findings.Select(finding => new ContractChange(
            finding.Rule,
            finding.Rule.Request,
            finding.Rule.Response,
            finding.Rule.Source,
            finding.Rule.Binary,
            string.Create(CultureInfo.InvariantCulture, $"{finding.Operation}{(finding.Where.Length == 0 ? "" : " " + finding.Where)}: {finding.Message} Seen in {finding.Seen} of {finding.Of}, e.g. {string.Join(", ", finding.Examples)}."),
            null,
            finding.Place ?? new ContractPlace("#", Contract, 1, 1),
            [finding.Operation],
            [],
            finding.Fingerprint)),
    ];

    /// <summary>Writes it for a pull request.</summary>
    /// <param name="output">Where to.</param>
    public void WriteMarkdown(TextWriter output)
    {
        output.Write(string.Create(CultureInfo.InvariantCulture, $"# Traffic and {MarkdownText.Code(Contract)}\n\n{Findings.Count} differences in {Exchanges} exchanges, {Unanswered} of them unanswered and not checked{(Suppressed > 0 ? $", {Suppressed} suppressed" : "")}.\n"));
        foreach (var operation in Findings.GroupBy(static finding => finding.Operation, StringComparer.Ordinal))
        {
            output.Write($"\n## {MarkdownText.Code(operation.Key)}\n\n| Rule | Verdict | Where | What | Seen | Examples |\n| --- | --- | --- | --- | --- | --- |\n");
            foreach (var finding in operation)
            {
                output.Write(string.Create(CultureInfo.InvariantCulture, $"| {finding.Rule.Id} {finding.Rule.Name} | {VerdictWords.Of(finding.Rule.Wire)} | {(finding.Where.Length == 0 ? "" : MarkdownText.Code(finding.Where))} | {MarkdownText.Plain(finding.Message)} | {finding.Seen} of {finding.Of} | {string.Join(", ", finding.Examples.Select(MarkdownText.Code))} |\n"));
            }
        }

        WriteList(output, "Called", Called.Select(static one => $"{MarkdownText.Code(one.Operation)} answered {one.Statuses}"));
        WriteList(output, "Not answered", Failed.Select(static one => $"{MarkdownText.Code(one.Operation)}: {MarkdownText.Plain(one.Reason)}"));
        WriteList(output, "Not called", Skipped.Select(static one => $"{MarkdownText.Code(one.Operation)}: {MarkdownText.Plain(one.Reason)}"));
    }

    /// <summary>Writes it for people.</summary>
    /// <param name="output">Where to.</param>
    public void WriteText(TextWriter output)
    {
        foreach (var operation in Findings.GroupBy(static finding => finding.Operation, StringComparer.Ordinal))
        {
            Line($"{operation.Key}");
            foreach (var finding in operation)
            {
                Line(string.Create(CultureInfo.InvariantCulture, $"  {finding.Rule.Id} {finding.Rule.Name}: {finding.Where} {finding.Message} {finding.Seen} of {finding.Of}, e.g. {string.Join(", ", finding.Examples)}"));
            }
        }

        foreach (var (operation, statuses) in Called)
        {
            Line($"{operation} answered {statuses}.");
        }

        foreach (var (operation, reason) in Failed)
        {
            Line($"{operation} was called and gave no answer: {reason}.");
        }

        foreach (var (operation, reason) in Skipped)
        {
            Line($"{operation} was not called: {reason}.");
        }

        Line(string.Create(CultureInfo.InvariantCulture, $"{Contract}: {Findings.Count} differences in {Exchanges} exchanges, {Unanswered} of them unanswered and not checked{(Suppressed > 0 ? $", {Suppressed} suppressed" : "")}."));

        void Line(string text) => output.Write(TerminalText.Of(text) + "\n");
    }

    /// <summary>Writes it for programs.</summary>
    /// <param name="output">Where to.</param>
    public void WriteJson(TextWriter output)
    {
        JsonOutput.Write(output, json =>
        {
            json.WriteString("$schema", "urn:tiledesk-contracts:check-report:1");
            json.WriteNumber("format", 1);
            json.WriteString("contract", Contract);
            json.WriteNumber("exchanges", Exchanges);
            json.WriteNumber("unanswered", Unanswered);
            WritePairs(json, "called", "statuses", Called);
            WritePairs(json, "skipped", "reason", Skipped);
            WritePairs(json, "failed", "reason", Failed);
            json.WriteStartArray("findings");
            foreach (var finding in Findings)
            {
                json.WriteStartObject();
                json.WriteString("rule", finding.Rule.Id);
                json.WriteString("name", finding.Rule.Name);
                json.WriteString("wire", VerdictWords.Of(finding.Rule.Wire));
                json.WriteString("operation", finding.Operation);
                json.WriteString("where", finding.Where);
                json.WriteString("pointer", finding.Place?.Pointer);
                json.WriteString("message", finding.Message);
                json.WriteNumber("seen", finding.Seen);
                json.WriteNumber("of", finding.Of);
                JsonOutput.Texts(json, "examples", finding.Examples);
                json.WriteString("fingerprint", finding.Fingerprint);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteNumber("suppressed", Suppressed);
        });
    }

    private static void WriteList(TextWriter output, string title, IEnumerable<string> lines)
    {
        var list = string.Concat(lines.Select(static line => $"- {line}\n"));
        if (list.Length > 0)
        {
            output.Write($"\n## {title}\n\n{list}");
        }
    }

    private static void WritePairs(Utf8JsonWriter json, string name, string member, IReadOnlyList<(string Operation, string Text)> pairs)
    {
        if (pairs.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var (operation, text) in pairs)
        {
            json.WriteStartObject();
            json.WriteString("operation", operation);
            json.WriteString(member, text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
