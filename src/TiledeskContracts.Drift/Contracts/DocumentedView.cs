using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Drift.Contracts;

/// <summary>A contract as its documentation has it: without what only recordings taught, with what the documentation says otherwise.</summary>
internal static class DocumentedView
{
    /// <summary>The keyword that keeps what the documentation says.</summary>
    public const string Keyword = "x-documented";

    /// <summary>The name that the server reads, of which the documentation knows nothing.</summary>
    public const string Alias = "x-wire-alias";

    /// <summary>The keywords below <see cref="Keyword"/> that speak of values.</summary>
    public static readonly IReadOnlyList<string> Constraints = ["type", "enum", "pattern", "format", "minimum", "maximum", "required", "nullable"];

    private static readonly HashSet<string> _shapes = new(StringComparer.Ordinal) { "type", "format", "enum", "items", "oneOf", "anyOf", "allOf", "x-id-property" };

    /// <summary>The contract as its documentation has it.</summary>
    /// <param name="root">The whole contract.</param>
    public static SpecMapping Of(SpecMapping root) => (SpecMapping)Copy(new MarkFilter("x-evidence", "recorded").Of(root));

    // No deeper than the reader's limit of nesting.
    private static SpecNode Copy(SpecNode node) => node switch
    {
        SpecSequence list => new SpecSequence([.. list.Items.Select(Copy)], node.Position),
        SpecMapping mapping => new SpecMapping(Members(mapping), node.Position),
        _ => node,
    };

    private static List<SpecMember> Members(SpecMapping mapping)
    {
        var said = SaidOf(mapping);
        var type = said.Find(static member => member.Key.Value == "type").Value as SpecScalar;
        var kept = mapping.Members.Where(member => member.Key.Value is not (Keyword or Alias)
            && !(type is not null && IsReplaced(member.Key.Value, type.Value))
            && !said.Exists(other => other.Key.Value == member.Key.Value));
        return [.. kept.Select(static member => new SpecMember(member.Key, member.Key.Value == "anyOf" ? Closed(member.Value) : Copy(member.Value))), .. said];
    }

    private static List<SpecMember> SaidOf(SpecMapping mapping) =>
        (mapping[Keyword] as SpecMapping)?.Members.Where(static member => Constraints.Contains(member.Key.Value)).ToList() ?? [];

    // The documentation's "number" does not contradict what is said of the whole numbers among them.
    private static bool IsReplaced(string keyword, string type) => _shapes.Contains(keyword) && !(keyword == "allOf" && type == "number");

    // An open enumeration whose names the documentation has otherwise: there, they are all that there is.
    private static SpecNode Closed(SpecNode branches) => branches is SpecSequence list
        && list.Items.Where(static branch => branch is SpecMapping mapping && SaidOf(mapping).Exists(static member => member.Key.Value == "enum")).ToList() is { Count: > 0 } said
        ? new SpecSequence([.. said.Select(Copy)], branches.Position)
        : Copy(branches);
}
