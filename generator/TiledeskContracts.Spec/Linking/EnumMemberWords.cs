using System.Globalization;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Naming;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Names and words that a contract gives the values of an enum, in the keywords that are in use for it.</summary>
/// <param name="scope">The contract.</param>
/// <param name="pending">The enum.</param>
internal sealed class EnumMemberWords(ContractScope scope, PendingType pending)
{
    private static readonly string[] _nameKeywords = ["x-enum-varnames", "x-enumNames", "x-enum-names"];
    private static readonly string[] _wordKeywords = ["x-enum-descriptions", "x-enumDescriptions"];

    /// <summary>The keywords that say something of single values.</summary>
    public static IReadOnlyList<string> Keywords { get; } = [.. _nameKeywords, .. _wordKeywords, "x-ms-enum"];

    /// <summary>The name that a person chose for each value, or null.</summary>
    /// <returns>As many as there are values.</returns>
    public IReadOnlyList<string?> Names()
    {
        var (node, keyword) = Find(_nameKeywords);
        var names = node is null ? null : PerValue(node, keyword);
        return [.. pending.Form.Values!.Select((value, index) => Name(names?[index] ?? Microsoft(value, "name"), index))];
    }

    /// <summary>What the contract says of each value, or null.</summary>
    /// <returns>As many as there are values.</returns>
    public IReadOnlyList<Documentation?> Words()
    {
        var (node, keyword) = Find(_wordKeywords);
        var words = node is null ? null : PerValue(node, keyword);
        return [.. pending.Form.Values!.Select((value, index) =>
            pending.Form.ValueSchemas?[index] is { } schema ? DocumentationReader.Read(schema)
            : DocumentationReader.Text(words?[index] ?? Microsoft(value, "description")) is { } text ? new Documentation(text)
            : null)];
    }

    private string? Name(SpecNode? node, int index)
    {
        if (node is null)
        {
            return pending.Form.ValueSchemas?[index] is { Title: { Length: > 0 and <= 60 } title } ? CSharpName.EnumMember(title) : null;
        }

        var name = DocumentationReader.Text(node) ?? "";
        if (CSharpName.IsIdentifier(name))
        {
            return name;
        }

        scope.Problems.Report(ModelRules.EnumNameInvalid, node.Position, name, pending.Name);
        return null;
    }

    private (SpecNode? Node, string Keyword) Find(string[] keywords)
    {
        foreach (var keyword in keywords)
        {
            if ((pending.Form.ValueOwner!.Extension(keyword) ?? pending.Schema.Extension(keyword)) is { } node and (SpecSequence or SpecMapping))
            {
                return (node, keyword);
            }
        }

        return (null, "");
    }

    // A list stands for all members of enum, null included, so it is matched before null is left out; a mapping goes by value.
    private List<SpecNode?>? PerValue(SpecNode node, string keyword)
    {
        var values = pending.Form.Values!;
        if (node is SpecMapping mapping)
        {
            return [.. values.Select(value => mapping[value.Value])];
        }

        var items = ((SpecSequence)node).Items.ToList();
        var all = pending.Form.ValueOwner!.Enum;
        if (items.Count == all.Count && all.Count != values.Count)
        {
            items = [.. items.Where((_, index) => all[index].Kind != SpecScalarKind.Null)];
        }

        if (items.Count == values.Count)
        {
            return [.. items];
        }

        var owner = pending.Form.ValueOwner!.Node;
        scope.Problems.ReportBoth(
            ModelRules.EnumNamesDoNotFit,
            node.Position,
            (owner["enum"] ?? owner).Position,
            keyword,
            items.Count.ToString(CultureInfo.InvariantCulture),
            values.Count.ToString(CultureInfo.InvariantCulture));
        return null;
    }

    private SpecNode? Microsoft(SpecScalar value, string keyword) =>
        (pending.Form.ValueOwner!.Extension("x-ms-enum") ?? pending.Schema.Extension("x-ms-enum")) is SpecMapping { } written
        && written["values"] is SpecSequence values
            ? values.Items.OfType<SpecMapping>().FirstOrDefault(item => item["value"] is SpecScalar own && own.Value == value.Value)?[keyword]
            : null;
}
