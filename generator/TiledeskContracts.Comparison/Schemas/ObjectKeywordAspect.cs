using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>What narrows objects beside their properties: names by pattern, names at all, what depends on what.</summary>
internal static class ObjectKeywordAspect
{
    private static readonly NarrowingKeyword _patterns = new(PropertyRules.PatternPropertiesAdded, PropertyRules.PatternPropertiesRemoved);
    private static readonly NarrowingKeyword _names = new(PropertyRules.PropertyNamesAdded, PropertyRules.PropertyNamesRemoved);
    private static readonly NarrowingKeyword _dependentRequired = new(PropertyRules.DependentRequiredAdded, PropertyRules.DependentRequiredRemoved);
    private static readonly NarrowingKeyword _dependentSchemas = new(PropertyRules.DependentSchemaAdded, PropertyRules.DependentSchemaRemoved);

    /// <summary>Compares them.</summary>
    public static void Compare(SchemaComparison schema)
    {
        CompareNamed(schema, "patternProperties", "The pattern", _patterns);
        CompareNamed(schema, "dependentSchemas", "The schema that depends on", _dependentSchemas);
        var (old, now) = (schema.Old.First("propertyNames"), schema.New.First("propertyNames"));
        if (_names.ComparePresence(schema, "The schema of property names", old, now))
        {
            schema.Compare([old], [now]);
        }

        CompareDependentRequired(schema);
    }

    private static void CompareNamed(SchemaComparison schema, string keyword, string words, NarrowingKeyword rules)
    {
        var (old, now) = (Members(schema.Old, keyword), Members(schema.New, keyword));
        foreach (var name in old.Keys.Concat(now.Keys.Where(name => !old.ContainsKey(name))))
        {
            old.TryGetValue(name, out var before);
            now.TryGetValue(name, out var after);
            if (rules.ComparePresence(schema, $"{words} '{name}'", before, after))
            {
                schema.Compare([before], [after]);
            }
        }
    }

    private static void CompareDependentRequired(SchemaComparison schema)
    {
        var (old, now) = (Members(schema.Old, "dependentRequired"), Members(schema.New, "dependentRequired"));
        foreach (var name in old.Keys.Concat(now.Keys.Where(name => !old.ContainsKey(name))))
        {
            old.TryGetValue(name, out var before);
            now.TryGetValue(name, out var after);
            var words = $"What '{name}' requires";
            if (!_dependentRequired.ComparePresence(schema, words, before, after))
            {
                continue;
            }

            var (was, isNow) = (Texts(before), Texts(after));
            if (!isNow.IsSubsetOf(was))
            {
                schema.Report(_dependentRequired.Added, $"{words} became more.", before, after);
            }

            if (!was.IsSubsetOf(isNow))
            {
                schema.Report(_dependentRequired.Removed, $"{words} became less.", before, after);
            }
        }
    }

    private static Dictionary<string, Part> Members(EffectiveSchema schema, string keyword)
    {
        var members = new Dictionary<string, Part>(StringComparer.Ordinal);
        foreach (var member in schema.Each(keyword).SelectMany(static part => part.Members))
        {
            if (!members.ContainsKey(member.Key))
            {
                members.Add(member.Key, member.Value);
            }
        }

        return members;
    }

    private static HashSet<string> Texts(Part list) => new(list.Items.Select(static item => item.Value).OfType<string>(), StringComparer.Ordinal);
}
