using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Drift.Contracts;

/// <summary>Leaves out of a contract what bears a mark, such as <c>x-evidence: recorded</c>, and what refers to that.</summary>
/// <param name="name">The mark's name.</param>
/// <param name="value">The mark's value.</param>
internal sealed class MarkFilter(string name, string value)
{
    private readonly HashSet<string> _gone = new(StringComparer.Ordinal);

    /// <summary>The contract without it.</summary>
    /// <param name="root">The whole contract.</param>
    public SpecMapping Of(SpecMapping root)
    {
        Find(root, JsonPointer.Root);
        return (SpecMapping)Copy(root);
    }

    private bool IsMarked(SpecNode node) => node is SpecMapping mapping && mapping[name] is SpecScalar scalar && scalar.Value == value;

    private void Find(SpecNode node, string pointer)
    {
        if (IsMarked(node))
        {
            _gone.Add(pointer);
        }

        // No deeper than the reader's limit of nesting.
        if (node is SpecMapping mapping)
        {
            foreach (var member in mapping.Members)
            {
                Find(member.Value, JsonPointer.Child(pointer, member.Key.Value));
            }
        }
    }

    private bool IsGone(SpecNode node) => IsMarked(node) || (node is SpecMapping mapping && mapping["$ref"] is SpecScalar reference && _gone.Contains(reference.Value));

    private SpecNode Copy(SpecNode node)
    {
        if (node is SpecSequence list)
        {
            return new SpecSequence([.. list.Items.Where(item => !IsGone(item)).Select(Copy)], node.Position);
        }

        if (node is not SpecMapping mapping)
        {
            return node;
        }

        var members = mapping.Members.Where(member => !IsGone(member.Value)).Select(member => new SpecMember(member.Key, Copy(member.Value))).ToList();
        var properties = mapping["properties"] as SpecMapping;
        var removed = properties?.Members.Where(member => IsGone(member.Value)).Select(static member => member.Key.Value).ToHashSet(StringComparer.Ordinal) ?? [];
        for (var index = 0; index < members.Count && removed.Count > 0; index++)
        {
            if (members[index] is { Key.Value: "required", Value: SpecSequence required })
            {
                var left = required.Items.Where(item => item is not SpecScalar scalar || !removed.Contains(scalar.Value)).ToList();
                members[index] = new SpecMember(members[index].Key, new SpecSequence(left, required.Position));
            }
        }

        return new SpecMapping(members, node.Position);
    }
}
