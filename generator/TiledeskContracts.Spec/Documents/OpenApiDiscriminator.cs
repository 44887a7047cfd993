namespace TiledeskContracts.Spec.Documents;

/// <summary>How a polymorphic object says what it is.</summary>
public sealed class OpenApiDiscriminator : OpenApiElement
{
    /// <summary>The member that says so.</summary>
    public required string PropertyName { get; init; }

    /// <summary>Reference by value, in the order of the text.</summary>
    public IReadOnlyList<Named<string>> Mapping { get; init; } = [];

    /// <summary>The one name of the place that a reference of <see cref="Mapping"/> leads to, where that is not how it is written.</summary>
    public IReadOnlyDictionary<string, string> Places { get; init; } = new Dictionary<string, string>();
}
