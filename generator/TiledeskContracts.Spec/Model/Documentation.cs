namespace TiledeskContracts.Spec.Model;

/// <summary>What the contract says of a thing in words.</summary>
/// <param name="Summary">The first sentence or the summary; null if the contract is silent.</param>
/// <param name="Remarks">The rest of the description; null if there is none.</param>
/// <param name="Evidence">The value of <c>x-evidence</c> (<c>recorded</c>, <c>documented-only</c>), or null for documented facts.</param>
/// <param name="Documented">The reason in <c>x-documented</c> where the contract had to deviate from the documentation, or null.</param>
/// <param name="Deprecated">Whether the contract says <c>deprecated</c>.</param>
public sealed record Documentation(
    string? Summary = null,
    string? Remarks = null,
    string? Evidence = null,
    string? Documented = null,
    bool Deprecated = false)
{
    /// <summary>Why it is deprecated and what to use, or null where the contract does not say.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>What the next version of the contract changes.</summary>
    public EquatableArray<ChangeMark> Changes { get; init; }
}
