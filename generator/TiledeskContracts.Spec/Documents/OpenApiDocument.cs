namespace TiledeskContracts.Spec.Documents;

/// <summary>An OpenAPI 3.0 or 3.1 document. Nothing is merged or resolved; every element knows its node and pointer.</summary>
public sealed class OpenApiDocument : OpenApiElement
{
    /// <summary>The path of the file, as the build knows it.</summary>
    public required string FilePath { get; init; }

    /// <summary>The <c>openapi</c> field, e.g. <c>3.0.3</c>.</summary>
    public required string OpenApiVersion { get; init; }

    /// <summary><c>info.title</c>.</summary>
    public string? Title { get; init; }

    /// <summary><c>info.version</c>.</summary>
    public string? Version { get; init; }

    /// <summary><c>info.description</c>.</summary>
    public string? Description { get; init; }

    /// <summary>The document's servers, in order.</summary>
    public IReadOnlyList<OpenApiServer> Servers { get; init; } = [];

    /// <summary>The declared tags, in order.</summary>
    public IReadOnlyList<OpenApiTag> Tags { get; init; } = [];

    /// <summary>The paths, in the order of the text.</summary>
    public IReadOnlyList<OpenApiPath> Paths { get; init; } = [];

    /// <summary>Everything under <c>components</c>.</summary>
    public required OpenApiComponents Components { get; init; }

    /// <summary>Elements outside of the places OpenAPI foresees, read because a <c>$ref</c> leads to them.</summary>
    public IReadOnlyList<OpenApiElement> Elsewhere { get; init; } = [];

    /// <summary>Elements whose <c>$ref</c> leads to another file.</summary>
    public IReadOnlyList<OpenApiElement> Outward { get; init; } = [];

    /// <summary>Alternatives of the document's <c>security</c>; each names schemes that hold together.</summary>
    public IReadOnlyList<OpenApiSecurityRequirement>? Security { get; init; }

    /// <summary>The document with what its references lead to elsewhere.</summary>
    /// <param name="elsewhere">Takes the place of <see cref="Elsewhere"/>.</param>
    /// <param name="outward">Takes the place of <see cref="Outward"/>.</param>
    /// <returns>A copy.</returns>
    internal OpenApiDocument With(IReadOnlyList<OpenApiElement> elsewhere, IReadOnlyList<OpenApiElement> outward) => new()
    {
        Node = Node,
        Pointer = Pointer,
        FilePath = FilePath,
        OpenApiVersion = OpenApiVersion,
        Title = Title,
        Version = Version,
        Description = Description,
        Servers = Servers,
        Tags = Tags,
        Paths = Paths,
        Components = Components,
        Elsewhere = elsewhere,
        Outward = outward,
        Security = Security,
    };
}
