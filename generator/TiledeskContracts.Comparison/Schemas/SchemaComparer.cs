using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Parts;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>Compares schemas: each pair once for each direction, however often it is used; circles end where they began.</summary>
/// <param name="unchanged">What need not be compared.</param>
/// <param name="today">The day that sunsets are held against.</param>
internal sealed class SchemaComparer(UnchangedSchemas unchanged, DateTime today)
{
    private static readonly SchemaUse[] _bodies = [SchemaUse.Body, SchemaUse.Form, SchemaUse.Text];

    private readonly Dictionary<string, EffectiveSchema> _old = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EffectiveSchema> _new = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Old, string New, WireDirection Direction, SchemaUse Use), SchemaPair> _pairs = [];
    private readonly Queue<SchemaPair> _waiting = new();

    /// <summary>The day that sunsets are held against.</summary>
    public DateTime Today => today;

    /// <summary>The pairs, in the order in which they were met.</summary>
    public IReadOnlyCollection<SchemaPair> Pairs => _pairs.Values;

    /// <summary>The pair of two schemas, to be compared before long.</summary>
    /// <param name="old">The old schema, or several that hold together; none where there was none.</param>
    /// <param name="now">The new schema, or several that hold together; none where there is none.</param>
    /// <param name="direction">Which way their values travel: one of both.</param>
    /// <param name="use">What carries them.</param>
    public SchemaPair Pair(IReadOnlyList<Part> old, IReadOnlyList<Part> now, WireDirection direction, SchemaUse use)
    {
        var key = (EffectiveSchema.KeyOf(old), EffectiveSchema.KeyOf(now), direction, use);
        if (!_pairs.TryGetValue(key, out var pair))
        {
            pair = new SchemaPair(Effective(_old, key.Item1, old), Effective(_new, key.Item2, now), direction, use);
            _pairs.Add(key, pair);
            if (old.Count != 1 || now.Count != 1 || !unchanged.Contains(old[0], now[0]))
            {
                _waiting.Enqueue(pair);
            }
        }

        return pair;
    }

    /// <summary>Compares what waits, and what is inside of it.</summary>
    /// <param name="cancellationToken">Ends the work early.</param>
    public void CompareAll(CancellationToken cancellationToken)
    {
        while (_waiting.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var pair = _waiting.Dequeue();
            var comparison = new SchemaComparison(pair, this);
            if (!pair.Old.Exists || !pair.New.Exists || EnumAspect.IsOfAnotherBase(comparison) || UnionAspect.IsWrapped(comparison) || !TypeAspect.Compare(comparison))
            {
                continue;
            }

            FormatAspect.Compare(comparison);
            if (MapAspect.Compare(comparison))
            {
                PropertyAspect.Compare(comparison);
            }

            ObjectKeywordAspect.Compare(comparison);
            ItemsAspect.Compare(comparison);
            EnumAspect.Compare(comparison);
            ValueAspect.Compare(comparison);
            LimitAspect.Compare(comparison);
            PatternAspect.Compare(comparison);
            UnionAspect.Compare(comparison);
            DiscriminatorAspect.Compare(comparison);
            ConditionAspect.Compare(comparison);
            XmlAspect.Compare(comparison);
            OtherKeywordAspect.Compare(comparison);
            AllOfAspect.Compare(comparison);
            NameAspect.Compare(comparison);
        }

        TellUnseen();
        MarkWays();
    }

    // From the differences outwards, once: else each operation would walk through all that it reaches, which is nearly everything.
    private void MarkWays()
    {
        var outside = _pairs.Values.SelectMany(static pair => pair.Inside.Select(inside => (Inside: inside, Pair: pair))).ToLookup(static way => way.Inside, static way => way.Pair);
        var waiting = new Stack<SchemaPair>(_pairs.Values.Where(static pair => pair.Differences.Count > 0));
        while (waiting.Count > 0)
        {
            var pair = waiting.Pop();
            if (pair.LeadsToDifference)
            {
                continue;
            }

            pair.LeadsToDifference = true;
            foreach (var one in outside[pair])
            {
                waiting.Push(one);
            }
        }
    }

    // What one direction never carries the other one tells of, if the schema travels that way too.
    private void TellUnseen()
    {
        foreach (var pair in _pairs.Values.Where(static pair => pair.Unseen.Count > 0))
        {
            var other = WireDirection.Both & ~pair.Direction;
            if (!_bodies.Any(use => _pairs.ContainsKey((pair.Old.Key, pair.New.Key, other, use))))
            {
                pair.Differences.AddRange(pair.Unseen);
            }
        }
    }

    private static EffectiveSchema Effective(Dictionary<string, EffectiveSchema> known, string key, IReadOnlyList<Part> schemas)
    {
        if (!known.TryGetValue(key, out var schema))
        {
            known.Add(key, schema = EffectiveSchema.Of(schemas));
        }

        return schema;
    }
}
