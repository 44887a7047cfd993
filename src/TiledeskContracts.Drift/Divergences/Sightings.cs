using TiledeskContracts.Comparison.Operations;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Drift.Traffic;

namespace TiledeskContracts.Drift.Divergences;

/// <summary>In how many exchanges the parts of a contract were seen, of how many that might have shown them.</summary>
/// <param name="contract">The contract.</param>
internal sealed class Sightings(ContractSide contract)
{
    private readonly ExchangeChecker _checker = new(contract);
    private readonly Dictionary<string, SortedSet<string>> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _possible = new(StringComparer.Ordinal);

    /// <summary>Looks at an exchange.</summary>
    /// <param name="exchange">The exchange.</param>
    public void Add(Exchange exchange)
    {
        var facts = _checker.Check(exchange);
        if (facts.Operation is not { } operation)
        {
            return;
        }

        var body = operation.Node["requestBody"];
        var seen = new HashSet<string>(StringComparer.Ordinal) { operation.Node.Pointer, facts.Response.Pointer ?? "", facts.Response.Resolved().Pointer ?? "" };
        seen.UnionWith(facts.Parameters.Select(static parameter => parameter.Node.Pointer));
        if (exchange.RequestBody is not null && body.Exists)
        {
            seen.UnionWith([body.Pointer, body.Resolved().Pointer]);
        }

        seen.UnionWith(Fields(facts).Where(static field => field.Kind is not null).Select(static field => field.Place.Pointer));
        seen.UnionWith(facts.Given.Schemas.Concat(facts.Sent.Schemas).Concat(facts.Came.Schemas).Distinct().SelectMany(static schema => schema.Layers).Select(static layer => layer.Pointer));
        var possible = new HashSet<string>(seen, StringComparer.Ordinal) { body.Pointer ?? "" };
        possible.UnionWith(operation.Node["responses"].Members.Select(static response => response.Value.Resolved().Pointer));
        possible.UnionWith(ComparedParameter.Of(operation).Select(static parameter => parameter.Node.Pointer));
        possible.UnionWith(Fields(facts).Select(static field => field.Place.Pointer));
        Count(exchange, seen, possible);
    }

    /// <summary>The exchanges in which a part was seen, as file and line, in ordinal order.</summary>
    /// <param name="part">The part.</param>
    public IReadOnlyCollection<string> Seen(Part part) => _seen.TryGetValue(part.Pointer, out var files) ? files : [];

    /// <summary>How many exchanges might have shown a part.</summary>
    /// <param name="part">The part.</param>
    public int Possible(Part part) => _possible.GetValueOrDefault(part.Pointer);

    private static IEnumerable<FieldSighting> Fields(ExchangeFacts facts) => facts.Sent.Fields.Concat(facts.Came.Fields).Where(static field => field.IsNamed);

    private void Count(Exchange exchange, HashSet<string> seen, HashSet<string> possible)
    {
        foreach (var pointer in possible)
        {
            _possible[pointer] = _possible.GetValueOrDefault(pointer) + 1;
        }

        foreach (var pointer in seen)
        {
            if (!_seen.TryGetValue(pointer, out var files))
            {
                _seen.Add(pointer, files = new SortedSet<string>(StringComparer.Ordinal));
            }

            files.Add(exchange.Source);
        }
    }
}
