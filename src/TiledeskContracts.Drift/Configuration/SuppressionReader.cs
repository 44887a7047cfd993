using System.Globalization;
using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Drift.Configuration;

/// <summary>Reads files of suppressions.</summary>
internal static class SuppressionReader
{
    /// <summary>Reads a file; <c>docs/schemas/suppressions.schema.json</c> is its schema.</summary>
    /// <param name="full">The path as the disk knows it.</param>
    /// <param name="path">The path as written.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="UnreadableException">It cannot be read, or says what is not known.</exception>
    public static IReadOnlyList<Suppression> Read(string full, string path, CancellationToken cancellationToken)
    {
        var reader = new SettingReader(path);
        var root = reader.Root(full, cancellationToken);
        reader.Only(root, "$schema", "suppressions");
        var items = root["suppressions"] is { } list ? reader.Items(list, "'suppressions'") : [];
        var suppressions = new List<Suppression>();
        foreach (var item in items)
        {
            var one = Of(reader, path, reader.Mapping(item, "a suppression"), suppressions.Count);
            if (suppressions.Any(other => other.Fingerprint == one.Fingerprint))
            {
                throw reader.Fault(item, $"the fingerprint {one.Fingerprint} is suppressed twice");
            }

            suppressions.Add(one);
        }

        return suppressions;
    }

    private static Suppression Of(SettingReader reader, string path, SpecMapping mapping, int index)
    {
        reader.Only(mapping, "fingerprint", "rule", "reason", "owner", "expires");
        var fingerprint = reader.Text(mapping, "fingerprint");
        if (fingerprint.Length != 16 || !fingerprint.All(char.IsAsciiHexDigitLower))
        {
            throw reader.Fault(mapping["fingerprint"] ?? mapping, "a suppression wants the 'fingerprint' of a finding, 16 hexadecimal digits as reports show it (in quotes, lest digits alone be a number)");
        }

        var word = reader.Text(mapping, "rule");
        var rule = DriftRules.Find(word) ?? throw reader.Fault(mapping["rule"] ?? mapping, $"a suppression wants the 'rule' of the finding: {RulePattern.Fault(word)}");
        var expires = reader.Text(mapping, "expires");
        var day = DateOnly.TryParseExact(expires, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed) ? parsed : (DateOnly?)null;
        if (expires.Length > 0 && day is null)
        {
            throw reader.Fault(mapping["expires"]!, $"'{expires}' is no day. Write it as 2027-03-01");
        }

        var place = new ContractPlace($"#/suppressions/{index.ToString(CultureInfo.InvariantCulture)}", path, mapping.Position.Line, mapping.Position.Column);
        return new Suppression(fingerprint, rule.Id, reader.Text(mapping, "reason"), reader.Text(mapping, "owner"), day, place);
    }
}
