using System.CommandLine;
using System.Globalization;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Drift.Contracts;
using TiledeskContracts.Drift.Live;
using TiledeskContracts.Drift.Reading;
using TiledeskContracts.Drift.Recording;
using TiledeskContracts.Drift.Reports;
using TiledeskContracts.Drift.Traffic;

namespace TiledeskContracts.Drift.Commands;

/// <summary>Writes what a server answers, or what a HAR file holds, as recordings without secrets and personal data.</summary>
internal static class RecordCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="surroundings">Where it reads and writes.</param>
    public static Command Make(Surroundings surroundings)
    {
        var contract = new Argument<string>("CONTRACT") { Description = "The contract: a YAML or JSON file." };
        var live = new LiveArguments();
        var from = new Option<string?>("--from") { Description = "A HAR file that is written as recordings; no server is called." };
        var fields = new Option<string[]>("--keep-field") { Description = "A field or parameter that the contract does not name and that keeps its name." };
        var output = new Option<string>("--output", "-o") { Description = "The folder that the recordings go to; it must be empty, or not there.", Required = true };
        var command = new Command("record", "Writes what a server answers as recordings. Only what a rule knows as harmless is kept; ids, names, texts and addresses are replaced, secrets removed.") { contract, from, fields, output };
        live.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var folder = parsed.GetRequiredValue(output);
            if (Directory.Exists(surroundings.Full(folder)) && Directory.EnumerateFileSystemEntries(surroundings.Full(folder)).Any())
            {
                throw new UsageException($"--output {folder}: the folder is not empty. Name another one.");
            }

            var side = new ContractLoader(surroundings).Load(parsed.GetRequiredValue(contract), null, cancellationToken);
            var operations = new OperationTable(side);
            var vocabulary = new Vocabulary(side, parsed.GetValue(fields) ?? []);
            RecordingFolder recordings;
            if (parsed.GetValue(from) is { } har)
            {
                recordings = new RecordingFolder(vocabulary, new SecretScan(Credential.None));
                HarReader.Read(har, InputText.Of(surroundings.Full(har), har), operations, cancellationToken).ToList().ForEach(recordings.Add);
            }
            else
            {
                recordings = await RecordAsync(surroundings, live, parsed, side, vocabulary, cancellationToken);
            }

            recordings.Write(surroundings, folder);
            surroundings.Output.Write($"{folder}: {recordings.Count.ToString(CultureInfo.InvariantCulture)} recordings.\n");
            return ExitCodes.None;
        });
        return command;
    }

    private static async Task<RecordingFolder> RecordAsync(Surroundings surroundings, LiveArguments live, ParseResult parsed, ContractSide side, Vocabulary vocabulary, CancellationToken cancellationToken)
    {
        var credential = live.CredentialOf(surroundings, parsed);
        var recordings = new RecordingFolder(vocabulary, new SecretScan(credential));
        using var http = new HttpMessageInvoker(surroundings.Http());
        var probe = new Probe(new OperationTable(side), live.PlanOf(surroundings, parsed, side), credential, http);
        var called = new List<(string Operation, int Status)>();
        await foreach (var exchange in probe.RunAsync(cancellationToken))
        {
            called.Add((exchange.Operation, exchange.Status));
            recordings.Add(exchange);
        }

        foreach (var (operation, statuses) in ProbeCommand.Summary(called))
        {
            surroundings.Output.Write(TerminalText.Of($"{operation} answered {statuses}.") + "\n");
        }

        foreach (var (operation, reason) in probe.Skipped)
        {
            surroundings.Output.Write(TerminalText.Of($"{operation} was not called: {reason}.") + "\n");
        }

        foreach (var (operation, reason) in probe.Failed)
        {
            surroundings.Output.Write(TerminalText.Of($"{operation} was called and gave no answer: {reason}.") + "\n");
        }

        return recordings;
    }
}
