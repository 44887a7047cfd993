namespace TiledeskContracts.Contracts;

/// <summary>Says where a property stands in the contract.</summary>
/// <param name="place"><c>query</c>, <c>header</c>, <c>cookie</c> or <c>body</c>.</param>
/// <param name="name">The name on the wire.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ContractAttribute(string place, string name) : Attribute
{
    /// <summary><c>query</c>, <c>header</c>, <c>cookie</c> or <c>body</c>.</summary>
    public string Place { get; } = place;

    /// <summary>The name on the wire.</summary>
    public string Name { get; } = name;
}
