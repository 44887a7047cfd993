using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>What a schema says of its writing as XML.</summary>
internal static class XmlAspect
{
    /// <summary>Compares it.</summary>
    public static void Compare(SchemaComparison schema)
    {
        var (old, now) = (schema.Old.First("xml"), schema.New.First("xml"));
        if (SchemaShape.IsOtherValue(old, now))
        {
            schema.Report(PropertyRules.XmlMetadataChanged, "The way it is written as XML changed.", old, now);
        }
    }
}
