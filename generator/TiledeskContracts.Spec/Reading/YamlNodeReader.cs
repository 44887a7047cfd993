using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Reading;

/// <summary>
/// Reads YAML into nodes. Where the text is broken, the block is reported and left out and the rest is read: from the next
/// line of the same or a lower indentation. The only way to YamlDotNet, so that JSON contracts never load it.
/// </summary>
internal static class YamlNodeReader
{
    private const int MostFaults = 20;

    // Every fault costs another walk over the text; a long text with many faults keeps what stands before the last one.
    private const int MostCharactersAgain = 32 * 1024 * 1024;

    /// <summary>Reads a text.</summary>
    public static NodeReading Read(string text, ReadingLimits limits, ProblemList problems, CancellationToken cancellationToken)
    {
        var pass = YamlPass.Over(text, problems.Path, limits, cancellationToken);
        var best = pass;
        var again = (long)text.Length;
        var faults = 0;
        while (pass.Fault is { } fault)
        {
            if (again <= MostCharactersAgain && Repaired(text, fault) is { } repaired)
            {
                text = repaired;
                again += text.Length;
                pass = best = YamlPass.Over(text, problems.Path, limits, cancellationToken);
                continue;
            }

            if (fault.Culprit.Line == fault.Noticed.Line)
            {
                problems.Report(ReadingRules.BrokenYaml, fault.Noticed, fault.Message);
            }
            else
            {
                problems.ReportBoth(ReadingRules.BrokenYaml, fault.Culprit, fault.Noticed, fault.Message);
            }

            var rest = ++faults < MostFaults && again <= MostCharactersAgain ? YamlRepair.WithoutBlockAt(text, fault.Culprit.Offset) : null;
            if (rest is null)
            {
                break;
            }

            text = rest;
            again += text.Length;
            pass = YamlPass.Over(text, problems.Path, limits, cancellationToken);
            best = pass.Nodes >= best.Nodes ? pass : best;
        }

        problems.AddRange(best.Problems.ToArray());
        return new NodeReading(best.Root, faults == 0 && !best.Stopped, best.Nodes);
    }

    // What other parsers read.
    private static string? Repaired(string text, YamlFault fault) => fault.Message switch
    {
        YamlFaults.BlanksReachTooFar => YamlRepair.WithoutBlanksBeforeText(text),
        YamlFaults.Outdented => YamlRepair.WithQuotedTextInOneLine(text, fault.Noticed.Offset),
        _ => null,
    };
}
