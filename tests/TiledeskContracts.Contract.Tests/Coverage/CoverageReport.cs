using System.Text;

namespace TiledeskContracts.Contract.Tests.Coverage;

/// <summary>Writes a coverage down: a table, and below it what no recording shows.</summary>
internal static class CoverageReport
{
    public static string Write(string version, RecordingCoverage coverage)
    {
        var text = new StringBuilder($"# What {coverage.Recordings} recordings show of the {version} contract\n\n| | recorded | of |\n| --- | --- | --- |\n");

        foreach (var sort in coverage.Seen.GroupBy(item => item.Key.Sort))
        {
            text.Append($"| {sort.Key} | {sort.Count(item => item.Value > 0)} | {sort.Count()} |\n");
        }

        foreach (var sort in coverage.Seen.Where(item => item.Value == 0).GroupBy(item => item.Key.Sort))
        {
            text.Append($"\n## Never recorded: {sort.Key}\n\n{string.Join('\n', sort.Select(item => $"- {item.Key.Name}"))}\n");
        }

        return text.ToString();
    }
}
