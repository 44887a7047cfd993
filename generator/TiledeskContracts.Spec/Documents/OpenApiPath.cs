using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Spec.Documents;

/// <summary>A path and its operations.</summary>
public sealed class OpenApiPath : OpenApiElement
{
    /// <summary>The name of the path in the text, with its place.</summary>
    public required SpecScalar Key { get; init; }

    /// <summary>The template, e.g. <c>/{project_id}/requests</c>: as written, but with plain placeholders.</summary>
    public required string Template { get; init; }

    /// <summary>Parameters shared by the operations.</summary>
    public IReadOnlyList<OpenApiParameter> Parameters { get; init; } = [];

    /// <summary>The operations, in the order of the text.</summary>
    public IReadOnlyList<OpenApiOperation> Operations { get; init; } = [];
}
