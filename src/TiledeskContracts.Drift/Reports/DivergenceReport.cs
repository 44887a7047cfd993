using System.Globalization;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Drift.Contracts;
using TiledeskContracts.Drift.Divergences;
using TiledeskContracts.Drift.Traffic;
using static TiledeskContracts.Drift.Reports.MarkdownText;

namespace TiledeskContracts.Drift.Reports;

/// <summary>Where documentation and server part, as Markdown.</summary>
/// <param name="output">Where to.</param>
internal sealed class DivergenceReport(TextWriter output)
{
    /// <summary>Writes what stands above the contracts.</summary>
    /// <param name="command">The command that writes the file.</param>
    public void WriteHead(string command)
    {
        output.Write("# Where documentation and server part\n\n");
        output.Write($"Written by `{command}`: do not edit.\n\n");
        output.Write("""
            The recorded exchanges are held against each contract as its documentation has it: without what is marked `x-evidence: recorded`,
            with what `x-documented` keeps. Each difference belongs to a mark of the contract. "Seen" counts the exchanges that show what is marked, of
            those that might have; rules are those of `explain`, with the exchanges that they were told of. Examples
            are files of the recordings. Values are never shown.

            """.ReplaceLineEndings("\n"));
    }

    /// <summary>Writes what one contract's recordings show.</summary>
    /// <param name="finder">The finder that saw them.</param>
    public void Write(DivergenceFinder finder)
    {
        var (marked, unmarked) = finder.Find();
        var seen = marked.Where(static one => one.Mark.Kind == MarkKind.Recorded && one.Seen > 0).ToList();
        output.Write(string.Create(CultureInfo.InvariantCulture, $"\n## {Code(finder.Contract.Path)}\n\n{finder.Count} exchanges, {marked.Count} marks.\n"));
        WriteContradictions(marked);
        foreach (var group in seen.GroupBy(static one => GroupOf(one.Mark), StringComparer.Ordinal).OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            WriteTable($"The documentation lacks: {group.Key}", group, static one => one.Mark.Place.Pointer.Contains("/properties/", StringComparison.Ordinal));
        }

        WriteNever("Marked as recorded, shown by no exchange here", marked.Where(static one => one.Mark.Kind == MarkKind.Recorded && one.Seen == 0));
        WriteNever("The documentation promises it, the server has it not", marked.Where(static one => one.Mark.Kind == MarkKind.DocumentedOnly));
        WriteUnanswered(finder);
        WriteTold(marked);
        WriteUnmarked("Calls that the contract does not name", unmarked.Where(static finding => finding.Rule == TrafficRules.UndocumentedOperation));
        WriteUnmarked("Differences without a mark", unmarked.Where(static finding => finding.Rule != TrafficRules.UndocumentedOperation));
    }

    private static string GroupOf(Mark mark) => mark.Place.Pointer.Split('/') is ["#", "components", var kind, var name, ..]
        ? kind switch
        {
            "parameters" => "parameters",
            "responses" => "answers",
            _ when mark.Place.Pointer.Contains("/properties/", StringComparison.Ordinal) => "fields of " + name,
            _ => "shapes",
        }
        : "parts of operations";

    private static string Example(IReadOnlyList<string> examples) =>
        examples.Count == 0 ? "" : Code(string.Join('/', examples[0].Split('/').TakeLast(2)));

    private static string Share(int seen, int of) => string.Create(CultureInfo.InvariantCulture, $"{seen} of {of}");

    // The operations differ, the rule is one.
    private static string Rules(IReadOnlyList<TrafficFinding> findings) => string.Join(", ", findings
        .GroupBy(static finding => finding.Rule)
        .OrderBy(static group => group.Key.Id, StringComparer.Ordinal)
        .Select(static group => string.Create(CultureInfo.InvariantCulture, $"{group.Key.Id} {group.Key.Name} ({group.Sum(static finding => finding.Seen)})")));

    private void WriteContradictions(IReadOnlyList<Divergence> marked)
    {
        var rows = marked.Where(static one => one.Mark.Kind is MarkKind.Otherwise or MarkKind.Alias && one.Findings.Count > 0).ToList();
        if (rows.Count > 0)
        {
            output.Write("\n### The documentation says otherwise, and the recordings show it\n\n| Where | Documented | Rules, with exchanges | Why | Example |\n| --- | --- | --- | --- | --- |\n");
            rows.ForEach(one => output.Write($"| {Name(one)} | {Said(one.Mark)} | {Rules(one.Findings)} | {Plain(one.Mark.Reason)} | {Example(one.Findings[0].Examples)} |\n"));
        }
    }

    private void WriteTable(string title, IEnumerable<Divergence> rows, Func<Divergence, bool> isShort)
    {
        output.Write($"\n### {title}\n\n| What | Seen | Rules, with exchanges | Example |\n| --- | --- | --- | --- |\n");
        foreach (var one in rows)
        {
            var name = PointerName.Of(one.Mark.Place);
            output.Write($"| {Code(isShort(one) ? name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..] : name)} | {Share(one.Seen, one.Of)} | {Rules(one.Findings)} | {Example(one.Examples)} |\n");
        }
    }

    private void WriteNever(string title, IEnumerable<Divergence> rows)
    {
        var list = rows.ToList();
        if (list.Count > 0)
        {
            output.Write($"\n### {title}\n\n");
            list.ForEach(one => output.Write($"- {Name(one)}{(one.Of == 0 ? "" : ": seen in " + Share(one.Seen, one.Of))}\n"));
        }
    }

    private void WriteUnanswered(DivergenceFinder finder)
    {
        if (finder.Unanswered.Count > 0)
        {
            output.Write("\n### Calls that the server never answered\n\n");
            foreach (var (operation, files) in finder.Unanswered)
            {
                output.Write($"- {Code(operation)}: {string.Join(", ", files.Select(static file => Example([file])))}\n");
            }
        }
    }

    private void WriteTold(IReadOnlyList<Divergence> marked)
    {
        var rows = marked.Where(static one => one.Mark.Kind == MarkKind.Told || (one.Mark.Kind is MarkKind.Otherwise or MarkKind.Alias && one.Findings.Count == 0)).ToList();
        if (rows.Count > 0)
        {
            output.Write("\n### The documentation says otherwise, and no rule of `check` tells it of these exchanges\n\n| Where | Documented | Why |\n| --- | --- | --- |\n");
            rows.ForEach(one => output.Write($"| {Name(one)} | {Said(one.Mark)} | {Plain(one.Mark.Reason)} |\n"));
        }
    }

    private void WriteUnmarked(string title, IEnumerable<TrafficFinding> findings)
    {
        var list = findings.ToList();
        if (list.Count > 0)
        {
            output.Write($"\n### {title}\n\n| What | Rule | Seen | Example |\n| --- | --- | --- | --- |\n");
            list.ForEach(one => output.Write($"| {Code((one.Operation + " " + one.Where).Trim())} | {one.Rule.Id} {one.Rule.Name} | {Share(one.Seen, one.Of)} | {Example(one.Examples)} |\n"));
        }
    }

    private static string Name(Divergence one) => Code(PointerName.Of(one.Mark.Place));

    private static string Said(Mark mark) => mark.Says.Length == 0 ? "" : Code(mark.Says);
}
