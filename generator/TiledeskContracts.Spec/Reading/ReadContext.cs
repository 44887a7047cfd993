using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Reading;

/// <summary>What the readers of elements share: the problems, the version, and how a field of some kind is read.</summary>
/// <param name="problems">Where problems go.</param>
/// <param name="isVersion31">Whether OpenAPI 3.1 holds, where keywords beside <c>$ref</c> count.</param>
/// <param name="isWhole">Whether all of the text was read; if not, what is missing may be in the rest.</param>
/// <param name="names">Names the places that references lead to.</param>
/// <param name="cancellationToken">Ends the reading early.</param>
internal sealed class ReadContext(ProblemList problems, bool isVersion31, bool isWhole, ReferenceNames names, CancellationToken cancellationToken)
{
    // Extensions that are not nearly ours: a document has few names and many places.
    private readonly HashSet<string> _extensions = new(StringComparer.Ordinal);

    // What is followed is read once per reference: a small text must not become a large one.
    private const int MostFollowed = 100_000;
    private int _followed;

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
    public SpecMapping? AsMapping(SpecNode? node, string name)
    {
        // What PHP writes for an empty mapping.
        if (node is SpecSequence { Items.Count: 0 })
        {
            ReadOtherwise(node, name, "a mapping", "taken as an empty one");
            return new SpecMapping([], node.Position);
        }

        if (node is null or SpecMapping or SpecScalar { Kind: SpecScalarKind.Null } or SpecScalar { Value: "" })
        {
            return node as SpecMapping;
        }

        Problems.Report(ReadingRules.WrongKind, node.Position, name, "a mapping", NodeKind.Of(node));
        return null;
    }

    /// <summary>The list that must stand here; a single value is a list of one (told; null itself counts as absent).</summary>
    public SpecSequence? AsList(SpecNode? node, string name)
    {
        if (node is null or SpecSequence or SpecScalar { Kind: SpecScalarKind.Null } or SpecScalar { Value: "" })
        {
            return node as SpecSequence;
        }

        var isEmpty = node is SpecMapping { Members.Count: 0 };
        ReadOtherwise(node, name, "a list", isEmpty ? "taken as an empty one" : "taken as a list of one");
        return new SpecSequence(isEmpty ? [] : [node], node.Position);
    }

    /// <summary>Tells that a value of the wrong kind is read by its best meaning.</summary>
    public void ReadOtherwise(SpecNode node, string name, string expected, string reading) =>
        Problems.Report(ToleranceRules.KindReadOtherwise, node.Position, name, expected, NodeKind.Of(node), reading);

    /// <summary>The mapping under a name, or null.</summary>
    public SpecMapping? Mapping(SpecMapping owner, string name) => AsMapping(owner[name], name);

    /// <summary>The items of the list under a name; none where there is no list. Those without a value are told.</summary>
    public IReadOnlyList<SpecNode> List(SpecMapping owner, string name)
    {
        var items = AsList(owner[name], name)?.Items ?? [];
        foreach (var item in items)
        {
            if (IsNull(item))
            {
                ReadOtherwise(item, name, "a list of values", "left out");
            }
        }

        return items;
    }

    /// <summary>The mapping of a member, or null; one without a value, which means nothing here, is told.</summary>
    public SpecMapping? AsMapping(SpecMember member)
    {
        if (IsNull(member.Value) && IsWhole)
        {
            Problems.Report(ToleranceRules.KindReadOtherwise, member.Key.Position, member.Key.Value, "a mapping", NodeKind.Of(member.Value), "left out");
        }

        return AsMapping(member.Value, member.Key.Value);
    }

    /// <summary>Whether nothing stands at a place.</summary>
    public static bool IsNull(SpecNode node) => node is SpecScalar { Kind: SpecScalarKind.Null };

    /// <summary>The members of the mapping under a name, vendor extensions left out.</summary>
    public IEnumerable<SpecMember> Members(SpecMapping owner, string name, bool extensions = false) =>
        Followed(Mapping(owner, name), name)?.Members.Where(member => !extensions || !IsExtension(member.Key.Value)) ?? [];

    // "content: { $ref: … }" is no OpenAPI, but means one thing. Nothing that is followed here can hold itself; schemas could.
    private SpecMapping? Followed(SpecMapping? node, string name)
    {
        if (node is not { Members.Count: 1 }
            || node["$ref"] is not SpecScalar { Kind: SpecScalarKind.String } target
            || names.Find(target.Value) is not SpecMapping found
            || (_followed += found.Members.Count) > MostFollowed)
        {
            return node;
        }

        Problems.Report(ToleranceRules.KindReadOtherwise, node.Position, name, "a mapping of its own", "a $ref", "read where the $ref leads");
        return found;
    }

    /// <summary>The text under a name, or null. Numbers and booleans are taken as their text.</summary>
    public string? Text(SpecMapping owner, string name) => AsText(owner[name], name);

