namespace TiledeskContracts.Spec.Documents;

/// <summary>A body in one media type.</summary>
public sealed class OpenApiMediaType : OpenApiElement
{
    /// <summary>The media type as written, e.g. <c>application/json</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What the body may be, or null.</summary>
    public OpenApiSchema? Schema { get; init; }
}
