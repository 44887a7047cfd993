using System.Globalization;
using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Documents;

/// <summary>Versions: that of OpenAPI, and the contract's own where it is one of three numbers.</summary>
internal static class VersionComparer
{
    /// <summary>Compares them.</summary>
    /// <param name="old">The old contract.</param>
    /// <param name="now">The new one.</param>
    /// <param name="changes">Where differences go.</param>
    public static void Compare(ContractSide old, ContractSide now, ChangeCollector changes)
    {
        if (Minor(old.Version) != Minor(now.Version) || old.Root.Text("jsonSchemaDialect") != now.Root.Text("jsonSchemaDialect"))
        {
            changes.Add(new Difference(DocumentRules.OpenapiVersionChanged, $"The contract is written in OpenAPI {now.Version} now; it was {old.Version}.", old.Root["openapi"], now.Root["openapi"]), WireDirection.Both, null);
        }

        if (NumbersOf(old) is { } before && NumbersOf(now) is { } after && after.CompareTo(before) < 0)
        {
            changes.Add(new Difference(DocumentRules.VersionDecreased, $"The version went back from {TextOf(old)} to {TextOf(now)}. Were the contracts given in the wrong order?", PlaceOf(old), PlaceOf(now)), WireDirection.Both, null);
        }
    }

    /// <summary>Tells that a contract breaks and its version does not say so; to be asked when all else is known.</summary>
    /// <param name="old">The old contract.</param>
    /// <param name="now">The new one.</param>
    /// <param name="changes">Where differences went, and go.</param>
    public static void Judge(ContractSide old, ContractSide now, ChangeCollector changes)
    {
        if (NumbersOf(old) is not { } before || NumbersOf(now) is not { } after || after.CompareTo(before) < 0 || !changes.HasBreaking)
        {
            return;
        }

        // Before 1.0.0 the second number is the one that says so.
        var isBumped = after.Major > before.Major || (before.Major == 0 && after.Minor > before.Minor);
        if (!isBumped)
        {
            changes.Add(new Difference(DocumentRules.VersionNotBumped, $"The contract breaks, and its version went from {TextOf(old)} to {TextOf(now)} only.", PlaceOf(old), PlaceOf(now)), WireDirection.Both, null);
        }
    }

    private static string Minor(string version) => string.Join(".", version.Split('.').Take(2));

    private static (int Major, int Minor, int Patch)? NumbersOf(ContractSide side)
    {
        var numbers = (TextOf(side) ?? "").TrimStart('v').Split('-', '+')[0].Split('.').Select(static text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).ToList();
        return numbers.Count == 3 && numbers.All(static number => number >= 0) ? (numbers[0], numbers[1], numbers[2]) : null;
    }

    private static string? TextOf(ContractSide side) => PlaceOf(side).Value;

    private static Part PlaceOf(ContractSide side) => side.Root["info"]["version"];
}
