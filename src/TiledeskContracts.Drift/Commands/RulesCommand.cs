using System.CommandLine;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Drift.Reports;

namespace TiledeskContracts.Drift.Commands;

/// <summary>Lists the rules.</summary>
internal static class RulesCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="surroundings">Where it writes.</param>
    public static Command Make(Surroundings surroundings)
    {
        var command = new Command("rules", "Lists the rules: id, name, verdict for requests, answers, C# source and binaries, title.");
        command.SetAction(_ =>
        {
            foreach (var rule in DriftRules.All)
            {
                var verdicts = string.Join(' ', new[] { rule.Request, rule.Response, rule.Source, rule.Binary }.Select(static verdict => VerdictWords.Of(verdict).PadRight(8)));
                surroundings.Output.WriteLine($"{rule.Id} {rule.Name,-42} {verdicts} {rule.Title}");
            }

            return ExitCodes.None;
        });
        return command;
    }
}
