using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>Formats, and what is packed into texts.</summary>
internal static class FormatAspect
{
    private static readonly NarrowingKeyword _packed = new(TypeRules.ContentSchemaAdded, TypeRules.ContentSchemaRemoved);

    /// <summary>Compares them.</summary>
    public static void Compare(SchemaComparison schema)
    {
        // A format belongs to its type: where that changed, all has been told.
        if (!schema.Old.Types.SequenceEqual(schema.New.Types))
        {
            return;
        }

        CompareFormats(schema);
        var (before, after) = (schema.Old.First("contentSchema"), schema.New.First("contentSchema"));
        if (_packed.ComparePresence(schema, "The schema of what is packed into the text", before, after))
        {
            schema.Compare([before], [after]);
        }
    }

    private static void CompareFormats(SchemaComparison schema)
    {
        var (old, now) = (PackedText.Of(schema.Old), PackedText.Of(schema.New));
        if (old.Spelled() == now.Spelled())
        {
            return;
        }

        if (old.Format != now.Format)
        {
            var message = $"The format changed from {Words(old.Format)} to {Words(now.Format)}.";
            schema.Report(RuleOf(old.Format, now.Format), message, Place(schema.Old), Place(schema.New));
        }
        else
        {
            var message = $"What is packed into the text changed from {Words(old.Content)} to {Words(now.Content)}.";
            schema.Report(TypeRules.ContentEncodingChanged, message, schema.Old.Origin, schema.New.Origin);
        }
    }

    private static DriftRule RuleOf(string? old, string? now) => (old, now) switch
    {
        ("int32", "int64") => TypeRules.IntegerWidthIncreased,
        ("int64", "int32") => TypeRules.IntegerWidthDecreased,
        ("float" or "double" or "decimal", "float" or "double" or "decimal") => TypeRules.FloatWidthChanged,
        ("binary" or "byte", "binary" or "byte") => TypeRules.FormatChanged,
        ("binary" or "byte", _) or (_, "binary" or "byte") => TypeRules.BinaryTextSwitched,
        (null, _) => TypeRules.FormatAdded,
        (_, null) => TypeRules.FormatRemoved,
        _ => TypeRules.FormatChanged,
    };

    private static Part Place(EffectiveSchema schema) => schema.First("format") is { Exists: true } place ? place : schema.Origin;

    private static string Words(string? name) => name is null ? "none" : $"'{name}'";
}
