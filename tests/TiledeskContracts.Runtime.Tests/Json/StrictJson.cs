using System.Text.Json;
using System.Text.Unicode;

namespace TiledeskContracts.Runtime.Tests.Json;

/// <summary>
/// What may be read at all, by another reader than ours: <see cref="JsonDocument"/> with its strictest options, and beyond
/// it that the text is UTF-8 and that no string or name escapes half of a surrogate pair.
/// </summary>
internal static class StrictJson
{
    private static readonly JsonDocumentOptions _options = new() { MaxDepth = 64, AllowTrailingCommas = false, CommentHandling = JsonCommentHandling.Disallow };

    /// <summary>The document, or null where the text must be refused.</summary>
    public static JsonDocument? Read(byte[] text)
    {
        if (!Utf8.IsValid(text))
        {
            return null;
        }

        JsonDocument? document = null;
        try
        {
            document = JsonDocument.Parse(text.AsSpan().StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? text.AsMemory(3) : text, _options);
            Visit(document.RootElement);
            return document;
        }
        catch (Exception refused) when (refused is JsonException or InvalidOperationException)
        {
            document?.Dispose();
            return null;
        }
    }

    // Strings are only looked into when they are asked for: half of a pair is an InvalidOperationException then.
    private static void Visit(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                _ = element.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    Visit(item);
                }

                break;
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    _ = member.Name;
                    Visit(member.Value);
                }

                break;
        }
    }
}
