using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

using TiledeskContracts.Json;

namespace TiledeskContracts.Http;

/// <summary>An object as the parts of a form: files as they are, scalars as text, objects as JSON, a list item by item; null is left out.</summary>
internal sealed class MultipartBody(JsonElement value, FileList files, string boundary, IReadOnlyList<FormField> fields) : IDisposable
{
    public HttpContent ToContent()
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            throw new InvalidOperationException("Only an object can be sent as a multipart form: its members are the parts.");
        }

        var content = new MultipartContent("form-data", boundary) { HeaderEncodingSelector = static (_, _) => Encoding.UTF8 };
        foreach (var member in value.EnumerateObject())
        {
            var field = fields.FirstOrDefault(field => field.Name == member.Name);
            foreach (var item in member.Value.ValueKind == JsonValueKind.Array && field is not { IsJson: true } ? member.Value.EnumerateArray().AsEnumerable() : [member.Value])
            {
                if (item.ValueKind != JsonValueKind.Null)
                {
                    content.Add(Part(member.Name, item, field?.MediaType));
                }
            }
        }

        return content;
    }

    public void Dispose()
    {
        foreach (var file in files.All)
        {
            file.Content.Dispose();
        }
    }

    private HttpContent Part(string name, JsonElement item, string? mediaType)
    {
        if (item.ValueKind != JsonValueKind.String)
        {
            var isJson = item.ValueKind is JsonValueKind.Object or JsonValueKind.Array;
            return Named(new ByteArrayContent(Encoding.UTF8.GetBytes(item.GetRawText())), name, null, mediaType ?? (isJson ? "application/json" : null));
        }

        var text = item.GetString()!;
        return files.TryFind(text, out var file)
            ? Named(new StreamContent(file.Content), name, file.FileName ?? name, file.MediaType ?? mediaType ?? "application/octet-stream")
            : Named(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), name, null, mediaType);
    }

    private static T Named<T>(T part, string name, string? fileName, string? mediaType)
        where T : HttpContent
    {
        var file = fileName is null ? "" : $"; filename=\"{Quoted(fileName)}\"";
        part.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"{Quoted(name)}\"{file}");
        part.Headers.ContentType = mediaType is null ? null : MediaTypeHeaderValue.Parse(mediaType);
        return part;
    }

    // As browsers do it: these three would end the name or the line.
    private static string Quoted(string name) => name
        .Replace("\"", "%22", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);
}
