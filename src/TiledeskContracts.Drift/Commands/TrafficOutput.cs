using System.CommandLine;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Drift.Reports;

namespace TiledeskContracts.Drift.Commands;

/// <summary>In which form, and where to, commands over traffic report.</summary>
internal sealed class TrafficOutput
{
    private static readonly string[] _formats = ["text", "markdown", "json", "sarif", "junit"];

    private readonly Option<string> _format = new("--format", "-f") { Description = "The form of the report.", DefaultValueFactory = static _ => "text" };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "The file that the report goes to; standard output where none is named." };

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        _format.AcceptOnlyFromAmong(_formats);
        command.Add(_format);
        command.Add(_output);
    }

    /// <summary>Writes a report.</summary>
    /// <param name="surroundings">Where to.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="report">The report.</param>
    /// <param name="failsFrom">From which verdict on a finding fails; null for never.</param>
    public void Write(Surroundings surroundings, ParseResult parsed, TrafficReport report, Verdict? failsFrom)
    {
        Action<TextWriter> write = parsed.GetValue(_format) switch
        {
            "json" => report.WriteJson,
            "markdown" => report.WriteMarkdown,
            "sarif" => output => new SarifReport(ToolVersion.Text).Write(report.Changes, output),
            "junit" => output => new JUnitReport(failsFrom).Write(report.Contract, "Nothing differs.", report.Changes, output),
            _ => report.WriteText,
        };
        ReportOutput.Write(surroundings, parsed.GetValue(_output), write);
    }
}
