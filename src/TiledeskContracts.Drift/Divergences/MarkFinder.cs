using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Drift.Contracts;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Drift.Divergences;

/// <summary>Finds the marks of a contract.</summary>
internal static class MarkFinder
{
    /// <summary>The marks in the order of the text.</summary>
    /// <param name="contract">The contract.</param>
    public static IReadOnlyList<Mark> Of(ContractSide contract)
    {
        var marks = new List<Mark>();
        Add(contract.Root, marks);
        return marks;
    }

    // No deeper than the reader's limit of nesting.
    private static void Add(Part part, List<Mark> marks)
    {
        if (part.Text("x-evidence") is { } evidence)
        {
            marks.Add(new(evidence == "recorded" ? MarkKind.Recorded : MarkKind.DocumentedOnly, part, "", ""));
        }

        if (part.Text(DocumentedView.Alias) is { } alias)
        {
            marks.Add(new(MarkKind.Alias, part, "", $"The server reads {alias}."));
        }

        if (part["x-min-role"] is { IsMapping: true } role)
        {
            var said = role.Text("documented") is { } name ? "role " + name : "no role";
            marks.Add(new(MarkKind.Told, part, said, $"The server wants the role {role.Text("recorded")}."));
        }

        if (part[DocumentedView.Keyword] is { IsMapping: true } documented)
        {
            var members = documented.Members.Where(static member => member.Key != "reason").ToList();
            var speaksOfValues = members.Exists(static member => DocumentedView.Constraints.Contains(member.Key));
            var isSent = part.Pointer.StartsWith("#/components/parameters/", StringComparison.Ordinal);
            var says = string.Join(", ", members.Select(static member => $"{member.Key}: {Text(member.Value.Node)}"));
            marks.Add(new(speaksOfValues && !isSent ? MarkKind.Otherwise : MarkKind.Told, part, says, documented.Text("reason") ?? ""));
        }

        foreach (var child in part.Members.Select(static member => member.Value).Concat(part.Items))
        {
            Add(child, marks);
        }
    }

    private static string Text(SpecNode? node) => node switch
    {
        SpecSequence list => "[" + string.Join(", ", list.Items.Select(Text)) + "]",
        SpecMapping mapping => "{" + string.Join(", ", mapping.Members.Select(static member => $"{member.Key.Value}: {Text(member.Value)}")) + "}",
        SpecScalar { Kind: SpecScalarKind.Null } => "null",
        SpecScalar scalar => scalar.Value,
        _ => "",
    };
}
