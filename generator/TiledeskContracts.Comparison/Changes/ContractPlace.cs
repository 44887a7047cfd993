using TiledeskContracts.Comparison.Parts;

namespace TiledeskContracts.Comparison.Changes;

/// <summary>Where something stands in a contract.</summary>
/// <param name="Pointer">The JSON pointer, e.g. <c>#/paths/~1pets/get</c>.</param>
/// <param name="Path">The file's path.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 units, from 1.</param>
public sealed record ContractPlace(string Pointer, string Path, int Line, int Column)
{
    /// <summary>The place of a part; null for one that is not there.</summary>
    /// <param name="part">The part.</param>
    public static ContractPlace? Of(Part part) => part.Node is { Position: var position }
        ? new(part.Pointer, PartFiles.Of(part.Pointer) is { Length: > 0 } file ? file : part.Side.Path, position.Line, position.Column)
        : null;
}
