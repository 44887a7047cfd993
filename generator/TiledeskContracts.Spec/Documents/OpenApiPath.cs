namespace TiledeskContracts.Spec.Documents;

/// <summary>A path and its operations.</summary>
public sealed class OpenApiPath : OpenApiElement
{
    /// <summary>The template as written, e.g. <c>/{project_id}/requests</c>.</summary>
    public required string Template { get; init; }

    /// <summary>Parameters shared by the operations.</summary>
    public IReadOnlyList<OpenApiParameter> Parameters { get; init; } = [];

    /// <summary>The operations, in the order of the text.</summary>
    public IReadOnlyList<OpenApiOperation> Operations { get; init; } = [];
}
