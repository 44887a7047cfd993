using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>The items of lists.</summary>
internal static class ItemsAspect
{
    /// <summary>Compares them.</summary>
    public static void Compare(SchemaComparison schema)
    {
        var old = schema.Old.Each("items").ToList();
        var now = schema.New.Each("items").ToList();
        if (old.Count > 0 && now.Count > 0)
        {
            schema.Compare(old, now);
        }
        else if (old.Count > 0 || now.Count > 0)
        {
            var message = now.Count == 0 ? "The items may be anything now." : "The items have a schema now.";
            schema.Report(PropertyRules.ArrayItemsChanged, message, schema.Old.Origin, schema.New.Origin);
        }
    }
}
