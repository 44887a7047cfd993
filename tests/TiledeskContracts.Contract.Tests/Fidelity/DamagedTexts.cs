using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace TiledeskContracts.Contract.Tests.Fidelity;

/// <summary>Texts in which something stands that no contract foresees.</summary>
internal static class DamagedTexts
{
    /// <summary>One to three values of the text become other ones, or come twice.</summary>
    public static Gen<string> Of(string text) =>
        from count in Gen.Choose(1, 3)
        from damages in (from place in Gen.Choose(0, 10_000) from value in SchemaTexts.Anything from twice in Gen.Elements(true, false, false) select (place, value, twice)).ArrayOf(count)
        select damages.Aggregate(text, static (now, damage) => Damage(now, damage.place, damage.value, damage.twice));

    private static string Damage(string text, int place, string value, bool twice)
    {
        using var document = JsonDocument.Parse(text);
        var left = place % Math.Max(1, Values(document.RootElement));
        return Copy(document.RootElement, ref left, value, twice);
    }

    private static int Values(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Sum(static member => 1 + Values(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().Sum(static item => 1 + Values(item)),
        _ => 0,
    };

    private static string Copy(JsonElement element, ref int left, string value, bool twice)
    {
        var parts = new List<string>();
        foreach (var member in element.ValueKind == JsonValueKind.Object ? element.EnumerateObject() : default)
        {
            var head = $"{JsonSerializer.Serialize(member.Name)}:";
            var isHit = left-- == 0;
            parts.Add(head + (isHit ? value : Copy(member.Value, ref left, value, twice)));
            if (isHit && twice)
            {
                parts.Insert(0, head + member.Value.GetRawText());
            }
        }

        foreach (var item in element.ValueKind == JsonValueKind.Array ? element.EnumerateArray() : default)
        {
            parts.Add(left-- == 0 ? value : Copy(item, ref left, value, twice));
        }

        return element.ValueKind switch
        {
            JsonValueKind.Object => $"{{{string.Join(',', parts)}}}",
            JsonValueKind.Array => $"[{string.Join(',', parts)}]",
            _ => element.GetRawText(),
        };
    }
}
