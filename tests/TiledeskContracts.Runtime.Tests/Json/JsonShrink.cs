using System.Text.Json;

namespace TiledeskContracts.Runtime.Tests.Json;

/// <summary>Smaller texts of the same kind: with one member or item less, at any depth; all else stays as written.</summary>
internal static class JsonShrink
{
    public static IEnumerable<string> Of(string text)
    {
        using var document = JsonDocument.Parse(text);
        return [.. Of(document.RootElement)];
    }

    private static IEnumerable<string> Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Of([.. element.EnumerateObject().Select(static member => (Head(member), member.Value))], "{", "}"),
        JsonValueKind.Array => Of([.. element.EnumerateArray().Select(static item => ("", item))], "[", "]"),
        _ => [],
    };

    private static IEnumerable<string> Of((string Head, JsonElement Value)[] parts, string open, string close)
    {
        string[] all = [.. parts.Select(static part => part.Head + part.Value.GetRawText())];
        var without = Enumerable.Range(0, all.Length).Select(index => all.Where((_, at) => at != index));
        var within = Enumerable.Range(0, all.Length).SelectMany(index =>
            Of(parts[index].Value).Select(smaller => all.Select((part, at) => at == index ? parts[index].Head + smaller : part)));
        return without.Concat(within).Select(kept => open + string.Join(',', kept) + close);
    }

    // The name as it is escaped in the text: up to the value, without what stands between.
    private static string Head(JsonProperty member)
    {
        var text = member.ToString();
        return text[..^member.Value.GetRawText().Length];
    }
}
