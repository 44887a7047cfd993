namespace TiledeskContracts.Spec.Documents;

/// <summary>An answer.</summary>
public sealed class OpenApiResponse : OpenApiElement
{
    /// <summary>The contract's words.</summary>
    public string? Description { get; init; }

    /// <summary>The media types, in the order of the text; none for an answer without a body.</summary>
    public IReadOnlyList<OpenApiMediaType> Content { get; init; } = [];

    /// <summary>Headers by name.</summary>
    public IReadOnlyList<Named<OpenApiParameter>> Headers { get; init; } = [];
}
