using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>Properties: which there are, which are required, what they hold.</summary>
internal static class PropertyAspect
{
    /// <summary>Compares them.</summary>
    public static void Compare(SchemaComparison schema)
    {
        // What only the other direction carries is not seen from this one.
        var unseen = schema.IsRequest ? "readOnly" : "writeOnly";
        foreach (var property in schema.Old.Properties)
        {
            if (!schema.New.Properties.TryGetValue(property.Key, out var now))
            {
                if (!Is(property.Value, unseen))
                {
                    var removed = schema.Old.Required.ContainsKey(property.Key) ? PropertyRules.RequiredPropertyRemoved : PropertyRules.OptionalPropertyRemoved;
                    schema.Report(removed, $"The property '{property.Key}' was removed.", property.Value[0], default);
                }
            }
            else if (!Is(property.Value, unseen) || !Is(now, unseen))
            {
                CompareRequired(schema, property.Key, property.Value[0], now[0]);
                schema.Compare(property.Value, now);
            }
        }

        foreach (var property in schema.New.Properties)
        {
            if (!schema.Old.Properties.ContainsKey(property.Key) && !Is(property.Value, unseen))
            {
                var added = schema.New.Required.ContainsKey(property.Key) ? PropertyRules.RequiredPropertyAdded : PropertyRules.OptionalPropertyAdded;
                schema.Report(added, $"The property '{property.Key}' was added.", default, property.Value[0]);
            }
        }
    }

    private static void CompareRequired(SchemaComparison schema, string name, Part old, Part now)
    {
        var was = schema.Old.Required.ContainsKey(name);
        var isNow = schema.New.Required.ContainsKey(name);
        if (was != isNow)
        {
            var rule = isNow ? PropertyRules.PropertyBecameRequired : PropertyRules.PropertyBecameOptional;
            schema.Report(rule, $"The property '{name}' became {(isNow ? "required" : "optional")}.", old, now);
        }
    }

    private static bool Is(List<Part> schemas, string keyword) => schemas.Any(schema => schema.Is(keyword) || schema.Resolved().Is(keyword));
}
