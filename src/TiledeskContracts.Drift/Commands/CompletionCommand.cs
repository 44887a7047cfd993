using System.CommandLine;

namespace TiledeskContracts.Drift.Commands;

/// <summary>Prints what makes a shell complete the tool's words; the shell asks the tool itself, by <c>[suggest]</c>.</summary>
internal static class CompletionCommand
{
    private static readonly string[] _shells = ["bash", "zsh", "fish", "pwsh"];

    /// <summary>Makes the command.</summary>
    /// <param name="surroundings">Where it writes.</param>
    public static Command Make(Surroundings surroundings)
    {
        var shell = new Argument<string>("SHELL") { Description = "The shell." };
        shell.AcceptOnlyFromAmong(_shells);
        var command = new Command("completion", "Prints a script that lets a shell complete the tool's words, e.g. eval \"$(tiledesk-contracts completion bash)\".") { shell };
        command.SetAction(parsed =>
        {
            surroundings.Output.Write(ToolAsset.Text("completion." + parsed.GetRequiredValue(shell)));
            return ExitCodes.None;
        });
        return command;
    }
}
