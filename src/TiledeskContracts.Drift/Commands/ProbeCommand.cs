using System.CommandLine;
using System.Globalization;
using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Drift.Contracts;
using TiledeskContracts.Drift.Live;
using TiledeskContracts.Drift.Reports;
using TiledeskContracts.Drift.Traffic;

namespace TiledeskContracts.Drift.Commands;

/// <summary>Calls a server as a contract says, and tells how its answers differ.</summary>
internal static class ProbeCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="surroundings">Where it reads and writes.</param>
    public static Command Make(Surroundings surroundings)
    {
        var contract = new Argument<string>("CONTRACT") { Description = "The contract: a YAML or JSON file." };
        var live = new LiveArguments();
        var dry = new Option<bool>("--dry-run") { Description = "Says what would be called, and calls nothing." };
        var policies = new PolicyOptions();
        var form = new TrafficOutput();
        var command = new Command("probe", "Calls a server as a contract says, safe operations only unless told, and tells how its answers differ. Never shows values.") { contract, dry };
        policies.AddTo(command);
        form.AddTo(command);
        live.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var policy = policies.Policy(surroundings, parsed, cancellationToken);
            var side = new ContractLoader(surroundings).Load(parsed.GetRequiredValue(contract), null, cancellationToken);
            var plan = live.PlanOf(surroundings, parsed, side);
            if (parsed.GetValue(dry))
            {
                using var nothing = new HttpMessageInvoker(new SocketsHttpHandler());
                new Probe(new OperationTable(side), plan, Credential.None, nothing).Preview().ToList().ForEach(line => surroundings.Output.Write(TerminalText.Of(line) + "\n"));
                return ExitCodes.None;
            }

            using var http = new HttpMessageInvoker(surroundings.Http());
            var probe = new Probe(new OperationTable(side), plan, live.CredentialOf(surroundings, parsed), http);
            var checker = new TrafficChecker(side, WireDirection.Response);
            var called = new List<(string Operation, int Status)>();
            await foreach (var exchange in probe.RunAsync(cancellationToken))
            {
                called.Add((exchange.Operation, exchange.Status));
                checker.Add(exchange.ToExchange(string.Create(CultureInfo.InvariantCulture, $"call {checker.Count + 1}"), cancellationToken));
            }

            var (told, suppressed) = policy.Judge(checker.Findings());
            var report = new TrafficReport(side.Path, checker.Count, checker.Unanswered, told) { Suppressed = suppressed, Called = Summary(called), Skipped = probe.Skipped, Failed = probe.Failed };
            form.Write(surroundings, parsed, report, policy.FailsFrom);
            return policy.Fails(told) ? ExitCodes.Findings : ExitCodes.None;
        });
        return command;
    }

    /// <summary>How operations answered, in the order of their first calls.</summary>
    /// <param name="called">The operation and status of each call; 0 for no answer.</param>
    public static IReadOnlyList<(string Operation, string Statuses)> Summary(IEnumerable<(string Operation, int Status)> called) =>
    [
        .. called.GroupBy(static call => call.Operation, StringComparer.Ordinal).Select(static calls => (calls.Key, string.Join(", ", calls.Select(static call => call.Status)
            .GroupBy(static status => status)
            .Select(static same => string.Create(CultureInfo.InvariantCulture, $"{(same.Key == 0 ? "not" : same.Key.ToString(CultureInfo.InvariantCulture))} ({same.Count()})"))))),
    ];
}
