using System.Net;
using System.Text;
using System.Text.Json;

using TiledeskContracts.Json;

namespace TiledeskContracts.Errors;

/// <summary>Finds the server's words in a body: JSON of several shapes, HTML, plain text, or nothing.</summary>
internal static class ApiErrorReader
{
    private const int MaxTextLength = 1000;

    // In the order in which they are believed.
    private static readonly string[] _messageNames = ["msg", "message", "error", "err", "detail", "error_description", "title"];
    private static readonly string[] _fieldNames = ["param", "path", "field", "name", "pointer"];

    public static ApiError? Read(ReadOnlySpan<byte> body)
    {
        var trimmed = body.Trim(" \t\r\n"u8);
        if (trimmed.IsEmpty)
        {
            return null;
        }

        if (trimmed[0] is (byte)'{' or (byte)'[' or (byte)'"' or (byte)'n' && TryReadJson(trimmed, out var error))
        {
            return error;
        }

        var text = Encoding.UTF8.GetString(trimmed);
        var message = OneLine(trimmed[0] == (byte)'<' ? TextOfPage(text) : text);
        return message is null ? null : new ApiError(message, []);
    }

    /// <summary>The text on one line, without control characters.</summary>
    public static string Flattened(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return string.Concat(line.Where(static character => !char.IsControl(character)));
    }

    private static bool TryReadJson(ReadOnlySpan<byte> body, out ApiError? error)
    {
        error = null;
        try
        {
            var reader = new Utf8JsonReader(JsonText.Checked(body), JsonText.ReaderOptions);
            error = FromJson(JsonElement.ParseValue(ref reader));
            return true;
        }
        catch (JsonException)
        {
            // An error's body is often cut or not what its type says: then it is text.
            return false;
        }
    }

    private static ApiError? FromJson(JsonElement root)
    {
        var message = MessageOf(root);
        var fields = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("errors", out var errors)
            ? FieldsOf(errors)
            : root.ValueKind == JsonValueKind.Array ? FieldsOf(root) : [];
        return message is null && fields.Count == 0 ? null : new ApiError(message, fields);
    }

    private static string? MessageOf(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.String)
        {
            return OneLine(element.GetString());
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        // Some servers put an object where others put the text: {"error": {"message": ".."}}. Depth is limited by the reader.
        return _messageNames
            .Select(name => element.TryGetProperty(name, out var value) ? MessageOf(value) : null)
            .FirstOrDefault(static message => message is not null);
    }

    private static List<ApiFieldError> FieldsOf(JsonElement errors)
    {
        var fields = new List<ApiFieldError>();
        if (errors.ValueKind == JsonValueKind.Array)
        {
            fields.AddRange(errors.EnumerateArray().Select(FieldOf).OfType<ApiFieldError>());
        }
        else if (errors.ValueKind == JsonValueKind.Object)
        {
            // Problem details: {"errors": {"name": ["what is wrong"]}}.
            fields.AddRange(errors.EnumerateObject().SelectMany(static member =>
                (member.Value.ValueKind == JsonValueKind.Array ? member.Value.EnumerateArray().AsEnumerable() : [member.Value])
                    .Select(MessageOf).OfType<string>().Select(message => new ApiFieldError(member.Name, message))));
        }

        return fields;
    }

    private static ApiFieldError? FieldOf(JsonElement element)
    {
        if (MessageOf(element) is not { } message)
        {
            return null;
        }

        return element.ValueKind == JsonValueKind.Object
            ? new ApiFieldError(_fieldNames.Select(name => TextOf(element, name)).FirstOrDefault(static name => name is not null), message, TextOf(element, "location"))
            : new ApiFieldError(null, message);
    }

    private static string? TextOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string? TextOfPage(string page) => Inside(page, "pre") ?? Inside(page, "title") ?? Inside(page, "h1");

    private static string? Inside(string page, string tag)
    {
        var start = page.IndexOf($"<{tag}", StringComparison.OrdinalIgnoreCase);
        var inner = start < 0 ? -1 : page.IndexOf('>', start) + 1;
        var end = inner <= 0 ? -1 : page.IndexOf($"</{tag}", inner, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? null : WebUtility.HtmlDecode(page[inner..end].Replace("<br>", " ", StringComparison.OrdinalIgnoreCase));
    }

    private static string? OneLine(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var line = Flattened(text);
        return line.Length <= MaxTextLength ? line : line[..MaxTextLength] + "…";
    }
}
