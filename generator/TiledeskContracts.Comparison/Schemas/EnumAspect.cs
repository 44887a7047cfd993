using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>The values that are named one by one: enumerations and constants. A constant is an enumeration of one.</summary>
internal static class EnumAspect
{
    // How generators spell the names of an enumeration's members.
    private static readonly string[] _names = ["x-enum-varnames", "x-enumNames", "x-enum-names"];

    /// <summary>Tells that texts and numbers took each other's place: that is more than another type, and told in its stead.</summary>
    /// <returns>Whether it is so.</returns>
    public static bool IsOfAnotherBase(SchemaComparison schema)
    {
        var old = AllowedValues.Of(schema.Old);
        var now = AllowedValues.Of(schema.New);
        if (old.IsConst || now.IsConst || BaseOf(old) is not { } before || BaseOf(now) is not { } after || before == after)
        {
            return false;
        }

        schema.Report(ValueRules.EnumBaseTypeChanged, $"The named values are {after}s now, not {before}s.", old.Place, now.Place);
        return true;
    }

    /// <summary>Compares them.</summary>
    public static void Compare(SchemaComparison schema)
    {
        var old = AllowedValues.Of(schema.Old);
        var now = AllowedValues.Of(schema.New);
        if (old.IsNamed && now.IsNamed)
        {
            CompareValues(schema, old, now);
        }
        else if (now.IsNamed && !now.IsAllOfBoolean)
        {
            var (rule, message) = now.IsConst ? (ValueRules.ConstAdded, $"It is always {Words(now)} now.") : (ValueRules.BecameEnum, "It takes named values only now.");
            schema.Report(rule, message, schema.Old.Origin, now.Place);
        }
        else if (old.IsNamed && !old.IsAllOfBoolean)
        {
            var (rule, message) = old.IsConst ? (ValueRules.ConstRemoved, $"It is no longer always {Words(old)}.") : (ValueRules.NoLongerEnum, "It takes any value now, not named ones only.");
            schema.Report(rule, message, old.Place, schema.New.Origin);
        }

        CompareExtensible(schema);
        CompareNames(schema);
    }

    private static void CompareValues(SchemaComparison schema, AllowedValues old, AllowedValues now)
    {
        if (old.IsConst && now.IsConst)
        {
            if (Words(old) != Words(now))
            {
                schema.Report(ValueRules.ConstChanged, $"It is always {Words(now)} now, not {Words(old)}.", old.Place, now.Place);
            }

            return;
        }

        var oldKeys = new HashSet<string>(old.Values.Select(static value => value.Key), StringComparer.Ordinal);
        var newKeys = new HashSet<string>(now.Values.Select(static value => value.Key), StringComparer.Ordinal);
        var added = now.Values.Where(value => !oldKeys.Contains(value.Key)).ToList();
        var removed = old.Values.Where(value => !newKeys.Contains(value.Key)).ToList();
        if (added.Count == 0 && removed.Count == 0)
        {
            CompareOrder(schema, old, now);
            return;
        }

        ReportValues(schema, removed, added);
    }

    private static void ReportValues(SchemaComparison schema, List<KeyValuePair<string, Part>> removed, List<KeyValuePair<string, Part>> added)
    {
        var respelled = added.Where(static value => Bare(value.Key) is not null).ToLookup(static value => Bare(value.Key), StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in removed)
        {
            if (Bare(value.Key) is { } bare && respelled[bare].FirstOrDefault(other => taken.Add(other.Key)) is { Key: not null } renamed)
            {
                schema.Report(ValueRules.EnumValueRenamed, $"The value {value.Key} is written {renamed.Key} now.", value.Value, renamed.Value);
            }
            else
            {
                schema.Report(ValueRules.EnumValueRemoved, $"The value {value.Key} was removed.", value.Value, default);
            }
        }

        foreach (var value in added.Where(value => !taken.Contains(value.Key)))
        {
            schema.Report(ValueRules.EnumValueAdded, $"The value {value.Key} was added.", default, value.Value);
        }
    }

    private static void CompareOrder(SchemaComparison schema, AllowedValues old, AllowedValues now)
    {
        if (!old.Values.Select(static value => value.Key).SequenceEqual(now.Values.Select(static value => value.Key)))
        {
            schema.Report(ValueRules.EnumOrderChanged, "The named values stand in another order.", old.Place, now.Place);
        }
    }

    private static void CompareExtensible(SchemaComparison schema)
    {
        var now = schema.New.First("x-extensible-enum");
        if (!now.Exists)
        {
            return;
        }

        var known = new HashSet<string>(now.Items.Select(static item => CanonicalText.Of(item.Node)), StringComparer.Ordinal);
        foreach (var value in schema.Old.First("x-extensible-enum").Items.Where(value => !known.Contains(CanonicalText.Of(value.Node))))
        {
            schema.Report(ValueRules.ExtensibleEnumValueRemoved, $"The value {CanonicalText.Of(value.Node)} was removed from those that are known.", value, default);
        }
    }

    private static void CompareNames(SchemaComparison schema)
    {
        var old = _names.Select(name => schema.Old.First(name)).FirstOrDefault(static part => part.Exists);
        var now = _names.Select(name => schema.New.First(name)).FirstOrDefault(static part => part.Exists);

        // A value that came or went has its name come or go.
        var common = Math.Min(old.Items.Count(), now.Items.Count());
        var isSame = old.Exists == now.Exists
            && old.Items.Take(common).Select(static item => item.Value).SequenceEqual(now.Items.Take(common).Select(static item => item.Value))
            && (old.Node is not SpecMapping || CanonicalText.Of(old.Node) == CanonicalText.Of(now.Node));
        if (!isSame)
        {
            schema.Report(ValueRules.EnumNamesChanged, "The named values are called otherwise in code.", old.Exists ? old : schema.Old.Origin, now.Exists ? now : schema.New.Origin);
        }
    }

    private static string? BaseOf(AllowedValues values)
    {
        var kinds = values.Values.Select(static value => (value.Value.Node as SpecScalar)?.Kind).Distinct().ToList();
        return kinds.Count != 1 ? null : kinds[0] switch
        {
            SpecScalarKind.String => "text",
            SpecScalarKind.Integer => "number",
            _ => null,
        };
    }

    // Letters and digits of a text, whatever their case; null for what is no text. A canonical text is in quotes.
    private static string? Bare(string key)
    {
        var bare = new string([.. key.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
        return key[0] == '"' && bare.Length > 0 ? bare : null;
    }

    private static string Words(AllowedValues values) => values.Values.Count == 0 ? "null" : values.Values[0].Key;
}
