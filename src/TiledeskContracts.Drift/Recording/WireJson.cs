using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace TiledeskContracts.Drift.Recording;

/// <summary>Reads JSON as it went over the wire, where servers write halves of surrogate pairs that are no text.</summary>
internal static partial class WireJson
{
    /// <summary>The document, with U+FFFD in the place of each half; null for what is no JSON.</summary>
    /// <param name="text">The text; null for none.</param>
    public static JsonDocument? Parse(string? text)
    {
        try
        {
            // Bytes, for UTF-8 has no halves: those that are not escaped become U+FFFD here.
            return text is null ? null : JsonDocument.Parse(Encoding.UTF8.GetBytes(Escape().Replace(text, static one => one.Groups["half"].Success ? @"\uFFFD" : one.Value)));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Every escape is taken whole, so that what follows an escaped backslash is none.
    [GeneratedRegex(@"\\(u[Dd][89ABab][0-9A-Fa-f]{2}\\u[Dd][C-Fc-f][0-9A-Fa-f]{2}|(?<half>u[Dd][89A-Fa-f][0-9A-Fa-f]{2})|.)", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
