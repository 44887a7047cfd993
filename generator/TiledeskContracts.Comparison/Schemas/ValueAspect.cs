using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>Defaults: what it means to leave a value out.</summary>
internal static class ValueAspect
{
    /// <summary>Compares them.</summary>
    public static void Compare(SchemaComparison schema)
    {
        var old = schema.Old.First("default");
        var now = schema.New.First("default");
        if (old.Exists == now.Exists && CanonicalText.Of(old.Node) == CanonicalText.Of(now.Node))
        {
            return;
        }

        var message = (old.Exists, now.Exists) switch
        {
            (false, _) => $"Left out, it is {CanonicalText.Of(now.Node)} now.",
            (_, false) => $"Left out, it is no longer {CanonicalText.Of(old.Node)}.",
            _ => $"Left out, it is {CanonicalText.Of(now.Node)} now, not {CanonicalText.Of(old.Node)}.",
        };
        schema.Report(
            schema.IsRequest ? ValueRules.PropertyDefaultChanged : ValueRules.ResponseDefaultChanged,
            message,
            old.Exists ? old : schema.Old.Origin,
            now.Exists ? now : schema.New.Origin);
    }
}
