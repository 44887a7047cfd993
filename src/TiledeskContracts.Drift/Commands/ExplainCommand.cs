using System.CommandLine;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Drift.Reports;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Drift.Commands;

/// <summary>Explains a rule.</summary>
internal static class ExplainCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="surroundings">Where it writes.</param>
    public static Command Make(Surroundings surroundings)
    {
        var word = new Argument<string>("RULE") { Description = "The rule's id or name, e.g. DRF1101 or operation-removed." };
        word.CompletionSources.Add(static _ => DriftRules.All.SelectMany(static rule => new[] { rule.Id, rule.Name }).Select(static name => new System.CommandLine.Completions.CompletionItem(name)));
        var command = new Command("explain", "Explains a rule: what it says, whom it breaks, why it is judged so, with an example.") { word };
        command.SetAction(parsed =>
        {
            var asked = parsed.GetRequiredValue(word);
            if (DriftRules.Find(asked) is not { } rule)
            {
                var near = DidYouMean.Phrase(asked, DriftRules.All.SelectMany(static one => new[] { one.Id, one.Name }));
                surroundings.Error.WriteLine($"There is no rule '{TerminalText.Of(asked)}'{near}. 'rules' lists them all.");
                return ExitCodes.Usage;
            }

            Write(rule, surroundings.Output);
            return ExitCodes.None;
        });
        return command;
    }

    private static void Write(DriftRule rule, TextWriter output)
    {
        output.Write($"{rule.Id} {rule.Name}\n{rule.Title}.\n\n{rule.Why}\n\n");
        output.Write($"requests   {VerdictWords.Explained(rule.Request)}\nanswers    {VerdictWords.Explained(rule.Response)}\nC# source  {VerdictWords.Explained(rule.Source)}\nC# binary  {VerdictWords.Explained(rule.Binary)}\n");
        if (RuleExample.Of(rule.Id) is { } example)
        {
            output.Write($"\nFor example: {example.What}\n\n{Lines('-', example.Old)}{Lines('+', example.New)}");
        }

        output.Write(DriftRules.Untold.Contains(rule)
            ? "\nNothing tells it yet.\n"
            : $"\nTo judge it otherwise: --severity {rule.Id}=breaking, risky, safe or off.\n");
    }

    private static string Lines(char sign, string text) => text.Length == 0 ? "" : string.Concat(text.Split('\n').Select(line => $"  {sign} {line}\n"));
}
