using System.CommandLine;
using System.CommandLine.Help;
using TiledeskContracts.Drift.Reports;

namespace TiledeskContracts.Drift.Commands;

/// <summary>The tool's commands.</summary>
/// <param name="surroundings">Where it reads and writes.</param>
internal sealed class CommandLine(Surroundings surroundings)
{
    private const int PipedWidth = 120;

    /// <summary>Runs a command.</summary>
    /// <param name="arguments">The words behind the tool's name.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var root = Root();

        // Piped, a line would be as long as there is memory.
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpAction { MaxWidth = surroundings.Width ?? PipedWidth };
        }

        var parsed = root.Parse(arguments);
        var invocation = new InvocationConfiguration { Output = surroundings.Output, Error = surroundings.Error, EnableDefaultExceptionHandler = false };
        try
        {
            var code = await parsed.InvokeAsync(invocation, cancellationToken);
            return parsed.Errors.Count > 0 ? ExitCodes.Usage : code;
        }
        catch (UsageException exception)
        {
            return await EndAsync(exception.Message, ExitCodes.Usage);
        }
        catch (UnreadableException exception)
        {
            return await EndAsync(exception.Message, ExitCodes.Unreadable);
        }
        catch (OperationCanceledException exception) when (exception.InnerException is not TimeoutException)
        {
            return await EndAsync("Stopped before the end: nothing is said of the rest.", ExitCodes.Stopped);
        }
    }

    // A message may quote names of files and words of contracts, line by line.
    private async Task<int> EndAsync(string message, int code)
    {
        new Progress(surroundings).End();
        await surroundings.Error.WriteLineAsync(string.Join('\n', message.Split('\n').Select(TerminalText.Of)));
        return code;
    }

    private RootCommand Root() => new("Tells where OpenAPI contracts part ways, and whom that breaks.")
    {
        DiffCommand.Make(surroundings),
        CheckCommand.Make(surroundings),
        CoverageCommand.Make(surroundings),
        DivergencesCommand.Make(surroundings),
        ProbeCommand.Make(surroundings),
        RecordCommand.Make(surroundings),
        GuideCommand.Make(surroundings),
        RulesCommand.Make(surroundings),
        ExplainCommand.Make(surroundings),
        BaselineCommand.Make(surroundings),
        CompletionCommand.Make(surroundings),
    };
}
