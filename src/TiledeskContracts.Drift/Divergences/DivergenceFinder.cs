using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Operations;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Comparison.Schemas;
using TiledeskContracts.Drift.Contracts;
using TiledeskContracts.Drift.Traffic;
using TiledeskContracts.Spec.Documents;

namespace TiledeskContracts.Drift.Divergences;

/// <summary>Holds recordings against a contract and against its documentation, and finds the mark of each difference.</summary>
internal sealed class DivergenceFinder
{
    private const int MaxExamples = 2;

    private readonly ContractSide _contract;
    private readonly TrafficChecker _whole;
    private readonly TrafficChecker _documented;
    private readonly Sightings _sightings;
    private readonly OperationTable _operations;
    private readonly IReadOnlyList<Mark> _marks;

    /// <summary>Makes a finder.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="mask">Shows paths that are not the contract's.</param>
    public DivergenceFinder(ContractSide contract, Mask mask)
    {
        _contract = contract;
        _whole = new TrafficChecker(contract, WireDirection.Both, mask: mask);
        _documented = new TrafficChecker(contract.With(DocumentedView.Of), WireDirection.Both, mask: mask);
        _sightings = new Sightings(contract);
        _operations = new OperationTable(contract);
        _marks = MarkFinder.Of(contract);
    }

    /// <summary>The contract.</summary>
    public ContractSide Contract => _contract;

    /// <summary>How many exchanges were looked at.</summary>
    public int Count => _whole.Count;

    /// <summary>Where calls of the contract were left unanswered, as file and line, by operation.</summary>
    public SortedDictionary<string, List<string>> Unanswered { get; } = new(StringComparer.Ordinal);

    /// <summary>Looks at an exchange.</summary>
    /// <param name="exchange">The exchange.</param>
    public void Add(Exchange exchange)
    {
        if (exchange.Status == 0 && _operations.Find(exchange.Method, exchange.Path) is { } operation)
        {
            var name = OperationTable.NameOf(operation);
            (Unanswered.TryGetValue(name, out var files) ? files : Unanswered[name] = []).Add(exchange.Source);
        }

        _whole.Add(exchange);
        _documented.Add(exchange);
        _sightings.Add(exchange);
    }

    /// <summary>The marks with what was seen of them, and the differences that have no mark.</summary>
    public (IReadOnlyList<Divergence> Marked, IReadOnlyList<TrafficFinding> Unmarked) Find()
    {
        // What differs from the whole contract, too, is what the recorder tried, and no divergence; a call that is not there is one.
        var known = _whole.Findings().Where(static finding => finding.Rule != TrafficRules.UndocumentedOperation).Select(static finding => (finding.Operation, finding.Where)).ToHashSet();
        var byMark = _documented.Findings()
            .Where(finding => !known.Contains((finding.Operation, finding.Where)))
            .ToLookup(MarkOf);
        var marked = _marks.Select(mark =>
        {
            var place = ShownBy(mark);
            var seen = _sightings.Seen(place);
            return new Divergence(mark, seen.Count, _sightings.Possible(place), [.. seen.Take(MaxExamples)], [.. byMark[mark]]);
        });
        return ([.. marked], [.. byMark[null]]);
    }

    // An operation that the server lacks can be called, and does not succeed.
    private static Part ShownBy(Mark mark) => mark.Kind == MarkKind.DocumentedOnly && mark.Place["responses"].Members.FirstOrDefault(static answer => answer.Key.StartsWith('2')).Value is { Exists: true } success
        ? success
        : mark.Place;

    private Mark? MarkOf(TrafficFinding finding)
    {
        var place = PlaceOf(finding);
        // Marks are looked for in the contract's own file.
        for (var pointer = place; pointer.StartsWith("#/", StringComparison.Ordinal); pointer = pointer[..pointer.LastIndexOf('/')])
        {
            if (MarksAt(pointer).FirstOrDefault(mark => Covers(mark, place)) is { } mark)
            {
                return mark;
            }
        }

        return null;
    }

    // A mark of what was recorded covers all that is in it; what is said otherwise is said of one schema.
    private static bool Covers(Mark mark, string place) => mark.Kind == MarkKind.Recorded
        || (mark.Kind is MarkKind.Otherwise or MarkKind.Alias && !place[mark.Place.Pointer.Length..].Contains("/properties/", StringComparison.Ordinal));

    // The marks at a place, and at what it refers to.
    private IEnumerable<Mark> MarksAt(string pointer)
    {
        if (JsonPointer.Find(_contract.Root.Node!, pointer) is not { } node)
        {
            return [];
        }

        var part = new Part(node, pointer, _contract);
        var places = EffectiveSchema.Of([part]).Layers.Select(static layer => layer.Pointer).Append(pointer).Append(part.Resolved().Pointer).ToHashSet(StringComparer.Ordinal);
        return _marks.Where(mark => places.Contains(mark.Place.Pointer)).OrderByDescending(mark => mark.Place.Pointer == pointer);
    }

    private string PlaceOf(TrafficFinding finding)
    {
        var pointer = finding.Place?.Pointer ?? "";
        var name = finding.Where[(finding.Where.LastIndexOfAny(['.', '?', ' ']) + 1)..];
        if (finding.Rule == TrafficRules.UndocumentedStatus || finding.Rule == TrafficRules.RedirectUndocumented)
        {
            return JsonPointer.Child(pointer, name);
        }

        if (finding.Rule == TrafficRules.UndocumentedRequestParameter && _operations.Named(finding.Operation) is { } operation)
        {
            return ComparedParameter.Of(operation).Where(one => one.Name == name || one.Node.Text(DocumentedView.Alias) == name).Select(static one => one.Node.Pointer).FirstOrDefault() ?? pointer;
        }

        return finding.Rule == TrafficRules.UndocumentedField || finding.Rule == TrafficRules.FieldCaseMismatch || finding.Rule == TrafficRules.UnstableType
            ? PropertyAt(pointer, name) ?? pointer
            : pointer;
    }

    private string? PropertyAt(string pointer, string name)
    {
        var node = JsonPointer.Find(_contract.Root.Node!, pointer);
        var properties = node is null ? null : EffectiveSchema.Of([new Part(node, pointer, _contract)]).Properties;
        var found = properties?.FirstOrDefault(property => property.Key == name || property.Value.Any(one => one.Resolved().Text(DocumentedView.Alias) == name)).Value;
        return found?[0].Pointer;
    }
}
