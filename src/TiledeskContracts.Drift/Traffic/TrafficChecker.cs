using System.Globalization;
using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Drift.Traffic;

/// <summary>Checks exchanges against a contract and gathers what differs over all of them.</summary>
/// <param name="contract">The contract.</param>
/// <param name="sides">Which sides of exchanges are checked.</param>
/// <param name="other">Another version of the contract, whose answers may come too soon or too late; null for none.</param>
/// <param name="mask">Shows paths that are not the contract's; null for what the contract's words tell.</param>
internal sealed class TrafficChecker(ContractSide contract, WireDirection sides, ContractSide? other = null, Mask? mask = null)
{
    private const int MaxExamples = 3;

    private readonly ExchangeChecker _checker = new(contract, mask);
    private readonly ExchangeChecker? _other = other is null ? null : new(other);
    private readonly Dictionary<(string Rule, string Operation, string Where), Gathered> _findings = [];
    private readonly Dictionary<(string Operation, string Where), FieldKinds> _fields = [];
    private readonly Dictionary<string, int> _exchanges = new(StringComparer.Ordinal);

    /// <summary>How many exchanges were checked.</summary>
    public int Count { get; private set; }

    /// <summary>How many calls were recorded without an answer, of which nothing can be said.</summary>
    public int Unanswered { get; private set; }

    /// <summary>Checks an exchange.</summary>
    /// <param name="exchange">The exchange.</param>
    public void Add(Exchange exchange)
    {
        Count++;
        var facts = _checker.Check(exchange);
        Unanswered += facts.Operation is not null && exchange.Status == 0 ? 1 : 0;
        Begin(facts.Name + " request");
        Begin(facts.Name + " " + exchange.Status.ToString(CultureInfo.InvariantCulture));
        foreach (var difference in facts.Differences.Where(difference => (difference.Side & sides) != 0))
        {
            Note(exchange, facts.Name, difference.Where, difference.Rule, difference.Place, difference.Words);
        }

        if (sides.HasFlag(WireDirection.Request))
        {
            See(exchange, facts.Name, "request", facts.Sent);
        }

        if (sides.HasFlag(WireDirection.Response))
        {
            See(exchange, facts.Name, exchange.Status.ToString(CultureInfo.InvariantCulture), facts.Came);
            CheckVersion(exchange, facts);
        }
    }

    /// <summary>What was found, by operation, rule and place.</summary>
    public IReadOnlyList<TrafficFinding> Findings()
    {
        // What clients send is theirs to choose.
        foreach (var (key, field) in _fields.Where(static field => field.Value.IsUnstable && !field.Key.Where.StartsWith("request ", StringComparison.Ordinal)))
        {
            _findings[(TrafficRules.UnstableType.Id, key.Operation, key.Where)] = new Gathered(TrafficRules.UnstableType, field.Place, $"Comes as {string.Join(" and as ", field.Kinds)}.", field.Files);
        }

        return
        [
            .. _findings.Select(pair => new TrafficFinding(
                    RuleOf(pair.Value.Rule, pair.Key.Operation, pair.Key.Where),
                    pair.Key.Operation,
                    pair.Key.Where,
                    ContractPlace.Of(pair.Value.Place),
                    pair.Value.Message,
                    pair.Value.Files.Count,
                    _exchanges.GetValueOrDefault(pair.Key.Operation + " " + pair.Key.Where.Split(' ')[0], Count),
                    [.. pair.Value.Files.Take(MaxExamples)]))
                .OrderBy(static finding => finding.Operation, StringComparer.Ordinal)
                .ThenBy(static finding => finding.Rule.Id, StringComparer.Ordinal)
                .ThenBy(static finding => finding.Where, StringComparer.Ordinal),
        ];
    }

    // Some have it, some have not: that is another story than one that never comes.
    private DriftRule RuleOf(DriftRule rule, string operation, string where) =>
        rule == TrafficRules.MissingRequiredField && _fields.TryGetValue((operation, where), out var field) && field.Kinds.Count > 0
            ? TrafficRules.RequiredSometimesMissing
            : rule;

    private void Begin(string key) => _exchanges[key] = _exchanges.GetValueOrDefault(key) + 1;

    private void See(Exchange exchange, string operation, string side, BodyNotes notes)
    {
        foreach (var sighting in notes.Fields.Where(static sighting => sighting.Kind is not (null or "null")))
        {
            var key = (operation, side + " " + sighting.Path);
            if (!_fields.TryGetValue(key, out var field))
            {
                _fields.Add(key, field = new FieldKinds(sighting.Place));
            }

            field.See(sighting.Kind!, sighting.IsExpected, exchange.Source);
        }
    }

    // An answer that differs here and fits there is of the other version.
    private void CheckVersion(Exchange exchange, ExchangeFacts facts)
    {
        var differs = facts.Operation is not null && facts.Differences.Any(static one => one.Side == WireDirection.Response && one.Rule.Wire == Verdict.Breaking);
        if (differs && _other?.Check(exchange) is { Operation: not null } there && !there.Differences.Any(static one => one.Side == WireDirection.Response))
        {
            Note(exchange, facts.Name, exchange.Status.ToString(CultureInfo.InvariantCulture), TrafficRules.VersionSkew, facts.Response, $"An answer that {other!.Path} describes, and this contract does not.");
        }
    }

    private void Note(Exchange exchange, string operation, string where, DriftRule rule, Part place, string message)
    {
        var key = (rule.Id, operation, where);
        if (!_findings.TryGetValue(key, out var gathered))
        {
            _findings.Add(key, gathered = new Gathered(rule, place, message, new SortedSet<string>(StringComparer.Ordinal)));
        }

        gathered.Files.Add(exchange.Source);
    }

    private sealed record Gathered(DriftRule Rule, Part Place, string Message, SortedSet<string> Files);
}
