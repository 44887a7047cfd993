using System.Net;
using System.Text;
using System.Text.Json;

using TiledeskContracts.Drift;
using TiledeskContracts.Errors;
using TiledeskContracts.Json;

namespace TiledeskContracts.Http;

/// <summary>An answer with its body in pooled bytes, and how it is read or refused.</summary>
internal sealed class ApiAnswer(ApiRequest request, HttpResponseMessage response, PooledBuffer body, int attempts) : IDisposable
{
    private const string PageAdvice = "Check the base address: it should lead to the API, with or without a version in its path as the server wants it, and not to a web site, a login page or a proxy.";

    private bool _isUtf8;
    private DriftLog? _drift;

    /// <summary>Gets whether the answer says null, or says nothing, as 204 and its like do.</summary>
    public bool IsNull => body.Length == 0 || Trimmed.SequenceEqual("null"u8);

    /// <summary>Gets whether the answer calls itself JSON and is a string.</summary>
    public bool IsJsonString => response.Content.Headers.ContentType?.MediaType is { } type && type.EndsWith("json", StringComparison.OrdinalIgnoreCase)
        && Trimmed is [(byte)'"', ..];

    public HttpStatusCode Status => response.StatusCode;

    public byte[] Bytes => body.Written.ToArray();

    private ReadOnlySpan<byte> Trimmed => body.Written.Trim(" \t\r\n"u8);

    private string? ContentType => response.Content.Headers.ContentType?.ToString()
        ?? (response.Content.Headers.TryGetValues("Content-Type", out var values) ? values.FirstOrDefault() : null);

    /// <summary>Notes what the contract does not name, if anybody listens; from now on also of what is read.</summary>
    /// <returns>What tells it; null where nobody listens.</returns>
    public DriftLog? Watch(DriftWatch watch)
    {
        _drift = watch.Begin(request.Operation, (int)response.StatusCode);
        _drift?.NoteHead(response.Content.Headers.ContentType?.MediaType, body.Length);
        return _drift;
    }

    /// <summary>Reads the body as JSON. A missing or wrong content type is forgiven if the body is JSON all the same.</summary>
    public T Read<T, TCodec>()
        where TCodec : struct, IJsonCodec<T>
    {
        Transcode();
        var trimmed = Trimmed;
        if (trimmed.IsEmpty || trimmed[0] == (byte)'<')
        {
            TellUnreadable(body.Length == 0 ? null : DriftRule.MalformedBody);
        }

        if (trimmed.IsEmpty)
        {
            throw Refused("with nothing where JSON was promised. Check that the base address leads to the API and that the server supports this operation.");
        }

        if (trimmed[0] == (byte)'<')
        {
            throw Refused($"with a web page where JSON was promised. {PageAdvice}");
        }

        T value;
        try
        {
            value = JsonModel.Read<T, TCodec>(body.Written, _drift);
        }
        catch (JsonException exception)
        {
            TellUnreadable(JsonText.IsJson(body.Written) ? DriftRule.TypeMismatch : DriftRule.MalformedBody);
            throw Unreadable<T>(exception);
        }

        _drift?.Tell();
        return value;
    }

    public string ReadText()
    {
        Transcode();
        return Encoding.UTF8.GetString(body.Written);
    }

    public ApiException TooLarge(int limit) =>
        Refused($"with more than {limit} bytes. Ask for less, or raise MaxResponseLength in the client's options.");

    /// <summary>The exception for an answer that is not a success.</summary>
    /// <param name="connection">The connection that it came by.</param>
    /// <param name="end">What broke the body off, or null when it came whole, or as far as it is kept.</param>
    public ApiException Failed(ApiConnection connection, Exception? end)
    {
        Transcode();
        var retryAfter = RetryAfter(connection.TimeProvider);
        var error = ApiError.Parse(body.Written);
        var said = error?.Message is { } message && request.Sent.Redact(message) is { } safe ? $" The server said: {Quoted(Shortened(safe))}" : "";
        var isPage = !Trimmed.IsEmpty && Trimmed[0] == (byte)'<';
        var next = isPage
            ? $"The answer is a web page. {PageAdvice} If it does, the server does not have this operation."
            : FailureAdvice.For(response, connection, error, request.Sent, retryAfter);
        var cut = end is null ? "" : " Its body broke off.";
        return Exception($"{Answered} {ReasonOf(response.StatusCode)}.{cut}{said} {next}", retryAfter, end ?? Cause);
    }

    public void Dispose()
    {
        body.Dispose();
        response.Dispose();
    }

    private Exception? Cause => response.RequestMessage?.Options.TryGetValue(ApiConnection.RefusalCause, out var cause) == true ? cause : null;

    private string Answered => $"{request.Operation}{AttemptText.Of(attempts)} answered {(int)response.StatusCode}";

    private static string Shortened(string text) => text.Length <= 300 ? text : text[..300] + "…";

    private static string Quoted(string text) => text[^1] is '.' or '!' or '?' or '…' ? $"\"{text}\"" : $"\"{text}\".";

    private static string ReasonOf(HttpStatusCode status)
    {
        using var model = new HttpResponseMessage(status);
        return model.ReasonPhrase is { Length: > 0 } reason ? reason : "(a status without a name)";
    }

    // An answer of no length has been told of before.
    private void TellUnreadable(DriftRule? rule)
    {
        if (rule is not null)
        {
            _drift?.Note(rule);
        }

        _drift?.Tell();
    }

    private ApiException Refused(string how, Exception? exception = null) => Exception($"{Answered} {how}", null, exception);

    private ApiException Unreadable<T>(JsonException exception)
    {
        if (Trimmed.SequenceEqual("null"u8))
        {
            return Refused("with null: the server knows nothing by the ids that were sent. Check them.");
        }

        if (JsonText.IsJson(body.Written))
        {
            return Refused($"with JSON that cannot become {typeof(T).Name}. The server may be of another version than the contract; RawBody shows what came.", exception);
        }

        // The platform's message may quote the body.
        var place = new JsonException($"It cannot be read at line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}.", null, exception.LineNumber, exception.BytePositionInLine);
        return "{[\""u8.Contains(Trimmed[0])
            ? Refused("with JSON that is broken or breaks off. Try again; if it stays so, something between here and the server cuts or changes answers.", place)
            : Refused($"with {(response.Content.Headers.ContentType?.MediaType is { } type ? $"content of type {type}" : "text")} where JSON was promised. {PageAdvice}", place);
    }

    private ApiException Exception(string message, TimeSpan? retryAfter, Exception? inner)
    {
        var kept = body.Written[..Math.Min(body.Length, request.MaxErrorBodyLength)].ToArray();
        return new ApiException(message, request.Operation, response.StatusCode, kept, ContentType, response.Headers, inner) { RetryAfter = retryAfter, Attempts = attempts };
    }

    private TimeSpan? RetryAfter(TimeProvider clock)
    {
        var wait = response.Headers.RetryAfter?.Delta ?? (response.Headers.RetryAfter?.Date - clock.GetUtcNow());
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    /// <summary>Everything after this is UTF-8, as nearly every answer is from the start.</summary>
    private void Transcode()
    {
        if (!_isUtf8 && Charset.Of(response.Content.Headers.ContentType) is { } encoding)
        {
            body.Replace(Encoding.UTF8.GetBytes(encoding.GetString(body.Written)));
        }

        _isUtf8 = true;
    }
}
