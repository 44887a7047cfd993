namespace TiledeskContracts.Spec.Documents;

/// <summary>The body an operation takes.</summary>
public sealed class OpenApiRequestBody : OpenApiElement
{
    /// <summary>Whether it must be sent.</summary>
    public bool Required { get; init; }

    /// <summary>The contract's words.</summary>
    public string? Description { get; init; }

    /// <summary>The media types, in the order of the text.</summary>
    public IReadOnlyList<OpenApiMediaType> Content { get; init; } = [];
}
