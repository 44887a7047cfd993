using System.CommandLine;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Drift.Reports;

namespace TiledeskContracts.Drift.Commands;

/// <summary>Explains a rule.</summary>
internal static class ExplainCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="surroundings">Where it writes.</param>
    public static Command Make(Surroundings surroundings)
    {
        var word = new Argument<string>("RULE") { Description = "The rule's id or name, e.g. DRF1101 or operation-removed." };
        var command = new Command("explain", "Explains a rule: what it says, whom it breaks, why it is judged so.") { word };
        command.SetAction(parsed =>
        {
            var asked = parsed.GetRequiredValue(word);
            if (DriftRules.Find(asked) is not { } rule)
            {
                surroundings.Error.WriteLine($"There is no rule '{asked}'. 'rules' lists them all.");
                return ExitCodes.Usage;
            }

            surroundings.Output.WriteLine($"{rule.Id} {rule.Name}\n{rule.Title}.\n\n{rule.Why}\n");
            surroundings.Output.WriteLine($"request   {VerdictWords.Of(rule.Request)}\nresponse  {VerdictWords.Of(rule.Response)}\nC# source {VerdictWords.Of(rule.Source)}\nC# binary {VerdictWords.Of(rule.Binary)}");
            return ExitCodes.None;
        });
        return command;
    }
}
