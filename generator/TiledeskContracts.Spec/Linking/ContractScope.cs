using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Naming;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Polymorphism;
using TiledeskContracts.Spec.Problems;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Spec.Linking;

/// <summary>What every builder of one contract shares: its document, its names, its problems.</summary>
/// <param name="document">The document.</param>
/// <param name="names">The names the project gives it.</param>
/// <param name="hintPrefix">What its generated files begin with.</param>
/// <param name="hints">File names of all contracts.</param>
/// <param name="typeNames">Type names of the namespace, shared with contracts of the same namespace.</param>
/// <param name="problems">The contract's problems.</param>
internal sealed class ContractScope(
    OpenApiDocument document,
    ContractNames names,
    string hintPrefix,
    HintNames hints,
    NameScope typeNames,
    ProblemList problems)
{
    private readonly HashSet<string> _made = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _sources = new(StringComparer.Ordinal);
    private Hierarchies? _hierarchies;
    private readonly HashSet<string> _own = new(StringComparer.Ordinal);

    /// <summary>The document.</summary>
    public OpenApiDocument Document { get; } = document;

    /// <summary>The names the project gives the contract.</summary>
    public ContractNames Names { get; } = names;

    /// <summary>Follows references.</summary>
    public ReferenceResolver References { get; } = new(document);

    /// <summary>Which components inherit.</summary>
    public Hierarchies Hierarchies => _hierarchies ??= new(this);

    /// <summary>The contract's problems.</summary>
    public ProblemList Problems { get; } = problems;

    /// <summary>Where an element stands.</summary>
    /// <param name="node">A node of the document.</param>
    /// <returns>The place, with the file.</returns>
    public SpecLocation Place(SpecNode node) => Problems.LocationOf(node.Position);

    /// <summary>Where something stands that is known by its pointer.</summary>
    /// <param name="pointer">A pointer, or null.</param>
    /// <returns>The place; none where nothing of this file stands there.</returns>
    public IEnumerable<SpecPosition> PlacesOf(string? pointer) =>
        pointer is not null && JsonPointer.Find(Document.Node, pointer) is { } node ? [node.Position] : [];

    /// <summary>The paths with what their references add, but for those that no address can be made of (told where they were read).</summary>
    public IReadOnlyList<OpenApiPath> Paths => field ??= [.. Document.Paths.Where(static path => PathTemplate.FaultOf(path.Template) is null).Select(References.Whole)];

    /// <summary>Does a piece of work; a defect in it is told and ends no more than the piece.</summary>
    /// <param name="place">What the work is about.</param>
    /// <param name="doing">How a sentence names the work.</param>
    /// <param name="work">The work.</param>
    /// <returns>False after a defect.</returns>
    public bool Guard(SpecNode place, string doing, Action work)
    {
        try
        {
            work();
            return true;
        }
        catch (Exception defect) when (Defects.IsOne(defect))
        {
            Problems.Report(Defects.Rule, place.Position, doing, Defects.Describe(defect));
            return false;
        }
    }

    /// <summary>Takes a type name.</summary>
    /// <param name="wanted">The name wanted.</param>
    /// <param name="place">What asks for it.</param>
    /// <param name="written">Whether a person wrote the name; made names give way with no more than a hint.</param>
    /// <param name="source">What the contract calls it; the name wanted where it has no name of its own.</param>
    /// <param name="second">The name to take where the wanted one is taken, before names are counted; null for none.</param>
    /// <returns>The name taken.</returns>
    public string ClaimType(string wanted, SpecNode place, bool written, string? source = null, string? second = null)
    {
        var location = Place(place);
        var rival = second is null ? null : typeNames.Holder(wanted);
        var name = typeNames.Claim(rival is null ? wanted : second!, location, out var otherRival);
        var isOwn = _own.Contains(rival is null ? wanted : second!) || rival is not null;
        rival ??= otherRival;
        _own.Add(name);
        if (!written)
        {
            _made.Add(name);
        }

        _sources[name] = source ?? wanted;

        if (rival is null)
        {
            return name;
        }

        if (!isOwn)
        {
            Problems.AddRange([new(ModelRules.TypeTwice, location, new([Names.Namespace + "." + wanted, name]), new([rival]))]);
        }
        else
        {
            var rule = written && !_made.Contains(wanted) ? ModelRules.NamesCollide : ModelRules.NameMade;
            var first = _sources.TryGetValue(wanted, out var earlier) ? earlier : wanted;
            Problems.ReportBoth(rule, location.Position, rival.Position, first, source ?? wanted, wanted, name, rival.Position.LineText);
        }

        return name;
    }

    /// <summary>Whether a type of this contract has a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Whether one has; types of other contracts do not count.</returns>
    public bool Holds(string name) => _own.Contains(name);

    /// <summary>Takes a file name.</summary>
    /// <param name="kind">The kind of thing in it, or null.</param>
    /// <param name="typeName">The type in it.</param>
    /// <returns>The hint name.</returns>
    public string Hint(string? kind, string typeName) => hints.Claim(hintPrefix, kind, typeName);

    /// <summary>The name a person chose with <c>x-csharp-name</c>.</summary>
    /// <param name="element">What is named.</param>
    /// <param name="made">The name it gets otherwise.</param>
    /// <returns>The chosen name, or null where there is none or it cannot stand in code (reported).</returns>
    public string? ChosenName(OpenApiElement element, string made)
    {
        if (element.Extension("x-csharp-name") is not { } node)
        {
            return null;
        }

        if (node is SpecScalar scalar && CSharpName.IsIdentifier(scalar.Value))
        {
            return scalar.Value;
        }

        Problems.Report(ModelRules.InvalidCSharpName, node.Position, (node as SpecScalar)?.Value ?? "", made);
        return null;
    }

    /// <summary>The name an element asks for, without telling where it cannot have it.</summary>
    /// <param name="element">What is named.</param>
    /// <param name="made">The name it gets otherwise.</param>
    /// <returns>A name.</returns>
    public static string Wanted(OpenApiElement element, string made) =>
        element.Extension("x-csharp-name") is SpecScalar scalar && CSharpName.IsIdentifier(scalar.Value) ? scalar.Value : made;

    /// <summary>The chosen name, or the made one.</summary>
    /// <param name="element">What is named.</param>
    /// <param name="made">The name it gets otherwise.</param>
    /// <returns>A name.</returns>
    public string NameOf(OpenApiElement element, string made) => ChosenName(element, made) ?? made;
}
