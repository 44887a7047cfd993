using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Spec.Documents;

/// <summary>A schema, as written.</summary>
public sealed class OpenApiSchema : OpenApiElement
{
    /// <summary>Whether this is a reference that a discriminator's <c>mapping</c> holds: where it leads nowhere, linking tells so.</summary>
    internal bool IsMapping { get; init; }

    /// <summary>The <c>type</c>s without <c>null</c>; empty where none is said.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>Whether null is allowed: <c>nullable: true</c>, <c>null</c> among 3.1's types, a null member of enum.</summary>
    public bool Nullable { get; init; }

    /// <summary><c>format</c>.</summary>
    public string? Format { get; init; }

    /// <summary><c>title</c>.</summary>
    public string? Title { get; init; }

    /// <summary><c>description</c>.</summary>
    public string? Description { get; init; }

    /// <summary><c>default</c>, or null where there is none.</summary>
    public SpecNode? Default { get; init; }

    /// <summary><c>const</c>, or null where there is none.</summary>
    public SpecNode? Const { get; init; }

    /// <summary><c>enum</c>, in order, null members included.</summary>
    public IReadOnlyList<SpecScalar> Enum { get; init; } = [];

    /// <summary><c>properties</c>, in the order of the text.</summary>
    public IReadOnlyList<Named<OpenApiSchema>> Properties { get; init; } = [];

    /// <summary><c>required</c>, in order.</summary>
    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary><c>items</c>.</summary>
    public OpenApiSchema? Items { get; init; }

    /// <summary>False only where the contract says <c>additionalProperties: false</c>.</summary>
    public bool AllowsAdditionalProperties { get; init; } = true;

    /// <summary>The schema of <c>additionalProperties</c>, if it is one (<c>true</c> and <c>{}</c> are not).</summary>
    public OpenApiSchema? AdditionalProperties { get; init; }

    /// <summary>Whether <c>additionalProperties</c> is written at all.</summary>
    public bool HasAdditionalProperties { get; init; }

    /// <summary><c>allOf</c>.</summary>
    public IReadOnlyList<OpenApiSchema> AllOf { get; init; } = [];

    /// <summary><c>oneOf</c>.</summary>
    public IReadOnlyList<OpenApiSchema> OneOf { get; init; } = [];

    /// <summary><c>anyOf</c>.</summary>
    public IReadOnlyList<OpenApiSchema> AnyOf { get; init; } = [];

    /// <summary><c>$defs</c> (3.1), there only to be referred to.</summary>
    public IReadOnlyList<Named<OpenApiSchema>> Definitions { get; init; } = [];

    /// <summary><c>discriminator</c>.</summary>
    public OpenApiDiscriminator? Discriminator { get; init; }

    /// <summary><c>readOnly</c>.</summary>
    public bool ReadOnly { get; init; }

    /// <summary><c>writeOnly</c>.</summary>
    public bool WriteOnly { get; init; }

    /// <summary><c>deprecated</c>.</summary>
    public bool Deprecated { get; init; }
}
