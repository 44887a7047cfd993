namespace TiledeskContracts.Spec.Documents;

/// <summary>One method on one path.</summary>
public sealed class OpenApiOperation : OpenApiElement
{
    /// <summary>The HTTP method in upper case, e.g. <c>PATCH</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The operation's own id, or null.</summary>
    public string? OperationId { get; init; }

    /// <summary>Names of its tags.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>A short text.</summary>
    public string? Summary { get; init; }

    /// <summary>A longer text.</summary>
    public string? Description { get; init; }

    /// <summary>Whether the contract advises against it.</summary>
    public bool Deprecated { get; init; }

    /// <summary>Its own parameters, without the path's.</summary>
    public IReadOnlyList<OpenApiParameter> Parameters { get; init; } = [];

    /// <summary>The body it takes, or null.</summary>
    public OpenApiRequestBody? RequestBody { get; init; }

    /// <summary>Answers by <c>200</c>, <c>4XX</c>, <c>default</c>, in the order of the text.</summary>
    public IReadOnlyList<Named<OpenApiResponse>> Responses { get; init; } = [];

    /// <summary>Its own security, or null where the document's holds.</summary>
    public IReadOnlyList<OpenApiSecurityRequirement>? Security { get; init; }

    /// <summary>Its own servers.</summary>
    public IReadOnlyList<OpenApiServer> Servers { get; init; } = [];
}
