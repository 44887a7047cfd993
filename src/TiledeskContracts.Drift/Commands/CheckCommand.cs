using System.CommandLine;
using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Drift.Contracts;
using TiledeskContracts.Drift.Reports;
using TiledeskContracts.Drift.Traffic;

namespace TiledeskContracts.Drift.Commands;

/// <summary>Checks recorded traffic against a contract.</summary>
internal static class CheckCommand
{
    private static readonly string[] _sides = ["answers", "requests", "both"];
    /// <summary>Makes the command.</summary>
    /// <param name="surroundings">Where it reads and writes.</param>
    public static Command Make(Surroundings surroundings)
    {
        var traffic = new TrafficArguments();
        var other = new Option<string?>("--other") { Description = "Another version of the contract: answers that fit only that one are told." };
        var sides = new Option<string>("--sides") { Description = "Which sides of the exchanges are checked.", DefaultValueFactory = static _ => "answers" };
        var policies = new PolicyOptions();
        var form = new TrafficOutput();
        sides.AcceptOnlyFromAmong(_sides);
        var command = new Command("check", "Checks recorded traffic against a contract: fields, types, statuses and more that differ. Never shows values.") { other, sides };
        form.AddTo(command);
        policies.AddTo(command);
        traffic.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var policy = policies.Policy(surroundings, parsed, cancellationToken);
            var progress = new Progress(surroundings);
            var side = traffic.Contract(surroundings, parsed, cancellationToken);
            var version = parsed.GetValue(other) is { } path ? new ContractLoader(surroundings).Load(path, null, cancellationToken) : null;
            var checker = new TrafficChecker(side, SidesOf(parsed.GetRequiredValue(sides)), version);
            foreach (var exchange in traffic.Exchanges(surroundings, parsed, side, cancellationToken))
            {
                checker.Add(exchange);
                progress.Say($"{checker.Count} exchanges");
            }

            progress.End();
            var (told, suppressed) = policy.Judge(checker.Findings());
            var report = new TrafficReport(side.Path, checker.Count, checker.Unanswered, told) { Suppressed = suppressed };
            form.Write(surroundings, parsed, report, policy.FailsFrom);
            return Task.FromResult(policy.Fails(told) ? ExitCodes.Findings : ExitCodes.None);
        });
        return command;
    }

    private static WireDirection SidesOf(string word) => word switch
    {
        "requests" => WireDirection.Request,
        "both" => WireDirection.Both,
        _ => WireDirection.Response,
    };
}
