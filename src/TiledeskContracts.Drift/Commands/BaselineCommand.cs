using System.CommandLine;
using TiledeskContracts.Comparison.Baseline;
using TiledeskContracts.Drift.Contracts;
using TiledeskContracts.Drift.Reading;
using TiledeskContracts.Drift.Reports;

namespace TiledeskContracts.Drift.Commands;

/// <summary>Keeps what a contract promised, and tells when it no longer does.</summary>
internal static class BaselineCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="surroundings">Where it reads and writes.</param>
    public static Command Make(Surroundings surroundings)
    {
        var contract = new Argument<string>("CONTRACT") { Description = "The contract: a YAML or JSON file." };
        var file = new Option<string?>("--file") { Description = "The file that keeps what was shipped. The default stands beside the contract: api.yaml has api.shipped.txt." };
        var check = new Option<bool>("--check") { Description = "Writes nothing; ends with 1 where something shipped went or changed." };
        var accept = new Option<bool>("--accept") { Description = "Writes the file even where something shipped went or changed." };
        var command = new Command("baseline", "Keeps what a contract promises on the wire in a file of facts, one a line, and tells what went or changed since.") { contract, file, check, accept };
        command.SetAction((parsed, cancellationToken) =>
        {
            var path = parsed.GetRequiredValue(contract);
            var name = parsed.GetValue(file) ?? (path == "-" ? throw new UsageException("A contract of standard input has no file beside it: name one with --file.") : Path.ChangeExtension(path, ".shipped.txt"));
            var facts = ContractFacts.Of(new ContractLoader(surroundings).Load(path, null, cancellationToken));
            var exists = File.Exists(surroundings.Full(name));
            if (parsed.GetValue(check) && !exists)
            {
                throw new UnreadableException($"{name}: there is no such file. Write it with: tiledesk-contracts baseline {path}");
            }

            var differences = exists ? ShippedContract.Read(InputText.Of(surroundings.Full(name), name)).Compare(facts) : [];
            var isBroken = differences.Any(static difference => difference.IsBroken);
            if (parsed.GetValue(check) || (isBroken && !parsed.GetValue(accept)))
            {
                Tell(surroundings.Output, name, path, differences);
                return Task.FromResult(isBroken ? ExitCodes.Findings : ExitCodes.None);
            }

            ReportOutput.Write(surroundings, name, output => output.Write(ShippedContract.Write(Path.GetFileName(path), facts)));
            surroundings.Output.Write($"{name}: {facts.Count} facts.\n");
            return Task.FromResult(ExitCodes.None);
        });
        return command;
    }

    private static void Tell(TextWriter output, string file, string contract, IReadOnlyList<ShippedDifference> differences)
    {
        foreach (var difference in differences)
        {
            output.Write(TerminalText.Of(difference switch
            {
                { Old: { } old, New: { } now } => $"{file}:{difference.Line}: changed: {old}, now: {now}",
                { Old: { } old } => $"{file}:{difference.Line}: gone: {old}",
                _ => $"not yet shipped: {difference.New}",
            }) + "\n");
        }

        var broken = differences.Count(static difference => difference.IsBroken);
        output.Write($"{contract}: {broken} shipped facts went or changed, {differences.Count - broken} are not yet shipped.\n");
        if (broken > 0)
        {
            output.Write($"Restore them, or acknowledge the break: tiledesk-contracts baseline {contract} --accept\n");
        }
        else if (differences.Count > 0)
        {
            output.Write($"To ship them: tiledesk-contracts baseline {contract}\n");
        }
    }
}
