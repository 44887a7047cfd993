using System.Globalization;
using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Drift.Reports;

/// <summary>For a pull request.</summary>
internal sealed class MarkdownReport : IReportWriter
{
    private static readonly (Verdict Verdict, string Title)[] _groups = [(Verdict.Breaking, "Breaking"), (Verdict.Risky, "Risky"), (Verdict.Safe, "Safe")];

    /// <inheritdoc />
    public void Write(ChangeReport report, TextWriter output)
    {
        output.Write(string.Create(CultureInfo.InvariantCulture, $"# From {Code(report.Old.Path)} to {Code(report.New.Path)}\n\n{report.Count(Verdict.Breaking)} breaking, {report.Count(Verdict.Risky)} risky, {report.Count(Verdict.Safe)} safe{(report.Suppressed > 0 ? $", {report.Suppressed} suppressed" : "")}.\n"));
        foreach (var (verdict, title) in _groups)
        {
            var changes = report.Changes.Where(change => change.Wire == verdict).ToList();
            if (changes.Count == 0)
            {
                continue;
            }

            output.Write($"\n## {title}\n\n| Rule | What | Where | C# source, binary |\n| --- | --- | --- | --- |\n");
            foreach (var change in changes)
            {
                output.Write($"| {change.Rule.Id} {change.Rule.Name} | {Text(change.Message)} | {Where(change)} | {VerdictWords.Of(change.Source)}, {VerdictWords.Of(change.Binary)} |\n");
            }
        }
    }

    private static string Where(ContractChange change)
    {
        var more = change.Operations.Count > 3 ? string.Create(CultureInfo.InvariantCulture, $" and {change.Operations.Count - 3} more") : "";
        var place = change.New ?? change.Old;
        var line = place is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{Code($"{place.Path}:{place.Line}")} ");
        return line + string.Join(", ", change.Operations.Take(3).Select(Code)) + more;
    }

    // A contract's text is anybody's: no markup of theirs reaches the page.
    private static string Text(string text)
    {
        var escaped = new System.Text.StringBuilder(text.Length);
        foreach (var one in text)
        {
            _ = one is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' or '&' or '~' or '!' or '@'
                ? escaped.Append('&').Append('#').Append((int)one).Append(';')
                : escaped.Append(char.IsControl(one) ? ' ' : one);
        }

        return escaped.ToString();
    }

    private static string Code(string text) => "<code>" + Text(text) + "</code>";
}
