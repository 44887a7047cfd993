using System.Globalization;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>The items of lists: all of them, those of one position, those that must be among them.</summary>
internal static class ItemsAspect
{
    private static readonly NarrowingKeyword _contains = new(PropertyRules.ContainsAdded, PropertyRules.ContainsRemoved);

    /// <summary>Compares them.</summary>
    public static void Compare(SchemaComparison schema)
    {
        CompareItems(schema);
        ComparePositions(schema);
        var (old, now) = (schema.Old.First("contains"), schema.New.First("contains"));
        if (_contains.ComparePresence(schema, "The schema 'contains'", old, now))
        {
            schema.Compare([old], [now]);
            CompareCount(schema, "minContains", 1, isLeast: true);
            CompareCount(schema, "maxContains", null, isLeast: false);
        }
    }

    private static void CompareItems(SchemaComparison schema)
    {
        var (old, now) = (schema.Old.Each("items").ToList(), schema.New.Each("items").ToList());
        if (old.Count > 0 && now.Count > 0)
        {
            schema.Compare(old, now);
        }
        else if (!old.Concat(now).All(SchemaShape.IsFree))
        {
            var message = now.Count == 0 ? "The items may be anything now." : "The items have a schema now.";
            schema.Report(PropertyRules.ArrayItemsChanged, message, Place(schema.Old), Place(schema.New));
        }
    }

    private static Part Place(EffectiveSchema schema) => schema.First("items") is { Exists: true } place ? place : schema.Origin;

    private static void ComparePositions(SchemaComparison schema)
    {
        var (old, now) = (schema.Old.First("prefixItems").Items.ToList(), schema.New.First("prefixItems").Items.ToList());
        for (var position = 0; position < Math.Max(old.Count, now.Count); position++)
        {
            // Where a position has no schema of its own, that of all items holds.
            var before = position < old.Count ? old[position] : schema.Old.First("items");
            var after = position < now.Count ? now[position] : schema.New.First("items");
            if (!SchemaShape.IsClosed(before) && !SchemaShape.IsClosed(after) && before.Exists && after.Exists)
            {
                schema.Compare([before], [after]);
            }
        }

        if (old.Count != now.Count)
        {
            var rule = now.Count > old.Count ? PropertyRules.TupleItemsAdded : PropertyRules.TupleItemsRemoved;
            schema.Report(rule, Positions(now.Count) + " a schema of their own now.", Positioned(schema.Old), Positioned(schema.New));
        }
    }

    private static string Positions(int count) => count == 0 ? "No positions have" : "The first " + count.ToString(CultureInfo.InvariantCulture) + " positions have";

    private static Part Positioned(EffectiveSchema schema) => schema.First("prefixItems") is { Exists: true } place ? place : schema.Origin;

    private static void CompareCount(SchemaComparison schema, string keyword, decimal? least, bool isLeast)
    {
        var (old, now) = (schema.Old.First(keyword), schema.New.First(keyword));
        var (was, isNow) = (Number(old) ?? least, Number(now) ?? least);
        if (was == isNow)
        {
            return;
        }

        // No upper count is the widest one.
        var isMore = isNow is null || (was is not null && isNow > was);
        schema.Report(
            isMore == isLeast ? _contains.Added : _contains.Removed,
            $"'{keyword}' changed from {old.Value ?? "nothing"} to {now.Value ?? "nothing"}.",
            old.Exists ? old : schema.Old.Origin,
            now.Exists ? now : schema.New.Origin);
    }

    private static decimal? Number(Part part) => decimal.TryParse(part.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
