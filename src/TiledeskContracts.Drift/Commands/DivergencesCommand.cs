using System.CommandLine;
using TiledeskContracts.Drift.Contracts;
using TiledeskContracts.Drift.Divergences;
using TiledeskContracts.Drift.Reports;
using TiledeskContracts.Drift.Traffic;

namespace TiledeskContracts.Drift.Commands;

/// <summary>Writes where documentation and server part, as contracts mark it and recordings show it.</summary>
internal static class DivergencesCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="surroundings">Where it reads and writes.</param>
    public static Command Make(Surroundings surroundings)
    {
        var contracts = new Argument<string[]>("CONTRACTS") { Description = "Contracts that mark what recordings taught: x-evidence, x-documented.", Arity = ArgumentArity.OneOrMore };
        var recordings = new Option<string>("--recordings") { Description = "A recording, a HAR file, or a folder of them.", Required = true };
        var output = new Option<string?>("--output", "-o") { Description = "The file that the report goes to; standard output where none is named." };
        var command = new Command("divergences", "Writes as Markdown where documentation and server part, by the marks of contracts and what recordings show of them.") { contracts, recordings, output };
        command.SetAction((parsed, cancellationToken) =>
        {
            var paths = parsed.GetRequiredValue(contracts);
            var from = parsed.GetRequiredValue(recordings);
            var sides = paths.Select(path => new ContractLoader(surroundings).Load(path, null, cancellationToken)).ToList();
            var mask = new Mask(sides);
            var finders = sides.Select(side => new DivergenceFinder(side, mask)).ToList();
            foreach (var exchange in TrafficFiles.Of(surroundings, [from]).SelectMany(file => ExchangeReader.Read(file.Name, file.Text(), cancellationToken)))
            {
                finders.ForEach(finder => finder.Add(exchange));
            }

            var path = parsed.GetValue(output);
            ReportOutput.Write(surroundings, path, writer =>
            {
                var report = new DivergenceReport(writer);
                report.WriteHead($"tiledesk-contracts divergences {string.Join(' ', paths)} --recordings {from}{(path is null ? "" : " --output " + path)}");
                finders.ForEach(report.Write);
            });
            return Task.FromResult(ExitCodes.None);
        });
        return command;
    }
}
