using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>Properties: which there are, which are required, what they hold.</summary>
internal static class PropertyAspect
{
    /// <summary>Compares them.</summary>
    public static void Compare(SchemaComparison schema)
    {
        var removed = Only(schema.Old, schema.New);
        var added = Only(schema.New, schema.Old);
        PropertyRenames.Compare(schema, removed, added);
        removed.ForEach(property => TellRemoved(schema, property));
        added.ForEach(property => TellAdded(schema, property));
        foreach (var property in SchemaProperty.Of(schema.Old))
        {
            if (SchemaProperty.Find(schema.New, property.Name) is { } now)
            {
                CompareBoth(schema, property, now);
            }
        }

        CompareUndeclared(schema);
        CompareOrder(schema);
    }

    /// <summary>Compares a property with what it became; their names may differ.</summary>
    /// <param name="schema">The schemas that they are of.</param>
    /// <param name="old">The old one.</param>
    /// <param name="now">The new one.</param>
    public static void CompareBoth(SchemaComparison schema, SchemaProperty old, SchemaProperty now)
    {
        var wasSeen = old.IsSeen(schema.IsRequest);
        var isSeen = now.IsSeen(schema.IsRequest);
        if (!wasSeen && !isSeen)
        {
            CompareUnseen(schema, old, now);
            return;
        }

        PropertyAccess.Compare(schema, old, now);
        if (!wasSeen && now.IsRequired && schema.IsRequest)
        {
            schema.Report(PropertyRules.PropertyBecameRequired, $"The property '{now.Name}' must be sent now.", old.Place, now.Place);
        }

        // Of what one side never carries nothing inside is told.
        if (wasSeen && isSeen)
        {
            CompareRequired(schema, old, now);
            schema.Compare(old.Schemas, now.Schemas);
        }
    }

    private static List<SchemaProperty> Only(EffectiveSchema schema, EffectiveSchema other) =>
        [.. SchemaProperty.Of(schema).Where(property => !other.Properties.ContainsKey(property.Name))];

    private static void TellRemoved(SchemaComparison schema, SchemaProperty property)
    {
        var message = $"The property '{property.Name}' was removed.";
        if (property.IsSeen(schema.IsRequest))
        {
            schema.Report(property.IsRequired ? PropertyRules.RequiredPropertyRemoved : PropertyRules.OptionalPropertyRemoved, message, property.Place, default);
        }
        else
        {
            schema.ReportUnseen(message, property.Place, default);
        }
    }

    private static void TellAdded(SchemaComparison schema, SchemaProperty property)
    {
        var message = $"The property '{property.Name}' was added.";
        if (property.IsSeen(schema.IsRequest))
        {
            // Who had to send it before it was described has nothing new to send.
            var isRequired = property.IsRequired && !schema.Old.Required.ContainsKey(property.Name);
            schema.Report(isRequired ? PropertyRules.RequiredPropertyAdded : PropertyRules.OptionalPropertyAdded, message, default, property.Place);
        }
        else
        {
            schema.ReportUnseen(message, default, property.Place);
        }
    }

    private static void CompareRequired(SchemaComparison schema, SchemaProperty old, SchemaProperty now)
    {
        if (old.IsRequired != now.IsRequired)
        {
            var rule = now.IsRequired ? PropertyRules.PropertyBecameRequired : PropertyRules.PropertyBecameOptional;
            schema.Report(rule, $"The property '{now.Name}' became {(now.IsRequired ? "required" : "optional")}.", old.Place, now.Place);
        }
    }

    private static void CompareUnseen(SchemaComparison schema, SchemaProperty old, SchemaProperty now)
    {
        if (old.IsRequired != now.IsRequired || SchemaShape.IsOther(old.Place, now.Place))
        {
            schema.ReportUnseen($"The property '{now.Name}' changed, but {(schema.IsRequest ? "no request" : "no answer")} carries it.", old.Place, now.Place);
        }
    }

    // A name may be required that no layer describes.
    private static void CompareUndeclared(SchemaComparison schema)
    {
        var (old, now) = (schema.Old, schema.New);
        foreach (var name in now.Required.Where(name => !old.Required.ContainsKey(name.Key) && IsUndeclared(name.Key)))
        {
            schema.Report(PropertyRules.PropertyBecameRequired, $"The property '{name.Key}', which is not described, became required.", default, name.Value);
        }

        foreach (var name in old.Required.Where(name => !now.Required.ContainsKey(name.Key) && IsUndeclared(name.Key)))
        {
            schema.Report(PropertyRules.PropertyBecameOptional, $"The property '{name.Key}', which is not described, became optional.", name.Value, default);
        }

        bool IsUndeclared(string name) => !old.Properties.ContainsKey(name) && !now.Properties.ContainsKey(name);
    }

    private static void CompareOrder(SchemaComparison schema)
    {
        var (old, now) = (schema.Old, schema.New);

        // Where layers are merged, the order is nobody's.
        if (old.Layers.Count == 1 && now.Layers.Count == 1 && old.Properties.Count == now.Properties.Count
            && old.Properties.Keys.All(now.Properties.ContainsKey) && !old.Properties.Keys.SequenceEqual(now.Properties.Keys))
        {
            schema.Report(PropertyRules.PropertyOrderChanged, "The properties come in another order.", old.Origin, now.Origin);
        }
    }
}
