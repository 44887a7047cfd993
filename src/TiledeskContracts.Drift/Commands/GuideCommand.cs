using System.CommandLine;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Drift.Contracts;
using TiledeskContracts.Drift.Guides;
using TiledeskContracts.Drift.Reports;

namespace TiledeskContracts.Drift.Commands;

/// <summary>Writes a page for people who move from one contract to the other.</summary>
internal static class GuideCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="surroundings">Where it reads and writes.</param>
    public static Command Make(Surroundings surroundings)
    {
        var old = new Argument<string>("OLD") { Description = "The contract that people know." };
        var now = new Argument<string>("NEW") { Description = "The contract that they move to." };
        var output = new Option<string?>("--output", "-o") { Description = "The file that the page goes to; standard output where none is named." };
        var command = new Command("guide", "Writes as Markdown how to move from one contract to the other, and what of it the documentation says.") { old, now, output };
        command.SetAction((parsed, cancellationToken) =>
        {
            var (from, to, path) = (parsed.GetRequiredValue(old), parsed.GetRequiredValue(now), parsed.GetValue(output));
            var guide = new Guide(Load(surroundings, from, cancellationToken), Load(surroundings, to, cancellationToken), surroundings.Clock.GetUtcNow().UtcDateTime, cancellationToken);
            ReportOutput.Write(surroundings, path, writer => new GuideReport(guide, writer).Write($"tiledesk-contracts guide {from} {to}{(path is null ? "" : " --output " + path)}"));
            return Task.FromResult(ExitCodes.None);
        });
        return command;
    }

    private static (ContractSide Whole, ContractSide Documented) Load(Surroundings surroundings, string path, CancellationToken cancellationToken)
    {
        var whole = new ContractLoader(surroundings).Load(path, null, cancellationToken);
        return (whole, whole.With(DocumentedView.Of));
    }
}
