using System.CommandLine;
using TiledeskContracts.Comparison;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Drift.Contracts;
using TiledeskContracts.Drift.Pages;
using TiledeskContracts.Drift.Reports;

namespace TiledeskContracts.Drift.Commands;

/// <summary>Compares two contracts.</summary>
internal static class DiffCommand
{
    private static readonly string[] _formats = ["text", "markdown", "json", "sarif", "junit", "html"];

    /// <summary>Makes the command.</summary>
    /// <param name="surroundings">Where it reads and writes.</param>
    public static Command Make(Surroundings surroundings)
    {
        var old = new Argument<string>("OLD") { Description = "The contract that clients know: a YAML or JSON file, or - for standard input." };
        var now = new Argument<string>("NEW") { Description = "The contract that takes its place." };
        var policies = new PolicyOptions();
        var format = new Option<string>("--format", "-f") { Description = "The form of the report.", DefaultValueFactory = static _ => "text" };
        var output = new Option<string?>("--output", "-o") { Description = "The file that the report goes to; standard output where none is named." };
        var spaces = new Option<string[]>("--namespace") { Description = "The namespace of C# members; given twice, those of OLD and NEW. The default is made of the file's name.", Arity = ArgumentArity.OneOrMore };
        var client = new Option<string?>("--client-name") { Description = "The name of the client class in C#. The default is made of the contract's title." };
        format.AcceptOnlyFromAmong(_formats);
        var command = new Command("diff", "Compares two contracts: what changed, and whom it breaks.") { old, now, format, output, spaces, client };
        policies.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var names = (Old: parsed.GetRequiredValue(old), New: parsed.GetRequiredValue(now));
            if (names is { Old: "-", New: "-" })
            {
                surroundings.Error.WriteLine("Both contracts cannot come from standard input. Name a file for one of them.");
                return ExitCodes.Usage;
            }

            var policy = policies.Policy(surroundings, parsed, cancellationToken);
            var progress = new Progress(surroundings);
            progress.Say($"Reading {names.Old} and {names.New}");
            var reading = Task.Run(() => Load(surroundings, names.New, cancellationToken), cancellationToken);
            var before = Load(surroundings, names.Old, cancellationToken);
            var after = await reading;
            progress.Say("Comparing");
            var changes = ContractComparer.Compare(before.Side, after.Side, surroundings.Clock.GetUtcNow().UtcDateTime, cancellationToken);
            var form = parsed.GetRequiredValue(format);
            if (form is "json" or "html")
            {
                // Who names members generates both clients but for their text; no other report shows them.
                changes = await MemberNames.TellAsync(changes, before.Side, after.Side, parsed.GetValue(spaces) ?? [], parsed.GetValue(client), cancellationToken);
            }

            progress.End();
            var (told, suppressed) = policy.Judge(changes);
            var report = new ChangeReport(before, after, told) { Suppressed = suppressed };
            Write(surroundings, report, form, parsed.GetValue(output), policy.FailsFrom);
            return policy.Fails(told) ? ExitCodes.Findings : ExitCodes.None;
        });
        return command;
    }

    private static ReportedContract Load(Surroundings surroundings, string path, CancellationToken cancellationToken)
    {
        var loader = new ContractLoader(surroundings);
        return new ReportedContract(loader.Load(path, null, cancellationToken), loader.Texts);
    }

    private static void Write(Surroundings surroundings, ChangeReport report, string format, string? path, Verdict? failsFrom)
    {
        IReportWriter writer = format switch
        {
            "json" => new JsonReport(ToolVersion.Text),
            "sarif" => new SarifReport(ToolVersion.Text),
            "junit" => new JUnitReport(failsFrom),
            "markdown" => new MarkdownReport(),
            "html" => new HtmlReport(ToolVersion.Text),
            _ => new TextReport(path is null ? surroundings.Width : null, path is null && surroundings.HasColors),
        };
        ReportOutput.Write(surroundings, path, file => writer.Write(report, file));
    }
}
