using System.Globalization;
using Spectre.Console;
using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Drift.Reports;

/// <summary>For people at a terminal.</summary>
/// <param name="width">How many characters a line holds; null for as many as there are.</param>
/// <param name="hasColors">Whether verdicts are coloured.</param>
internal sealed class TextReport(int? width, bool hasColors) : IReportWriter
{
    /// <inheritdoc />
    public void Write(ChangeReport report, TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = hasColors ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = hasColors ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = width ?? int.MaxValue / 2;
        foreach (var change in report.Changes)
        {
            Write(console, change);
        }

        var suppressed = report.Suppressed > 0 ? string.Create(CultureInfo.InvariantCulture, $", {report.Suppressed} suppressed") : "";
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"{report.Old.Path} -> {report.New.Path}: {report.Count(Verdict.Breaking)} breaking, {report.Count(Verdict.Risky)} risky, {report.Count(Verdict.Safe)} safe{suppressed}.");
    }

    private void Write(IAnsiConsole console, ContractChange change)
    {
        var color = change.Wire switch
        {
            Verdict.Breaking => "red",
            Verdict.Risky => "yellow",
            _ => "green",
        };
        console.MarkupLine($"[{color}]{VerdictWords.Of(change.Wire)}[/] {Markup.Escape(TerminalText.Of($"{change.Rule.Id} {change.Rule.Name}: {change.Message}"))}");
        if (change.Operations.Count > 0)
        {
            var more = change.Operations.Count > 3 ? string.Create(CultureInfo.InvariantCulture, $" and {change.Operations.Count - 3} more") : "";
            Detail(console, $"in {string.Join(", ", change.Operations.Take(3))}{more}");
        }

        Detail(console, $"request {VerdictWords.Of(change.Request)}, response {VerdictWords.Of(change.Response)}, C# source {VerdictWords.Of(change.Source)}, binary {VerdictWords.Of(change.Binary)}");
        foreach (var place in new[] { change.Old, change.New }.OfType<ContractPlace>())
        {
            Detail(console, string.Create(CultureInfo.InvariantCulture, $"{place.Path}:{place.Line}:{place.Column} {place.Pointer}"));
        }

        console.WriteLine();
    }

    private void Detail(IAnsiConsole console, string words)
    {
        var text = TerminalText.Of(words);
        if (width is null)
        {
            console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"  {text}");
            return;
        }

        // What goes on in the next line stands as far in as it began.
        console.Write(new Padder(new Text(text), new Padding(2, 0, 0, 0)));
    }
}
