using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Schemas;

namespace TiledeskContracts.Comparison.Operations;

/// <summary>A list that is in an object now, or the other way round: what pages do.</summary>
/// <param name="Message">What happened, in plain words.</param>
/// <param name="OldItems">What the old list holds.</param>
/// <param name="NewItems">What the new list holds.</param>
internal sealed record ResponseEnvelope(string Message, Part OldItems, Part NewItems)
{
    /// <summary>The envelope that came or went; null where neither did.</summary>
    /// <param name="old">The old schema, its reference followed.</param>
    /// <param name="now">The new one.</param>
    public static ResponseEnvelope? Between(Part old, Part now)
    {
        if (IsList(old) && !IsList(now) && ListIn(now) is var (added, items))
        {
            return new($"The list is in the property '{added}' of an object now.", old["items"], items);
        }

        if (IsList(now) && !IsList(old) && ListIn(old) is var (removed, inside))
        {
            return new($"The list is no longer in the property '{removed}' of an object.", inside, now["items"]);
        }

        return null;
    }

    private static bool IsList(Part schema) => schema.Text("type") == "array";

    // Of two lists none is known to be the one.
    private static (string Name, Part Items)? ListIn(Part schema)
    {
        var lists = EffectiveSchema.Of([schema]).Properties
            .Select(static property => (property.Key, Schema: property.Value[0].Resolved()))
            .Where(static property => IsList(property.Schema))
            .Take(2).ToList();
        return lists.Count == 1 ? (lists[0].Key, lists[0].Schema["items"]) : null;
    }
}
