using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>What members may come beside the properties, and whether an object is a map.</summary>
internal static class MapAspect
{
    private const string Keyword = "additionalProperties";

    /// <summary>Compares them.</summary>
    /// <returns>Whether properties can be compared: false where a map and an object with properties took each other's place.</returns>
    public static bool Compare(SchemaComparison schema)
    {
        var (old, now) = (schema.Old, schema.New);
        if ((IsMap(old) && IsObject(now)) || (IsObject(old) && IsMap(now)))
        {
            var message = IsMap(now) ? "It was an object with named properties and is a map now." : "It was a map and is an object with named properties now.";
            schema.Report(PropertyRules.MapObjectSwitched, message, old.Origin, now.Origin);
            return false;
        }

        CompareOthers(schema);
        return true;
    }

    private static void CompareOthers(SchemaComparison schema)
    {
        var (old, now) = (schema.Old, schema.New);
        var (was, isNow) = (IsClosed(old), IsClosed(now));
        if (was || isNow)
        {
            if (was != isNow)
            {
                var message = isNow ? "Members beside the properties are no longer taken." : "Members beside the properties may come now.";
                schema.Report(isNow ? PropertyRules.AdditionalPropertiesClosed : PropertyRules.AdditionalPropertiesOpened, message, Place(old), Place(now));
            }

            return;
        }

        var (before, after) = (Values(old), Values(now));
        if (before.Count > 0 && after.Count > 0)
        {
            schema.Compare(before, after);
        }
        else if (before.Count != after.Count)
        {
            var message = after.Count == 0 ? "Members beside the properties may be anything now." : "Members beside the properties have a schema now.";
            schema.Report(PropertyRules.AdditionalPropertiesTypeChanged, message, Place(old), Place(now));
        }
    }

    private static bool IsClosed(EffectiveSchema schema) => schema.Each(Keyword).Any(SchemaShape.IsClosed);

    // What says nothing of the values does not make them a map's.
    private static List<Part> Values(EffectiveSchema schema) => [.. schema.Each(Keyword).Where(static part => part.IsMapping && !SchemaShape.IsFree(part))];

    private static bool IsMap(EffectiveSchema schema) => schema.Properties.Count == 0 && !IsClosed(schema) && Values(schema).Count > 0;

    private static bool IsObject(EffectiveSchema schema) => schema.Properties.Count > 0 && Values(schema).Count == 0;

    private static Part Place(EffectiveSchema schema) => schema.First(Keyword) is { Exists: true } place ? place : schema.Origin;
}
