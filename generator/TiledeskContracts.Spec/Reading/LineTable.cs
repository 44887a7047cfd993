namespace TiledeskContracts.Spec.Reading;

/// <summary>Where the lines of a text begin, as editors and build logs count them: after CR, LF or both.</summary>
internal sealed class LineTable
{
    private readonly List<int> _starts = [0];

    /// <summary>Finds the lines.</summary>
    /// <param name="text">The text.</param>
    public LineTable(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\n' || (text[index] == '\r' && (index + 1 == text.Length || text[index + 1] != '\n')))
            {
                _starts.Add(index + 1);
            }
        }
    }

    /// <summary>Finds a place.</summary>
    /// <param name="offset">Its offset.</param>
    /// <returns>Line and column, from 1.</returns>
    public (int Line, int Column) At(int offset)
    {
        var found = _starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - _starts[line] + 1);
    }
}