    /// <summary>The text that must stand here, or null (reported; null itself counts as absent).</summary>
    public string? AsText(SpecNode? node, string name) => AsScalar(node, name, "text")?.Value;

    /// <summary>The boolean under a name, or null.</summary>
    public bool? Flag(SpecMapping owner, string name)
    {
        if (AsScalar(owner[name], name, "true or false") is not { } scalar)
        {
            return null;
        }

        bool? flag = scalar.Value switch { "true" or "True" => true, "false" or "False" => false, _ => null };
        if (scalar.Kind != SpecScalarKind.Boolean)
        {
            ReadOtherwise(scalar, name, "true or false", flag is null ? "left out" : "taken as " + (flag.Value ? "true" : "false"));
        }

        return flag;
    }

    /// <summary>The texts of the list under a name.</summary>
    public IReadOnlyList<string> Texts(SpecMapping owner, string name) =>
        owner[name] is null ? [] : [.. List(owner, name).Select(item => AsText(item, name)).OfType<string>()];

    /// <summary>Tells a field that is missing, or there without a value, though all can be read without it.</summary>
    public void Expect(SpecMapping owner, string name, string element) => Missing(ToleranceRules.FieldLeftOut, owner, name, element);

    /// <summary>Reports a field that is missing, or there without a value, so that its owner is left out.</summary>
    public void Require(SpecMapping owner, string name, string element) => Missing(ReadingRules.MissingField, owner, name, element);

    private void Missing(SpecRule rule, SpecMapping owner, string name, string element)
    {
        if (owner[name] is null or SpecScalar { Kind: SpecScalarKind.Null } && IsWhole)
        {
            Problems.Report(rule, owner.Member(name)?.Key.Position ?? owner.Position, element, name);
        }
    }

    /// <summary>Reports keywords that the element does not have.</summary>
    public void CheckKeywords(SpecMapping node, Keywords keywords)
    {
        foreach (var member in node.Members)
        {
            var name = member.Key.Value;
            if (!keywords.Has(name))
            {
                CheckKeyword(member.Key, keywords);
            }
        }
    }

    /// <summary>Reports a keyword that the element does not have. Extensions are anybody's, but not those that are nearly ours.</summary>
    public void CheckKeyword(SpecScalar key, Keywords keywords)
    {
        var name = key.Value;
        if (!IsExtension(name))
        {
            var meant = Problems.Suggest(ReadingRules.UnknownKeyword, name, keywords.Names.Concat(Keywords.Own));
            Problems.Report(ReadingRules.UnknownKeyword, key.Position, keywords.Element, name, meant, "begin it with 'x-'");
        }
        else if (_extensions.Add(name) && DidYouMean.Nearest(name, Keywords.Own, most: 2) is { } near && near != name)
        {
            _extensions.Remove(name);
            Problems.Report(ReadingRules.UnknownKeyword, key.Position, keywords.Element, name, DidYouMean.Phrase(near), "leave it if another tool reads it");
        }
    }

    /// <summary>The pointer, in this file, of the schema with <c>$id</c> that is being read; references in it are relative to it.</summary>
    public string? Resource { get; set; }

    /// <summary>The pointer, in this file, of the outermost schema being read: a JSON Schema copied into a contract still says <c>#/$defs/…</c>.</summary>
    public string? Outermost { get; set; }

    /// <summary>The one name of the place that a reference leads to, however it is written.</summary>
    public string Place(string written) => names.Of(written, Resource, Outermost);

    /// <summary>The place that the <c>$ref</c> of a node leads to, or null; what stands beside it is reported unless it counts.</summary>
    public string? Reference(SpecMapping node, bool isPath = false)
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

        foreach (var beside in IsVersion31 || isPath ? [] : node.Members)
        {
            var name = beside.Key.Value;
            if (name is not ("$ref" or "description" or "summary") && !IsExtension(name))
            {
                Problems.Report(ReadingRules.BesideReference, beside.Key.Position, name);
            }
        }

        return names.Of(target.Value, Resource, Outermost);
    }

    /// <summary>The place that <c>$dynamicRef</c> leads to if it is read like <c>$ref</c>, or null where there is none.</summary>
    public string? DynamicReference(SpecMapping node)
    {
        if (!IsVersion31 || node["$dynamicRef"] is not SpecScalar { Kind: SpecScalarKind.String } target)
        {
            return null;
        }

        var place = names.Of(target.Value, Resource, Outermost);
        if (place.IndexOf("#/", StringComparison.Ordinal) < 0)
        {
            return null;
        }

        Problems.Report(ToleranceRules.ReferenceReadOtherwise, target.Position, target.Value, place);
        return place;
    }

    private static bool IsExtension(string name) => name.StartsWith("x-", StringComparison.Ordinal);

    private SpecScalar? AsScalar(SpecNode? node, string name, string expected)
    {
        if (node is not (null or SpecScalar))
        {
            ReadOtherwise(node, name, expected, "left out");
        }

        return node is SpecScalar { Kind: not SpecScalarKind.Null } scalar ? scalar : null;
    }
}
