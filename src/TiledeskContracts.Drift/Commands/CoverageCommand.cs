using System.CommandLine;
using TiledeskContracts.Drift.Coverage;
using TiledeskContracts.Drift.Reports;

namespace TiledeskContracts.Drift.Commands;

/// <summary>Tells what of a contract recorded traffic never shows.</summary>
internal static class CoverageCommand
{
    private static readonly string[] _formats = ["text", "json"];

    /// <summary>Makes the command.</summary>
    /// <param name="surroundings">Where it reads and writes.</param>
    public static Command Make(Surroundings surroundings)
    {
        var traffic = new TrafficArguments();
        var complete = new Option<bool>("--complete") { Description = "Ends with 1 where anything was never seen." };
        var format = new Option<string>("--format", "-f") { Description = "The form of the report.", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong(_formats);
        var command = new Command("coverage", "Tells what of a contract recorded traffic never shows: operations, statuses, parameters, fields and named values, by side.") { complete, format };
        traffic.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var side = traffic.Contract(surroundings, parsed, cancellationToken);
            var collector = new CoverageCollector(side);
            foreach (var exchange in traffic.Exchanges(surroundings, parsed, side, cancellationToken))
            {
                collector.Add(exchange);
            }

            var report = new CoverageReport(side.Path, collector.Count, collector.Strange, collector.Items());
            Action<TextWriter> write = parsed.GetValue(format) == "json" ? report.WriteJson : report.WriteText;
            write(surroundings.Output);
            return Task.FromResult(parsed.GetValue(complete) && report.HasGaps ? ExitCodes.Findings : ExitCodes.None);
        });
        return command;
    }
}
