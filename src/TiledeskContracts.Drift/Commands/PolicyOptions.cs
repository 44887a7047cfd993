using System.CommandLine;
using System.Text.Json;
using TiledeskContracts.Drift.Configuration;
using TiledeskContracts.Drift.Reading;

namespace TiledeskContracts.Drift.Commands;

/// <summary>What commands take that judge findings: levels, suppressions, the configuration file. The command line counts before the file.</summary>
internal sealed class PolicyOptions
{
    private readonly Option<string?> _failOn = new("--fail-on") { Description = "Ends with 1 from this verdict on the wire on. The default is breaking." };
    private readonly Option<string[]> _severity = new("--severity") { Description = "Judges rules otherwise: RULE=breaking, risky, safe or off; RULE is an id, a name, or several as in DRF16*. May be given several times, the last one counts." };
    private readonly Option<string[]> _only = new("--only") { Description = "Tells only these rules." };
    private readonly Option<string[]> _except = new("--except") { Description = "Tells all but these rules." };
    private readonly Option<string?> _config = new("--config") { Description = "The configuration file. The default is tiledesk-contracts.yaml, .yml or .json here or in a folder above." };
    private readonly Option<string?> _suppressions = new("--suppressions") { Description = "The file of findings that are accepted, each with reason, owner and day of expiry." };
    private readonly Option<string?> _known = new("--known") { Description = "The JSON report of an earlier run: what it told is not told again." };

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        _failOn.AcceptOnlyFromAmong(FailLevel.Words);
        foreach (var option in new Option[] { _failOn, _severity, _only, _except, _config, _suppressions, _known })
        {
            command.Add(option);
        }
    }

    /// <summary>The policy of a command line.</summary>
    /// <param name="surroundings">Where files are.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public Policy Policy(Surroundings surroundings, ParseResult parsed, CancellationToken cancellationToken)
    {
        var configuration = ToolConfiguration.Read(surroundings, parsed.GetValue(_config), cancellationToken);
        var severities = configuration.Severities
            .Concat((parsed.GetValue(_severity) ?? []).Select(SeverityOf))
            .Concat((parsed.GetValue(_except) ?? []).Select(static pattern => Severity.Of(Pattern("--except", pattern), "off")));
        var file = parsed.GetValue(_suppressions) ?? configuration.Suppressions;
        var suppressions = file is null ? [] : SuppressionReader.Read(surroundings.Full(file), Path.IsPathRooted(file) ? Path.GetRelativePath(surroundings.Folder, file).Replace('\\', '/') : file, cancellationToken);
        return new Policy(
            [.. severities],
            [.. (parsed.GetValue(_only) ?? []).Select(static pattern => new RulePattern(Pattern("--only", pattern)))],
            FailLevel.Of(parsed.GetValue(_failOn) ?? configuration.FailOn ?? "breaking"),
            new SuppressionList(suppressions, DateOnly.FromDateTime(surroundings.Clock.GetUtcNow().UtcDateTime)),
            parsed.GetValue(_known) is { } known ? KnownOf(surroundings, known) : new HashSet<string>());
    }

    private static Severity SeverityOf(string text)
    {
        var equals = text.LastIndexOf('=');
        var (pattern, word) = equals < 0 ? (text, "") : (text[..equals], text[(equals + 1)..]);
        var fault = equals < 0 ? "a rule and its level are wanted, such as DRF1204=breaking" : Severity.Fault(pattern, word);
        return fault is null ? Severity.Of(pattern, word) : throw new UsageException($"--severity {text}: {fault}.");
    }

    private static string Pattern(string option, string pattern) =>
        RulePattern.Fault(pattern) is { } fault ? throw new UsageException($"{option} {pattern}: {fault}.") : pattern;

    private static HashSet<string> KnownOf(Surroundings surroundings, string path)
    {
        try
        {
            using var report = JsonDocument.Parse(InputText.Of(surroundings.Full(path), path));
            var told = report.RootElement.TryGetProperty("changes", out var changes) ? changes : report.RootElement.GetProperty("findings");
            return [.. told.EnumerateArray().Select(static one => one.GetProperty("fingerprint").GetString()!)];
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new UnreadableException($"{path}: it is no JSON report of 'diff' or 'check'. Write one with --format json --output {path}.", exception);
        }
    }
}
