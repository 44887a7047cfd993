using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Reading;

/// <summary>What the readers of elements share: the problems, the version, and how a field of some kind is read.</summary>
/// <param name="problems">Where problems go.</param>
/// <param name="isVersion31">Whether OpenAPI 3.1 holds, where keywords beside <c>$ref</c> count.</param>
/// <param name="isWhole">Whether all of the text was read; if not, what is missing may be in the rest.</param>
/// <param name="cancellationToken">Ends the reading early.</param>
internal sealed class ReadContext(ProblemList problems, bool isVersion31, bool isWhole, CancellationToken cancellationToken)
{
    /// <summary>Where problems go.</summary>
    public ProblemList Problems { get; } = problems;

    /// <summary>Whether keywords beside <c>$ref</c> count.</summary>
    public bool IsVersion31 { get; } = isVersion31;

    /// <summary>Whether all of the text was read. If not, nothing can be said to be missing.</summary>
    public bool IsWhole { get; } = isWhole;

    /// <summary>Ends the reading early.</summary>
    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>Every element read so far that is a <c>$ref</c>, in the order of reading.</summary>
    public List<OpenApiElement> References { get; } = [];

    /// <summary>Notes an element that may be a reference.</summary>
    public T Noted<T>(T element)
        where T : OpenApiElement
    {
        if (element.Reference is not null)
        {
            References.Add(element);
        }

        return element;
    }

    /// <summary>The mapping that must stand here, or null (reported; null itself counts as absent).</summary>
    public SpecMapping? AsMapping(SpecNode? node, string name) => As<SpecMapping>(node, name, "a mapping");

    /// <summary>The list that must stand here, or null (reported; null itself counts as absent).</summary>
    public SpecSequence? AsList(SpecNode? node, string name) => As<SpecSequence>(node, name, "a list");

    /// <summary>The mapping under a name, or null.</summary>
    public SpecMapping? Mapping(SpecMapping owner, string name) => AsMapping(owner[name], name);

    /// <summary>The items of the list under a name; none where there is no list.</summary>
    public IReadOnlyList<SpecNode> List(SpecMapping owner, string name) => AsList(owner[name], name)?.Items ?? [];

    /// <summary>The members of the mapping under a name, vendor extensions left out.</summary>
    public IEnumerable<SpecMember> Members(SpecMapping owner, string name, bool extensions = false) =>
        Mapping(owner, name)?.Members.Where(member => !extensions || !IsExtension(member.Key.Value)) ?? [];

    /// <summary>The text under a name, or null. Numbers and booleans are taken as their text.</summary>
    public string? Text(SpecMapping owner, string name) => AsText(owner[name], name);

    /// <summary>The text that must stand here, or null (reported; null itself counts as absent).</summary>
    public string? AsText(SpecNode? node, string name) => As<SpecScalar>(node, name, "text")?.Value;

    /// <summary>The boolean under a name, or null.</summary>
    public bool? Flag(SpecMapping owner, string name)
    {
        if (As<SpecScalar>(owner[name], name, "true or false") is not { } scalar)
        {
            return null;
        }

        if (scalar.Kind != SpecScalarKind.Boolean)
        {
            Problems.Report(ReadingRules.WrongKind, scalar.Position, name, "true or false", NodeKind.Of(scalar));
        }

        return scalar.Value switch { "true" => true, "false" => false, _ => null };
    }

    /// <summary>The texts of the list under a name.</summary>
    public IReadOnlyList<string> Texts(SpecMapping owner, string name) =>
        owner[name] is null ? [] : [.. List(owner, name).Select(item => AsText(item, name)).OfType<string>()];

    /// <summary>Reports a field that is missing, or there without a value.</summary>
    public void Require(SpecMapping owner, string name, string element)
    {
        if (owner[name] is null or SpecScalar { Kind: SpecScalarKind.Null } && IsWhole)
        {
            Problems.Report(ReadingRules.MissingField, owner.Member(name)?.Key.Position ?? owner.Position, element, name);
        }
    }

    /// <summary>Reports keywords that the element does not have.</summary>
    public void CheckKeywords(SpecMapping node, Keywords keywords)
    {
        foreach (var member in node.Members)
        {
            var name = member.Key.Value;
            if (!keywords.Has(name) && !IsExtension(name))
            {
                Problems.Report(ReadingRules.UnknownKeyword, member.Key.Position, keywords.Element, name, Problems.Suggest(ReadingRules.UnknownKeyword, name, keywords.Names));
            }
        }
    }

    /// <summary>The <c>$ref</c> of a node, or null; what stands beside it is reported unless it counts.</summary>
    public string? Reference(SpecMapping node)
    {
        if (node.Member("$ref") is not { } member)
        {
            return null;
        }

        if (member.Value is not SpecScalar { Kind: SpecScalarKind.String } target)
        {
            Problems.Report(ReadingRules.WrongKind, member.Value.Position, "$ref", "text such as '#/components/…'", NodeKind.Of(member.Value));
            return null;
        }

        foreach (var beside in node.Members)
        {
            var name = beside.Key.Value;
            if (!IsVersion31 && name is not ("$ref" or "description" or "summary") && !IsExtension(name))
            {
                Problems.Report(ReadingRules.BesideReference, beside.Key.Position, name);
            }
        }

        return target.Value;
    }

    private static bool IsExtension(string name) => name.StartsWith("x-", StringComparison.Ordinal);

    private T? As<T>(SpecNode? node, string name, string expected)
        where T : SpecNode
    {
        if (node is null or SpecScalar { Kind: SpecScalarKind.Null })
        {
            return null;
        }

        if (node is not T)
        {
            Problems.Report(ReadingRules.WrongKind, node.Position, name, expected, NodeKind.Of(node));
        }

        return node as T;
    }
}
