using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Changes;

/// <summary>Gathers differences: those of one rule at one place are one change, whichever operations and directions it reaches.</summary>
internal sealed class ChangeCollector
{
    private readonly Dictionary<(string Rule, string Old, string New, string Message), Gathered> _changes = [];

    /// <summary>Whether anything so far breaks what travels.</summary>
    public bool HasBreaking => _changes.Values.Any(static one =>
        (one.Direction.HasFlag(WireDirection.Request) && one.Difference.Rule.Request == Verdict.Breaking)
        || (one.Direction.HasFlag(WireDirection.Response) && one.Difference.Rule.Response == Verdict.Breaking));

    /// <summary>The operations that differences reach.</summary>
    public OperationNames Names { get; } = new();

    /// <summary>Adds a difference.</summary>
    /// <param name="difference">What was found.</param>
    /// <param name="direction">Which way it travels; none for what never does.</param>
    /// <param name="operation">The operation that it was found in, as method and path, or null for one of the whole document.</param>
    public void Add(Difference difference, WireDirection direction, string? operation)
    {
        var operations = Gather(difference, direction).Operations;
        if (operation is not null)
        {
            operations.Add(Names.NumberOf(operation));
        }
    }

    /// <summary>Adds a difference.</summary>
    /// <param name="difference">What was found.</param>
    /// <param name="direction">Which way it travels.</param>
    /// <param name="operations">The operations that it reaches.</param>
    public void AddAll(Difference difference, WireDirection direction, OperationSet operations) =>
        Gather(difference, direction).Operations.UnionWith(operations);

    /// <summary>The changes, worst first, then by rule and place.</summary>
    public IReadOnlyList<ContractChange> Changes() =>
    [
        .. Fingerprint.ToldApart([.. _changes.Values.Select(ChangeOf)])
            .OrderByDescending(static change => change.Wire)
            .ThenBy(static change => change.Rule.Id, StringComparer.Ordinal)
            .ThenBy(static change => (change.Old ?? change.New)?.Pointer, StringComparer.Ordinal)
            .ThenBy(static change => change.New?.Pointer, StringComparer.Ordinal)
            .ThenBy(static change => change.Fingerprint, StringComparer.Ordinal),
    ];

    private Gathered Gather(Difference difference, WireDirection direction)
    {
        // What stands in components is one change for all operations; of one place several things may be told.
        var key = (difference.Rule.Id, difference.Old.Pointer ?? "", difference.New.Pointer ?? "", difference.Message);
        if (!_changes.TryGetValue(key, out var gathered))
        {
            _changes.Add(key, gathered = new Gathered(difference));
        }

        gathered.Direction |= direction;
        return gathered;
    }

    private ContractChange ChangeOf(Gathered gathered)
    {
        var (rule, message, old, now) = gathered.Difference;
        var request = gathered.Direction.HasFlag(WireDirection.Request) ? rule.Request : Verdict.DoesNotApply;
        var response = gathered.Direction.HasFlag(WireDirection.Response) ? rule.Response : Verdict.DoesNotApply;
        var operations = Names.Of(gathered.Operations);
        return new ContractChange(
            rule,
            request,
            response,
            rule.Source,
            rule.Binary,
            message,
            ContractPlace.Of(old),
            ContractPlace.Of(now),
            operations,
            [],
            Fingerprint.Of(rule, old.Pointer, now.Pointer, operations));
    }

    private sealed class Gathered(Difference difference)
    {
        public Difference Difference { get; } = difference;

        public WireDirection Direction { get; set; }

        public OperationSet Operations { get; } = new();
    }
}
