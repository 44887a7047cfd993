namespace TiledeskContracts.Drift.Pages;

/// <summary>The lines of a contract's file that a place stands for.</summary>
/// <param name="Start">The number of the first line, from 1.</param>
/// <param name="Lines">The lines, without the indentation that all of them have.</param>
internal sealed record Excerpt(int Start, IReadOnlyList<string> Lines)
{
    private const int Most = 120;
    private const int Longest = 240;

    /// <summary>The lines at a place: its key, and everything that is indented below that.</summary>
    /// <param name="lines">The file's lines.</param>
    /// <param name="line">The line that the value begins in, from 1.</param>
    /// <param name="column">The column that the value begins in, from 1.</param>
    public static Excerpt At(IReadOnlyList<string> lines, int line, int column)
    {
        var first = Math.Clamp(line, 1, lines.Count) - 1;
        if (column == Indent(lines[first]) + 1)
        {
            first = KeyOf(lines, first);
        }

        var last = first;
        for (var next = first + 1; next < lines.Count && next - first < Most && IsBelow(lines[first], lines[next]); next++)
        {
            last = lines[next].AsSpan().Trim().IsEmpty ? last : next;
        }

        var block = lines.Skip(first).Take(last - first + 1).ToList();
        var indent = block.Where(static one => one.Trim().Length > 0).Select(Indent).DefaultIfEmpty(0).Min();
        return new Excerpt(first + 1, [.. block.Select(one => Short(one, indent, first == last ? column : 1))]);
    }

    // A mapping or a list begins below its key: the nearest line above that is indented less, or as much and is no item.
    private static int KeyOf(IReadOnlyList<string> lines, int line)
    {
        var isItem = IsItem(lines[line]);
        for (var above = line - 1; above >= 0; above--)
        {
            var text = lines[above].AsSpan().Trim();
            var less = Indent(lines[above]) < Indent(lines[line]) || (isItem && Indent(lines[above]) == Indent(lines[line]) && !IsItem(lines[above]));
            if (!text.IsEmpty && text[0] != '#' && less)
            {
                return above;
            }
        }

        return line;
    }

    private static bool IsBelow(string key, string line) =>
        line.AsSpan().Trim().IsEmpty || Indent(line) > Indent(key) || (Indent(line) == Indent(key) && IsItem(line) && !IsItem(key) && key.TrimEnd().EndsWith(':'));

    private static int Indent(string line) => line.Length - line.AsSpan().TrimStart(' ').Length;

    private static bool IsItem(string line) => line.AsSpan().TrimStart(' ').StartsWith("- ") || line.AsSpan().Trim().SequenceEqual("-");

    // A document of one line is as long as the document.
    private static string Short(string line, int indent, int column)
    {
        var text = line.Length > indent ? line[indent..] : "";
        if (text.Length <= Longest)
        {
            return text;
        }

        var start = Math.Clamp(column - indent - 60, 0, text.Length - Longest);
        return $"{(start > 0 ? "…" : "")}{text.AsSpan(start, Longest)}{(start + Longest < text.Length ? "…" : "")}";
    }
}
