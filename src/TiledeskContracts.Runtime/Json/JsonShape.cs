namespace TiledeskContracts.Json;

/// <summary>What is known of an object before it is read: the members by which it is told from others.</summary>
/// <param name="Alternative">The number of the alternative.</param>
public sealed record JsonShape(int Alternative)
{
    /// <summary>Members that the contract requires.</summary>
    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>Further members that the contract names.</summary>
    public IReadOnlyList<string> Optional { get; init; } = [];

    /// <summary>Members of which the contract names all values; several values of one member stand one after the other.</summary>
    public IReadOnlyList<(string Name, string Value)> Values { get; init; } = [];

    /// <summary>Whether the contract forbids further members.</summary>
    public bool IsClosed { get; init; }
}
