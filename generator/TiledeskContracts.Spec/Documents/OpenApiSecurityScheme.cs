namespace TiledeskContracts.Spec.Documents;

/// <summary>A way to authorise calls.</summary>
public sealed class OpenApiSecurityScheme : OpenApiElement
{
    /// <summary><c>http</c>, <c>apiKey</c>, <c>oauth2</c>, <c>openIdConnect</c> or <c>mutualTLS</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The HTTP scheme, e.g. <c>basic</c>.</summary>
    public string? Scheme { get; init; }

    /// <summary>The header, query or cookie name of an API key.</summary>
    public string? Name { get; init; }

    /// <summary>Where an API key goes.</summary>
    public string? In { get; init; }

    /// <summary>The contract's words.</summary>
    public string? Description { get; init; }
}
