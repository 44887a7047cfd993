using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Drift.Traffic;

namespace TiledeskContracts.Drift.Coverage;

/// <summary>Counts what of a contract traffic shows.</summary>
/// <param name="contract">The contract.</param>
internal sealed class CoverageCollector(ContractSide contract)
{
    private readonly ExchangeChecker _checker = new(contract);
    private readonly Dictionary<(CoverageKind Kind, string Key), int> _seen = [];
    private readonly Dictionary<(CoverageKind Kind, string Key), int> _missed = [];
    private readonly HashSet<(CoverageKind Kind, string Key)> _required = [];

    /// <summary>How many exchanges were looked at.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them called what the contract does not name.</summary>
    public int Strange { get; private set; }

    /// <summary>Looks at an exchange.</summary>
    /// <param name="exchange">The exchange.</param>
    public void Add(Exchange exchange)
    {
        Count++;
        var facts = _checker.Check(exchange);
        if (facts.Operation is null)
        {
            Strange++;
            return;
        }

        See(CoverageKind.Operation, facts.Name);
        foreach (var parameter in facts.Parameters)
        {
            See(CoverageKind.Parameter, ContractInventory.KeyOf(facts.Name, parameter));
        }

        SeeAnswer(exchange, facts);
        SeeBody(facts.Given, CoverageKind.RequestField, CoverageKind.RequestValue);
        SeeBody(facts.Sent, CoverageKind.RequestField, CoverageKind.RequestValue);
        SeeBody(facts.Came, CoverageKind.AnswerField, CoverageKind.AnswerValue);
    }

    /// <summary>What was seen and what was not, in the order of the contract.</summary>
    public IReadOnlyList<CoverageItem> Items()
    {
        var parts = ContractInventory.Of(contract);
        var values = parts.Where(static part => part.Kind is CoverageKind.RequestValue or CoverageKind.AnswerValue)
            .GroupBy(static part => (part.Kind, part.Group))
            .ToDictionary(static group => group.Key, group => group.Sum(part => _seen.GetValueOrDefault((part.Kind, part.Key))));
        return [.. parts.Select(part => new CoverageItem(part.Kind, part.Name, ContractPlace.Of(part.Place), _seen.GetValueOrDefault((part.Kind, part.Key)), OfAll(part), _required.Contains((part.Kind, part.Key))))];

        int OfAll(CoveredPart part) => part.Kind switch
        {
            CoverageKind.Operation => Count,
            CoverageKind.Answer or CoverageKind.Parameter => _seen.GetValueOrDefault((CoverageKind.Operation, part.Group)),
            CoverageKind.RequestValue or CoverageKind.AnswerValue => values[(part.Kind, part.Group)],
            _ => _seen.GetValueOrDefault((part.Kind, part.Key)) + _missed.GetValueOrDefault((part.Kind, part.Key)),
        };
    }

    private void See(CoverageKind kind, string key) => _seen[(kind, key)] = _seen.GetValueOrDefault((kind, key)) + 1;

    private void SeeAnswer(Exchange exchange, ExchangeFacts facts)
    {
        var content = facts.Response.Resolved()["content"].Members.ToList();
        if (facts.Media.Exists)
        {
            See(CoverageKind.Answer, ContractInventory.KeyOf(facts.Response, content.First(media => media.Value.Pointer == facts.Media.Pointer).Key));
        }
        else if (facts.Response.Exists && content.Count == 0 && exchange.BodyKind == BodyKind.Empty)
        {
            See(CoverageKind.Answer, ContractInventory.KeyOf(facts.Response, null));
        }
    }

    private void SeeBody(BodyNotes notes, CoverageKind fields, CoverageKind values)
    {
        foreach (var field in notes.Fields.Where(static field => field.IsNamed))
        {
            var counts = field.Kind is null ? _missed : _seen;
            counts[(fields, field.Place.Pointer)] = counts.GetValueOrDefault((fields, field.Place.Pointer)) + 1;
            if (field.IsRequired)
            {
                _required.Add((fields, field.Place.Pointer));
            }
        }

        notes.Values.ForEach(value => See(values, value));
    }
}
