namespace TiledeskContracts.Drift.Reports;

/// <summary>A form of report.</summary>
internal interface IReportWriter
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">What it tells.</param>
    /// <param name="output">Where to; lines end with <c>\n</c>.</param>
    void Write(ChangeReport report, TextWriter output);
}
