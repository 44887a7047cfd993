using TiledeskContracts.Comparison.Documents;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>What a schema is called and how it is described: nothing of it travels.</summary>
internal static class NameAspect
{
    private const string Components = "#/components/schemas/";
    private static readonly string[] _wrappers = ["allOf", "oneOf", "anyOf"];

    /// <summary>Compares it; to be asked last, for it looks at what was told.</summary>
    public static void Compare(SchemaComparison schema)
    {
        var (before, after) = (NameOf(schema.Old.Origin), NameOf(schema.New.Origin));
        if (before is not null && after is not null)
        {
            // A name that is gone or new is told of the components.
            if (before != after && Has(schema.New.Origin, before) && Has(schema.Old.Origin, after))
            {
                schema.Report(DocumentRules.RefTargetChanged, $"It is '{after}' now, not '{before}'.", schema.Old.Origin, schema.New.Origin);
            }
        }
        else if ((before is null) != (after is null) && !schema.HasDifferences && HasTypeOfItsOwn(schema.Old) && HasTypeOfItsOwn(schema.New))
        {
            var message = after is null ? $"'{before}' is written where it is used now." : $"It has the name '{after}' now.";

            // At the name, so that it is one change however often it is used.
            schema.Report(DocumentRules.SchemaExtractedOrInlined, message, before is null ? default : schema.Old.Origin, after is null ? default : schema.New.Origin);
        }

        CompareRecursion(schema);
        if ((before is null) == (after is null))
        {
            WordsComparer.Compare(schema.Old.Origin, schema.New.Origin, schema.Report);
        }
    }

    /// <summary>The name of a schema's component, be its reference wrapped or not; null for one without a name.</summary>
    /// <param name="origin">The schema, its own reference followed.</param>
    public static string? NameOf(Part origin)
    {
        if (OwnNameOf(origin) is { } own)
        {
            return own;
        }

        // A reference is wrapped to describe it, or to let null beside it.
        foreach (var keyword in _wrappers)
        {
            var parts = origin[keyword].Items.Where(static part => part.Text("type") != "null").ToList();
            if (parts.Count == 1 && parts[0].Reference is not null && !origin["properties"].Exists && !origin["required"].Exists)
            {
                return OwnNameOf(parts[0].Resolved());
            }
        }

        return null;
    }

    private static void CompareRecursion(SchemaComparison schema)
    {
        var (old, now) = (schema.Old.Origin, schema.New.Origin);
        var (was, isNow) = (old.Side.Recursive.Contains(old.Pointer), now.Side.Recursive.Contains(now.Pointer));
        if (was != isNow)
        {
            schema.Report(CompositionRules.RecursionIntroduced, isNow ? "It may hold itself now." : "It no longer holds itself.", old, now);
        }
    }

    private static string? OwnNameOf(Part schema) =>
        schema.Pointer is { } pointer && pointer.StartsWith(Components, StringComparison.Ordinal) && pointer.IndexOf('/', Components.Length) < 0 ? pointer.Substring(Components.Length) : null;

    // A plain value is plain in C# too, whatever it is called.
    private static bool HasTypeOfItsOwn(EffectiveSchema schema) => schema.Properties.Count > 0 || schema.First("enum").Exists;

    private static bool Has(Part part, string name) => part.Side.Root["components"]["schemas"][name].Exists;
}
