namespace TiledeskContracts.Spec.Documents;

/// <summary>How a polymorphic object says what it is.</summary>
public sealed class OpenApiDiscriminator : OpenApiElement
{
    /// <summary>The member that says so.</summary>
    public required string PropertyName { get; init; }

    /// <summary>Reference by value, in the order of the text.</summary>
    public IReadOnlyList<Named<string>> Mapping { get; init; } = [];
}
