namespace TiledeskContracts.Spec.Nodes;

/// <summary>Copies nodes of one file for a contract that counts files otherwise. Values that YAML repeats stay shared.</summary>
/// <param name="file">The number the contract gives the file.</param>
internal sealed class NodeCopy(int file)
{
    private readonly Dictionary<SpecNode, SpecNode> _copies = [];

    /// <summary>Copies a node; recursion is bounded by the depth that reading allows.</summary>
    /// <param name="node">The node.</param>
    /// <returns>The copy, whose positions name the file.</returns>
    public SpecNode Of(SpecNode node)
    {
        if (!_copies.TryGetValue(node, out var copy))
        {
            copy = node switch
            {
                SpecMapping mapping => new SpecMapping([.. mapping.Members.Select(member => new SpecMember((SpecScalar)Of(member.Key), Of(member.Value)))], Place(node)),
                SpecSequence list => new SpecSequence([.. list.Items.Select(Of)], Place(node)),
                SpecScalar scalar => new SpecScalar(scalar.Kind, scalar.Value, Place(node)),
                _ => node,
            };
            _copies.Add(node, copy);
        }

        return copy;
    }

    private SpecPosition Place(SpecNode node) => node.Position with { File = file };
}
