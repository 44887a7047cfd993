namespace TiledeskContracts.Spec.Documents;

/// <summary>The reusable parts of a document by name, each in the order of the text.</summary>
public sealed class OpenApiComponents
{
    /// <summary><c>components/schemas</c>.</summary>
    public IReadOnlyList<Named<OpenApiSchema>> Schemas { get; init; } = [];

    /// <summary><c>components/parameters</c>.</summary>
    public IReadOnlyList<Named<OpenApiParameter>> Parameters { get; init; } = [];

    /// <summary><c>components/requestBodies</c>.</summary>
    public IReadOnlyList<Named<OpenApiRequestBody>> RequestBodies { get; init; } = [];

    /// <summary><c>components/responses</c>.</summary>
    public IReadOnlyList<Named<OpenApiResponse>> Responses { get; init; } = [];

    /// <summary><c>components/headers</c>.</summary>
    public IReadOnlyList<Named<OpenApiParameter>> Headers { get; init; } = [];

    /// <summary><c>components/securitySchemes</c>.</summary>
    public IReadOnlyList<Named<OpenApiSecurityScheme>> SecuritySchemes { get; init; } = [];

    /// <summary><c>components/pathItems</c> (3.1).</summary>
    public IReadOnlyList<Named<OpenApiPath>> PathItems { get; init; } = [];
}
