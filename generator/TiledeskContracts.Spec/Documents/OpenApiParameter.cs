namespace TiledeskContracts.Spec.Documents;

/// <summary>A parameter, or a header of an answer.</summary>
public sealed class OpenApiParameter : OpenApiElement
{
    /// <summary>The name on the wire; empty for headers, which are named by their key.</summary>
    public string Name { get; init; } = "";

    /// <summary><c>path</c>, <c>query</c>, <c>header</c> or <c>cookie</c>; empty for headers of an answer.</summary>
    public string In { get; init; } = "";

    /// <summary>Whether it is a header of an answer.</summary>
    public bool IsHeader { get; init; }

    /// <summary>Whether it must be sent.</summary>
    public bool Required { get; init; }

    /// <summary>Whether the contract advises against it.</summary>
    public bool Deprecated { get; init; }

    /// <summary>The contract's words.</summary>
    public string? Description { get; init; }

    /// <summary><c>style</c> as written, or null.</summary>
    public string? Style { get; init; }

    /// <summary><c>explode</c> as written, or null.</summary>
    public bool? Explode { get; init; }

    /// <summary>Whether reserved characters stay as they are.</summary>
    public bool AllowReserved { get; init; }

    /// <summary>What it may be; null where <see cref="Content"/> says so.</summary>
    public OpenApiSchema? Schema { get; init; }

    /// <summary>The parameter as a document of a media type.</summary>
    public IReadOnlyList<OpenApiMediaType> Content { get; init; } = [];
}
