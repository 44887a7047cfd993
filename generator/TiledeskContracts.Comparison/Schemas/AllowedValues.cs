using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>The values that a schema names one by one, in <c>enum</c> or <c>const</c>; null is left out, for it is told apart.</summary>
internal sealed class AllowedValues
{
    private AllowedValues(bool isNamed, bool isConst, Part place) => (IsNamed, IsConst, Place) = (isNamed, isConst, place);

    /// <summary>Whether values are named at all; else any may come.</summary>
    public bool IsNamed { get; }

    /// <summary>Whether it is a <c>const</c>.</summary>
    public bool IsConst { get; }

    /// <summary>The keyword's value; not there where nothing is named.</summary>
    public Part Place { get; }

    /// <summary>The values by what makes them equal, in the order of the text.</summary>
    public List<KeyValuePair<string, Part>> Values { get; } = [];

    /// <summary>Whether values of each kind are there: <c>true</c> and <c>false</c> are all that a boolean takes.</summary>
    public bool IsAllOfBoolean => Values.Count == 2 && Has("true") && Has("false");

    /// <summary>The values that a schema names; where several of its layers do, those that all name.</summary>
    /// <param name="schema">The schema.</param>
    public static AllowedValues Of(EffectiveSchema schema)
    {
        if (schema.First("const") is { Exists: true } one)
        {
            var only = new AllowedValues(true, true, one);
            only.Add([one]);
            return only;
        }

        var lists = schema.Each("enum").Where(static part => part.Node is SpecSequence).ToList();
        if (lists.Count == 0)
        {
            return new AllowedValues(false, false, default);
        }

        var values = new AllowedValues(true, false, lists[0]);
        values.Add(lists[0].Items);
        foreach (var list in lists.Skip(1))
        {
            var others = new HashSet<string>(list.Items.Select(static item => CanonicalText.Of(item.Node)), StringComparer.Ordinal);
            values.Values.RemoveAll(value => !others.Contains(value.Key));
        }

        return values;
    }

    /// <summary>Whether a value is named.</summary>
    /// <param name="key">What makes it equal.</param>
    public bool Has(string key) => Values.Any(value => value.Key == key);

    private void Add(IEnumerable<Part> items)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var key = CanonicalText.Of(item.Node);
            if (item.Value is null && item.Node is SpecScalar || !seen.Add(key))
            {
                continue;
            }

            Values.Add(new(key, item));
        }
    }
}
