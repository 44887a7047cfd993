namespace TiledeskContracts.Contracts;

/// <summary>Says what the next version of the contract changes about a member. Of what stays as it is, nothing is said.</summary>
/// <param name="rule">The rule of the change, e.g. <c>DRF1502</c>.</param>
/// <param name="reason">What changes, in plain words.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter,
    AllowMultiple = true,
    Inherited = false)]
public sealed class ContractChangeAttribute(string rule, string reason) : Attribute
{
    /// <summary>The rule of the change, e.g. <c>DRF1502</c>.</summary>
    public string Rule { get; } = rule;

    /// <summary>What changes, in plain words.</summary>
    public string Reason { get; } = reason;

    /// <summary>The rule of what it means for callers, <c>DRF4001</c> to <c>DRF4008</c> or <c>DRF4023</c>: a warning's id.</summary>
    public string Notice { get; init; } = "";

    /// <summary>The next version, e.g. <c>V3</c>.</summary>
    public string Version { get; init; } = "";

    /// <summary>Full name of the member that takes its place; null where none does.</summary>
    public string? Successor { get; init; }
}
