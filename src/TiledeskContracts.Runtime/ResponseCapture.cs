using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

using TiledeskContracts.Json;

namespace TiledeskContracts;

/// <summary>Takes an answer's status, headers and body, be it a success or not. One per call.</summary>
public sealed class ResponseCapture
{
    /// <summary>Whether the body is kept.</summary>
    /// <value>The default is false.</value>
    public bool KeepBody { get; set; }

    /// <summary>Whether an answer came.</summary>
    public bool IsFilled { get; private set; }

    /// <summary>The answer's status; 0 as long as none came.</summary>
    public HttpStatusCode Status { get; private set; }

    /// <summary>The answer's headers, or null as long as none came.</summary>
    public HttpResponseHeaders? Headers { get; private set; }

    /// <summary>The headers of the answer's body, or null as long as none came.</summary>
    public HttpContentHeaders? ContentHeaders { get; private set; }

    /// <summary>The answer's content type, or null when it came without one.</summary>
    public string? ContentType => ContentHeaders?.ContentType?.ToString();

    /// <summary>
    /// The body as it came, if <see cref="KeepBody"/> is set. Of an error no more than <see cref="ApiClientOptions.MaxErrorBodyLength"/>;
    /// of an answer that is read as a stream nothing.
    /// </summary>
    public ReadOnlyMemory<byte> RawBody { get; private set; }

    /// <summary>The text of a header, several of one name joined by commas.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The text, or null where the answer has no such header, or none came.</returns>
    public string? HeaderText(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Headers?.NonValidated.TryGetValues(name, out var values) == true || ContentHeaders?.NonValidated.TryGetValues(name, out values) == true
            ? string.Join(", ", values)
            : null;
    }

    /// <summary>A header's value.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="name">Its name.</param>
    /// <returns>The value, or null where the answer has no such header, or one that is no such value.</returns>
    public T? HeaderValue<T, TCodec>(string name)
        where T : struct
        where TCodec : struct, IJsonCodec<T> => TryRead<T, TCodec>(name, out var value) ? value : null;

    /// <summary>A header's value.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="name">Its name.</param>
    /// <returns>The value, or null where the answer has no such header, or one that is no such value.</returns>
    public T? Header<T, TCodec>(string name)
        where T : class
        where TCodec : struct, IJsonCodec<T> => TryRead<T, TCodec>(name, out var value) ? value : null;

    // By way of a JSON string: from one, a codec takes numbers and booleans too.
    private bool TryRead<T, TCodec>(string name, [MaybeNullWhen(false)] out T value)
        where TCodec : struct, IJsonCodec<T>
    {
        value = default;
        if (HeaderText(name) is not { } text)
        {
            return false;
        }

        try
        {
            value = JsonModel.Read<T, TCodec>(Encoding.UTF8.GetBytes($"\"{JsonEncodedText.Encode(text.Trim())}\""));
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    internal void Fill(HttpResponseMessage response)
    {
        IsFilled = true;
        Status = response.StatusCode;
        Headers = response.Headers;
        ContentHeaders = response.Content.Headers;
        RawBody = default;
    }

    internal void FillBody(ReadOnlySpan<byte> body) => RawBody = KeepBody ? body.ToArray() : default(ReadOnlyMemory<byte>);
}
