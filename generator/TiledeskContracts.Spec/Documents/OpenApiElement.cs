using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Spec.Documents;

/// <summary>Any part of a document: where it stands, and its own vendor extensions.</summary>
public abstract class OpenApiElement
{
    /// <summary>The node the element was read from.</summary>
    public required SpecMapping Node { get; init; }

    /// <summary>The JSON pointer, e.g. <c>#/components/schemas/Request</c>.</summary>
    public required string Pointer { get; init; }

    /// <summary>
    /// The place that <c>$ref</c> leads to, when the element is a reference: <c>#/…</c> in the contract's own file, <c>file.yaml#/…</c> in
    /// another, by its path from the contract's folder. Everything else is then empty.
    /// </summary>
    public string? Reference { get; init; }

    /// <summary>The value of a vendor extension.</summary>
    /// <param name="name">Its name, e.g. <c>x-evidence</c>.</param>
    /// <returns>Its node, or null where there is none.</returns>
    public SpecNode? Extension(string name) => Node[name];
}
