namespace TiledeskContracts.Contract.Tests.Facts;

/// <summary>Documented facts that a contract does not hold, with the reason. At most ten.</summary>
internal static class Allowances
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
    };
}
