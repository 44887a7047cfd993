using System.Text;
using System.Text.Json;

using TiledeskContracts.Json;

namespace TiledeskContracts.Http;

/// <content>What it carries.</content>
public sealed partial class ApiCall
{
    /// <summary>Sets a JSON body, unless it is null. It is written at once: later changes of the value are not sent.</summary>
    /// <typeparam name="T">The body's type; a list, a map or a scalar as well as an object.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="body">The body, or null for none.</param>
    /// <param name="mediaType">What kind of JSON it is, <c>application/merge-patch+json</c> for example.</param>
    public void JsonBody<T, TCodec>(T? body, string mediaType = "application/json")
        where TCodec : struct, IJsonCodec<T>
    {
        if (body is null)
        {
            return;
        }

        using var json = WrittenJson.Of<T, TCodec>(body, _writesAliases);

        // Copied, not lent: a server may answer before it has read all, and the transport would go on sending from the buffer.
        SetBody(json.Text.ToArray(), mediaType);
    }

    /// <summary>Sets a body of text in UTF-8, unless it is null.</summary>
    /// <param name="body">The text, or null for none.</param>
    /// <param name="mediaType">Its media type.</param>
    public void TextBody(string? body, string mediaType)
    {
        if (body is not null)
        {
            SetBody(Encoding.UTF8.GetBytes(body), $"{mediaType}; charset=utf-8");
        }
    }

    /// <summary>Sets a body that is read from a stream while it is sent, unless it is null. The stream is closed when the call ends.</summary>
    /// <param name="body">The stream, or null for none.</param>
    /// <param name="mediaType">Its media type.</param>
    public void StreamBody(Stream? body, string mediaType)
    {
        if (body is not null)
        {
            _request.Sent.IsBodyUnknown = true;
            _request.BodySource = body;
            _request.SetBody(() => new StreamContent(body), mediaType);
        }
    }

    /// <summary>
    /// Sets a body as <c>application/x-www-form-urlencoded</c>, unless it is null. Each member of the object is a field: a list is repeated,
    /// null is left out, an object within is written as JSON.
    /// </summary>
    /// <typeparam name="T">The body's type, an object or a map.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="body">The body, or null for none.</param>
    /// <param name="fields">Fields that are written in a way of their own.</param>
    public void FormBody<T, TCodec>(T? body, IReadOnlyList<FormField>? fields = null)
        where TCodec : struct, IJsonCodec<T>
    {
        if (body is null)
        {
            return;
        }

        using var json = WrittenJson.Of<T, TCodec>(body, _writesAliases);
        _request.Sent.Body = json.Text.ToArray();
        var form = Encoding.ASCII.GetBytes(FormText.Of(json.Text, fields ?? []));
        _request.SetBody(() => new ByteArrayContent(form), "application/x-www-form-urlencoded");
    }

    /// <summary>
    /// Sets a body as <c>multipart/form-data</c>, unless it is null. Each member of the object is a part: a file is streamed, a scalar is
    /// text, an object is JSON, a list is a part for each item, null is left out. Files are closed when the call ends.
    /// </summary>
    /// <typeparam name="T">The body's type, an object or a map.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="body">The body, or null for none.</param>
    /// <param name="fields">Fields that are written in a way of their own.</param>
    public void MultipartBody<T, TCodec>(T? body, IReadOnlyList<FormField>? fields = null)
        where TCodec : struct, IJsonCodec<T>
    {
        if (body is null)
        {
            return;
        }

        var files = new FileList();
        using var json = WrittenJson.Of<T, TCodec>(body, _writesAliases, files: files);
        var reader = new Utf8JsonReader(json.Text);
        var boundary = Guid.NewGuid().ToString("N");
        var parts = new MultipartBody(JsonElement.ParseValue(ref reader), files, boundary, fields ?? []);
        _request.Sent.IsBodyUnknown = true;
        _request.BodySource = files.All.Count > 0 ? parts : null;
        _request.SetBody(parts.ToContent, $"multipart/form-data; boundary={boundary}");
    }

    /// <summary>Sets a JSON body that leaves once in each attempt, wherever the server points.</summary>
    internal void SecretBody(byte[] body)
    {
        _request.Sent.Body = body;
        _request.SetBody(() => new OnceContent(body), "application/json");
    }

    private void SetBody(byte[] body, string mediaType)
    {
        _request.Sent.Body = body;
        _request.SetBody(() => new ByteArrayContent(body), mediaType);
    }
}
