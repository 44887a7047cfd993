using System.Globalization;

namespace TiledeskContracts.Drift.Pages;

/// <summary>Old and new lines of a change beside each other, as a table.</summary>
internal static class ExcerptTable
{
    private const int Most = 16;
    private const int Around = 2;

    private static readonly HtmlTemplate _table = HtmlTemplate.Named("excerpt");
    private static readonly HtmlTemplate _row = HtmlTemplate.Named("row");
    private static readonly HtmlTemplate _gap = HtmlTemplate.Named("gap");

    /// <summary>The table of a change.</summary>
    /// <param name="names">How the columns are called.</param>
    /// <param name="old">The old lines; null for what is new.</param>
    /// <param name="now">The new lines; null for what is gone.</param>
    public static Html Of((string Old, string New) names, Excerpt? old, Excerpt? now)
    {
        var aligned = LineAlignment.Of(old?.Lines ?? [], now?.Lines ?? []);
        var shown = Shown(aligned);
        var rows = new List<Html>();
        for (var index = 0; index < shown.Count; index++)
        {
            var from = index == 0 ? 0 : shown[index - 1] + 1;
            AddGap(rows, shown[index] - from);
            rows.Add(RowOf(aligned[shown[index]], old, now));
        }

        AddGap(rows, aligned.Count - shown[^1] - 1);
        return _table.Fill(("old", Name(names.Old, old)), ("new", Name(names.New, now)), ("rows", Html.Of(rows)));
    }

    private static string Name(string name, Excerpt? excerpt) => excerpt is null ? $"{name}: not there" : name;

    // The key, what differs, and what stands around that.
    private static List<int> Shown(IReadOnlyList<ExcerptRow> rows)
    {
        var hasSame = rows.Any(static row => row.IsSame);
        var hasOther = rows.Any(static row => !row.IsSame);
        var shown = Enumerable.Range(0, rows.Count).Where(index => index == 0 || !hasSame || !hasOther || IsNear(rows, index)).Take(Most);
        return [.. shown];
    }

    private static bool IsNear(IReadOnlyList<ExcerptRow> rows, int index)
    {
        for (var near = Math.Max(0, index - Around); near <= Math.Min(rows.Count - 1, index + Around); near++)
        {
            if (!rows[near].IsSame)
            {
                return true;
            }
        }

        return false;
    }

    private static void AddGap(List<Html> rows, int lines)
    {
        if (lines > 0)
        {
            rows.Add(_gap.Fill(("words", lines == 1 ? "1 line" : string.Create(CultureInfo.InvariantCulture, $"{lines} lines"))));
        }
    }

    private static Html RowOf(ExcerptRow row, Excerpt? old, Excerpt? now)
    {
        var before = row.Old is { } i ? old!.Lines[i] : null;
        var after = row.New is { } j ? now!.Lines[j] : null;
        var kind = row.IsSame ? "same" : before is null ? "come" : after is null ? "gone" : "changed";
        return _row.Fill(
            ("kind", kind),
            ("oldLine", row.Old is { } left ? old!.Start + left : ""),
            ("newLine", row.New is { } right ? now!.Start + right : ""),
            ("old", Line(before, row.IsSame ? null : "del", after)),
            ("new", Line(after, row.IsSame ? null : "ins", before)));
    }

    private static Html Line(string? line, string? element, string? other)
    {
        if (line is null || element is null)
        {
            return line ?? "";
        }

        return new Html($"<{element}>{Marked(line, other).Markup}</{element}>");
    }

    // Of a line that has another beside it, what differs is marked.
    private static Html Marked(string line, string? other)
    {
        var start = other is null ? 0 : SameAtStart(line, other);
        var end = other is null ? 0 : SameAtEnd(line, other, start);
        if (start + end == 0 || start + end == line.Length)
        {
            return line;
        }

        return Html.Of([line[..start], new Html("<mark>"), line[start..^end], new Html("</mark>"), line[^end..]]);
    }

    private static int SameAtStart(string one, string other)
    {
        var same = 0;
        while (same < Math.Min(one.Length, other.Length) && one[same] == other[same])
        {
            same++;
        }

        return same > 0 && char.IsHighSurrogate(one[same - 1]) ? same - 1 : same;
    }

    private static int SameAtEnd(string one, string other, int start)
    {
        var same = 0;
        while (same < Math.Min(one.Length, other.Length) - start && one[^(same + 1)] == other[^(same + 1)])
        {
            same++;
        }

        return same > 0 && char.IsLowSurrogate(one[^same]) ? same - 1 : same;
    }
}
