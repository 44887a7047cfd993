using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Comparison.Schemas;

namespace TiledeskContracts.Comparison.Operations;

/// <summary>How the parts of forms are written: <c>encoding</c>.</summary>
internal static class EncodingComparer
{
    /// <summary>Compares it for each part that both have.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="old">The old media type.</param>
    /// <param name="now">The new one.</param>
    public static void Compare(OperationComparison operation, Part old, Part now)
    {
        if (!old["encoding"].Exists && !now["encoding"].Exists)
        {
            return;
        }

        var (before, after) = (EffectiveSchema.Of([old["schema"]]), EffectiveSchema.Of([now["schema"]]));
        foreach (var name in before.Properties.Keys.Where(after.Properties.ContainsKey))
        {
            var (was, isNow) = (old["encoding"][name], now["encoding"][name]);
            if (TextOf(was, before.Properties[name]) != TextOf(isNow, after.Properties[name]))
            {
                operation.Report(BodyRules.EncodingChanged, $"The part '{name}' is written otherwise.", was.Exists ? was : old, isNow.Exists ? isNow : now, WireDirection.Request);
            }
        }
    }

    private static string TextOf(Part encoding, List<Part> schemas)
    {
        var style = encoding.Text("style") ?? "form";
        var media = encoding.Text("contentType") ?? DefaultOf(EffectiveSchema.Of(schemas));
        return string.Join("\n", media.Replace(" ", "").ToLowerInvariant(), style, encoding.Truth("explode") ?? style == "form", encoding.Is("allowReserved"));
    }

    // A part that becomes a file is told as that, so files count as text here.
    private static string DefaultOf(EffectiveSchema schema) =>
        schema.Types.Contains("object") ? "application/json"
        : schema.Types.Contains("array") ? DefaultOfItems(EffectiveSchema.Of([.. schema.Each("items")]))
        : schema.First("format").Value == "binary" ? "application/octet-stream" : "text/plain";

    // Lists of lists take what lists do.
    private static string DefaultOfItems(EffectiveSchema items) => items.Types.Contains("array") ? "application/json" : DefaultOf(items);
}
