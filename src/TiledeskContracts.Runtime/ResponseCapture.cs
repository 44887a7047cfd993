using System.Net;
using System.Net.Http.Headers;

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
