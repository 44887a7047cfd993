namespace TiledeskContracts.Spec.Documents;

/// <summary>A declared tag.</summary>
public sealed class OpenApiTag : OpenApiElement
{
    /// <summary>The tag's name.</summary>
    public required string Name { get; init; }

    /// <summary>What the tag gathers.</summary>
    public string? Description { get; init; }
}
