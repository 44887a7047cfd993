namespace TiledeskContracts.Contracts;

/// <summary>Says which version of a contract comes after another, both of one assembly.</summary>
/// <param name="of">The namespace of the one, e.g. <c>TiledeskContracts.V2</c>.</param>
/// <param name="next">The namespace of the next, e.g. <c>TiledeskContracts.V3</c>.</param>
/// <param name="version">The next version as <c>TiledeskContractsTarget</c> names it, e.g. <c>V3</c>.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class NextContractAttribute(string of, string next, string version) : Attribute
{
    /// <summary>The namespace of the one.</summary>
    public string Of { get; } = of;

    /// <summary>The namespace of the next.</summary>
    public string Next { get; } = next;

    /// <summary>The next version as <c>TiledeskContractsTarget</c> names it, in any case of letters.</summary>
    public string Version { get; } = version;
}
