using System.CommandLine;
using System.Globalization;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Drift.Reports;

namespace TiledeskContracts.Drift.Commands;

/// <summary>Lists the rules.</summary>
internal static class RulesCommand
{
    private static readonly string[] _formats = ["text", "markdown", "json"];

    /// <summary>Makes the command.</summary>
    /// <param name="surroundings">Where it writes.</param>
    public static Command Make(Surroundings surroundings)
    {
        var format = new Option<string>("--format", "-f") { Description = "The form of the list.", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong(_formats);
        var command = new Command("rules", "Lists the rules: id, name, verdict for requests, answers, C# source and binaries, title.") { format };
        command.SetAction(parsed =>
        {
            Action<TextWriter> write = parsed.GetValue(format) switch
            {
                "json" => WriteJson,
                "markdown" => WriteMarkdown,
                _ => WriteText,
            };
            write(surroundings.Output);
            return ExitCodes.None;
        });
        return command;
    }

    private static void WriteText(TextWriter output)
    {
        foreach (var rule in DriftRules.All)
        {
            output.Write($"{rule.Id} {rule.Name,-42} {string.Join(' ', Verdicts(rule).Select(static word => word.PadRight(8)))} {rule.Title}{(DriftRules.Untold.Contains(rule) ? " (not told yet)" : "")}\n");
        }
    }

    private static void WriteMarkdown(TextWriter output)
    {
        output.Write(string.Create(CultureInfo.InvariantCulture, $"# {DriftRules.All.Count} rules\n\n| Rule | What | Request | Response | C# source | C# binary | Why |\n| --- | --- | --- | --- | --- | --- | --- |\n"));
        foreach (var rule in DriftRules.All)
        {
            output.Write($"| {rule.Id} {rule.Name} | {Cell(rule.Title)}{(DriftRules.Untold.Contains(rule) ? " *(not told yet)*" : "")} | {string.Join(" | ", Verdicts(rule))} | {Cell(rule.Why)} |\n");
        }
    }

    private static void WriteJson(TextWriter output) => JsonOutput.Write(output, static json =>
    {
        json.WriteString("$schema", "urn:tiledesk-contracts:rules:1");
        json.WriteNumber("format", 1);
        json.WriteStartArray("rules");
        foreach (var rule in DriftRules.All)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("name", rule.Name);
            json.WriteString("title", rule.Title);
            json.WriteString("request", VerdictWords.Of(rule.Request));
            json.WriteString("response", VerdictWords.Of(rule.Response));
            json.WriteString("source", VerdictWords.Of(rule.Source));
            json.WriteString("binary", VerdictWords.Of(rule.Binary));
            json.WriteString("why", rule.Why);
            json.WriteBoolean("told", !DriftRules.Untold.Contains(rule));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    // Our own words: what they have in backquotes is code.
    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static IEnumerable<string> Verdicts(DriftRule rule) => new[] { rule.Request, rule.Response, rule.Source, rule.Binary }.Select(VerdictWords.Of);
}
