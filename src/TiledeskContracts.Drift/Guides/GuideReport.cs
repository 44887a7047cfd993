using System.Globalization;
using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Operations;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Drift.Contracts;
using TiledeskContracts.Drift.Reports;

namespace TiledeskContracts.Drift.Guides;

/// <summary>A page for people who move from one contract to the other: what became of each operation, what they must change, what is new.</summary>
/// <param name="guide">What it tells.</param>
/// <param name="output">Where it goes.</param>
internal sealed class GuideReport(Guide guide, TextWriter output)
{
    private const int ShownOperations = 3;

    /// <summary>Writes it.</summary>
    /// <param name="command">The command that writes it again.</param>
    public void Write(string command)
    {
        var shown = guide.Changes.Where(static change => !Guide.IsWord(change)).ToList();
        var work = shown.Where(Guide.IsWork).ToList();
        var words = guide.Changes.Count - shown.Count;
        Line($"# From {Version(guide.Old)} to {Version(guide.New)}");
        Line();
        Line($"Written by `{command}`: do not edit.");
        Line();
        Line(string.Create(CultureInfo.InvariantCulture, $"On the wire: {Count(shown, Verdict.Breaking)} breaking, {Count(shown, Verdict.Risky)} risky, {Count(shown, Verdict.Safe)} safe; in C# {shown.Count(static change => change.Source == Verdict.Breaking)} break what is compiled again. Besides, {words} texts and marks differ."));
        if (guide.IsMarked)
        {
            Line();
            Line("\"Documented\" says whether the documentation has the change too; the contracts hold what the real server was recorded doing besides.");
        }

        WriteOperations(shown);
        WriteChanges("What to change", work);
        WriteChanges("What is new, or asks for nothing", [.. shown.Except(work)]);
        if (guide.IsMarked)
        {
            WriteChanges("What differs in the documentation only", guide.DocumentedOnly, "The recorded server does the same for both, or neither.");
        }

        WriteWords();
    }

    private void WriteOperations(IReadOnlyCollection<ContractChange> shown)
    {
        Line();
        Line("## Operations");
        Line();
        Line(string.Create(CultureInfo.InvariantCulture, $"{guide.Operations.Both.Count} go on, {guide.Operations.Removed.Count} were removed, {guide.Operations.Added.Count} were added."));
        Line();
        Line($"| Operation | {Version(guide.Old)} | {Version(guide.New)} | Changes that ask for something |");
        Line("| --- | --- | --- | --- |");
        foreach (var pair in guide.Operations.Both)
        {
            var changes = shown.Where(change => Guide.IsWork(change) && change.Operations.Contains(pair.Old.Name)).Select(static change => change.Rule.Name).Distinct().Order(StringComparer.Ordinal);
            Line($"| {Named(pair.New)} | {MarkdownText.Code(pair.Old.Name)} | {MarkdownText.Code(pair.New.Name)} | {string.Join(", ", changes)} |");
        }

        guide.Operations.Removed.ToList().ForEach(removed => Line($"| {Named(removed)} | {MarkdownText.Code(removed.Name)} | removed | |"));
        guide.Operations.Added.ToList().ForEach(added => Line($"| {Named(added)} | | {MarkdownText.Code(added.Name)} | |"));
    }

    private void WriteChanges(string title, IReadOnlyList<ContractChange> changes, string? note = null)
    {
        Line();
        Line("## " + title);
        Line();
        if (note is not null)
        {
            Line(note);
            Line();
        }

        if (changes.Count == 0)
        {
            Line("Nothing.");
            return;
        }

        var isMarked = guide.IsMarked && note is null;
        Line($"| Where | What | Requests | Answers | C# |{(isMarked ? " Documented |" : "")} Rule | Operations |");
        Line($"| --- | --- | --- | --- | --- |{(isMarked ? " --- |" : "")} --- | --- |");
        foreach (var change in changes)
        {
            var documented = isMarked ? $" {(guide.IsDocumented(change) ? "yes" : "no")} |" : "";
            Line($"| {Where(change)} | {MarkdownText.Plain(change.Message)} | {VerdictWords.Of(change.Request)} | {VerdictWords.Of(change.Response)} | {VerdictWords.Of(change.Source)} |{documented} {change.Rule.Id} {change.Rule.Name} | {Operations(change)} |");
        }
    }

    private void WriteWords()
    {
        Line();
        Line("## Texts and marks");
        Line();
        var names = guide.Changes.Where(Guide.IsWord).OrderBy(static change => change.Rule.Id, StringComparer.Ordinal).GroupBy(static change => change.Rule.Title, Where, StringComparer.Ordinal);
        foreach (var group in names)
        {
            Line($"- {group.Key}: {string.Join(", ", group.Distinct())}.");
        }
    }

    private string Where(ContractChange change) => MarkdownText.Plain(change switch
    {
        { New: { } place } => PointerName.Of(new Part(null, place.Pointer, guide.New)),
        { Old: { } place } => PointerName.Of(new Part(null, place.Pointer, guide.Old)),
        _ => "",
    });

    private static string Operations(ContractChange change) => change.Operations.Count > ShownOperations
        ? string.Create(CultureInfo.InvariantCulture, $"{change.Operations.Count} operations")
        : string.Join(", ", change.Operations.Select(MarkdownText.Code));

    private static string Named(ComparedOperation operation) => MarkdownText.Plain(operation.Id ?? operation.Name);

    private static string Version(ContractSide side) => MarkdownText.Plain(side.Root["info"].Text("version") ?? side.Path);

    private static int Count(IEnumerable<ContractChange> changes, Verdict verdict) => changes.Count(change => change.Wire == verdict);

    private void Line(string text = "") => output.Write(text + "\n");
}
