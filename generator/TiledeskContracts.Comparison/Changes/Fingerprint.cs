using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Changes;

/// <summary>What names a change from run to run.</summary>
internal static class Fingerprint
{
    private const int Bytes = 8;

    /// <summary>That of a change, by rule, pointers and operation: not by positions or words.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="old">Where it stood; null for what is new.</param>
    /// <param name="now">Where it stands; null for what is gone.</param>
    /// <param name="operations">The operations that it reaches.</param>
    public static string Of(DriftRule rule, string? old, string? now, IReadOnlyList<string> operations)
    {
        // Of several operations none names the change: one more would rename it.
        var operation = operations.Count == 1 ? operations[0] : "";
        return Hash(string.Join("\n", rule.Id, WithoutIndices(old), WithoutIndices(now), operation));
    }

    /// <summary>The same changes, those that share a fingerprint told apart by their words.</summary>
    /// <param name="changes">The changes.</param>
    public static IEnumerable<ContractChange> ToldApart(IReadOnlyList<ContractChange> changes)
    {
        var shared = new HashSet<string>(changes.GroupBy(static change => change.Fingerprint, StringComparer.Ordinal).Where(static group => group.Skip(1).Any()).Select(static group => group.Key), StringComparer.Ordinal);
        return changes.Select(change => shared.Contains(change.Fingerprint) ? change with { Fingerprint = Hash(change.Fingerprint + "\n" + PlaceOf(change) + "\n" + change.Message) } : change);
    }

    private static string PlaceOf(ContractChange change) => change.Old?.Pointer + "\n" + change.New?.Pointer;

    private static string Hash(string text)
    {
        using var hash = SHA256.Create();
        return string.Concat(hash.ComputeHash(Encoding.UTF8.GetBytes(text)).Take(Bytes).Select(static one => one.ToString("x2", CultureInfo.InvariantCulture)));
    }

    // A status is a number, but no place in a list.
    private static string WithoutIndices(string? pointer) => pointer is null ? "" : Regex.Replace(pointer, "(?<!/responses)/[0-9]+(?=/|$)", "/*");
}
