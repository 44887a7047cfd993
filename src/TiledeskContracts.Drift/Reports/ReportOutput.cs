namespace TiledeskContracts.Drift.Reports;

/// <summary>Where reports go.</summary>
internal static class ReportOutput
{
    /// <summary>Writes a report to a file, or to standard output where none is named.</summary>
    /// <param name="surroundings">Where paths begin.</param>
    /// <param name="path">The file; null for none.</param>
    /// <param name="write">Writes it.</param>
    /// <exception cref="UnreadableException">The file cannot be written.</exception>
    public static void Write(Surroundings surroundings, string? path, Action<TextWriter> write)
    {
        if (path is null)
        {
            write(surroundings.Output);
            return;
        }

        try
        {
            using var file = new StreamWriter(surroundings.Full(path)) { NewLine = "\n" };
            write(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnreadableException($"{path}: the report cannot be written: {exception.Message}", exception);
        }
    }
}
