using TiledeskContracts.Drift.Commands;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Drift.Configuration;

/// <summary>What a configuration file says.</summary>
/// <param name="Severities">How rules are judged otherwise, in order.</param>
/// <param name="FailOn">From which verdict on something is found, as one of <see cref="FailLevel.Words"/>; null where it does not say.</param>
/// <param name="Suppressions">The file of suppressions as the disk knows it; null for none.</param>
internal sealed record ToolConfiguration(IReadOnlyList<Severity> Severities, string? FailOn, string? Suppressions)
{
    private static readonly string[] _names = ["tiledesk-contracts.yaml", "tiledesk-contracts.yml", "tiledesk-contracts.json"];

    /// <summary>Nothing.</summary>
    public static ToolConfiguration None { get; } = new([], null, null);

    /// <summary>Reads a file; <c>docs/schemas/configuration.schema.json</c> is its schema.</summary>
    /// <param name="surroundings">Where paths begin.</param>
    /// <param name="path">Its path as written; null for the first one of the usual names in this folder or above.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="UnreadableException">It cannot be read, or says what is not known.</exception>
    public static ToolConfiguration Read(Surroundings surroundings, string? path, CancellationToken cancellationToken)
    {
        if ((path ?? Found(surroundings.Folder)) is not { } name)
        {
            return None;
        }

        var full = surroundings.Full(name);
        var reader = new SettingReader(name);
        var root = reader.Root(full, cancellationToken);
        reader.Only(root, "$schema", "severity", "failOn", "suppressions");
        var failOn = reader.Text(root, "failOn");
        if (failOn.Length > 0 && !FailLevel.Words.Contains(failOn))
        {
            throw reader.Fault(root["failOn"]!, $"'{failOn}' is no level. Name one of {string.Join(", ", FailLevel.Words)}");
        }

        var suppressions = reader.Text(root, "suppressions");
        return new ToolConfiguration(
            [.. SeveritiesOf(reader, root)],
            failOn.Length > 0 ? failOn : null,
            suppressions.Length > 0 ? Path.GetFullPath(suppressions, Path.GetDirectoryName(full)!) : null);
    }

    private static IEnumerable<Severity> SeveritiesOf(SettingReader reader, SpecMapping root)
    {
        var severities = root["severity"] is { } node ? reader.Mapping(node, "'severity'") : null;
        foreach (var member in severities?.Members ?? [])
        {
            var word = reader.Text(severities!, member.Key.Value);
            if (Severity.Fault(member.Key.Value, word) is { } fault)
            {
                throw reader.Fault(Severity.Words.Contains(word) ? member.Key : member.Value, fault);
            }

            yield return Severity.Of(member.Key.Value, word);
        }
    }

    private static string? Found(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (_names.Select(name => Path.Combine(at.FullName, name)).FirstOrDefault(File.Exists) is { } found)
            {
                return Path.GetRelativePath(folder, found).Replace('\\', '/');
            }
        }

        return null;
    }
}
