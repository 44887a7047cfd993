using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Spec.Reading;

/// <summary>Names the kind of a node in messages.</summary>
internal static class NodeKind
{
    /// <summary>E.g. <c>a list</c>.</summary>
    public static string Of(SpecNode? node) => node switch
    {
        SpecMapping => "a mapping",
        SpecSequence => "a list",
        SpecScalar { Kind: SpecScalarKind.Null } => "null",
        SpecScalar { Kind: SpecScalarKind.Boolean } => "a boolean",
        SpecScalar { Kind: SpecScalarKind.String } => "text",
        SpecScalar => "a number",
        _ => "nothing",
    };
}
