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
    private static readonly string[] _formats = ["text", "json"];

    /// <summary>Makes the command.</summary>
    /// <param name="surroundings">Where it reads and writes.</param>
    public static Command Make(Surroundings surroundings)
    {
        var contract = new Argument<string>("CONTRACT") { Description = "The contract: a YAML or JSON file." };
        var recordings = new Argument<string[]>("RECORDINGS") { Description = "Recordings, HAR files, or folders of them.", Arity = ArgumentArity.OneOrMore };
        var without = new Option<string?>("--without") { Description = "Leaves out what the contract marks so, e.g. x-evidence=recorded." };
        var sides = new Option<string>("--sides") { Description = "Which sides of the exchanges are checked.", DefaultValueFactory = static _ => "answers" };
        var failOn = new Option<string>("--fail-on") { Description = "Ends with 1 from this verdict on.", DefaultValueFactory = static _ => "breaking" };
        var format = new Option<string>("--format", "-f") { Description = "The form of the report.", DefaultValueFactory = static _ => "text" };
        failOn.AcceptOnlyFromAmong(FailLevel.Words);
        sides.AcceptOnlyFromAmong(_sides);
        format.AcceptOnlyFromAmong(_formats);
        var command = new Command("check", "Checks recorded traffic against a contract: fields, types, statuses and more that differ. Never shows values.") { contract, recordings, without, sides, failOn, format };
        command.SetAction((parsed, cancellationToken) =>
        {
            var side = new ContractLoader(surroundings).Load(parsed.GetRequiredValue(contract), MarkOf(parsed.GetValue(without)), cancellationToken);
            var checker = new TrafficChecker(side, SidesOf(parsed.GetRequiredValue(sides)));
            foreach (var file in TrafficFiles.Of(surroundings, parsed.GetRequiredValue(recordings)))
            {
                foreach (var exchange in ExchangeReader.Read(file.Name, file.Text(), cancellationToken))
                {
                    checker.Add(exchange);
                }
            }

            var report = new TrafficReport(side.Path, checker.Count, checker.Unanswered, checker.Findings());
            Action<TextWriter> write = parsed.GetValue(format) == "json" ? report.WriteJson : report.WriteText;
            write(surroundings.Output);
            var level = FailLevel.Of(parsed.GetRequiredValue(failOn));
            return Task.FromResult(level is { } from && report.Findings.Any(finding => finding.Rule.Wire >= from) ? ExitCodes.Findings : ExitCodes.None);
        });
        return command;
    }

    private static WireDirection SidesOf(string word) => word switch
    {
        "requests" => WireDirection.Request,
        "both" => WireDirection.Both,
        _ => WireDirection.Response,
    };

    private static MarkFilter? MarkOf(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals > 0
            ? new MarkFilter(text[..equals], text[(equals + 1)..])
            : throw new UsageException($"--without {text}: name and value are wanted, such as x-evidence=recorded.");
    }
}
