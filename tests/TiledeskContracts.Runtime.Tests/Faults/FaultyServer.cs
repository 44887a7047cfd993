using System.Net;
using System.Text;

using TiledeskContracts.Http;
using TiledeskContracts.Runtime.Tests.Http;

namespace TiledeskContracts.Runtime.Tests.Faults;

/// <summary>Stands where the network would and fails as told, one fault an attempt; after the last, all is well.</summary>
internal sealed class FaultyServer(params Fault[] faults) : HttpMessageHandler
{
    private readonly Lock _lock = new();
    private readonly List<TrackedContent> _answers = [];

    /// <summary>Gets what was sent, one line an attempt: method, path, credential, body.</summary>
    public List<string> Sent { get; } = [];

    public string? RetryAfter { get; set; }

    /// <summary>Gets or sets what happens wherever the client waits for the server.</summary>
    public Func<CancellationToken, Task> OnWait { get; set; } = static _ => Task.CompletedTask;

    /// <summary>Gets or sets what a success says to what was sent.</summary>
    public Func<HttpRequestMessage, string> Body { get; set; } = static _ => "{\"_id\":\"d1\"}";

    /// <summary>Gets how many answers were given and not disposed of.</summary>
    public int Open => _answers.Count(static answer => !answer.IsDisposed);

    public ApiConnection Connect(FakeTime time, ApiClientOptions? options = null)
    {
        options ??= new ApiClientOptions();
        options.TimeProvider = time;
        options.BaseAddress ??= new Uri("https://api.example.com/v3");
        return new ApiConnection(options, new HttpClient(this), null);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Fault fault;
        lock (_lock)
        {
            fault = Sent.Count < faults.Length ? faults[Sent.Count] : Fault.None;
            Sent.Add($"{request.Method} {request.RequestUri!.PathAndQuery} {request.Headers.Authorization} {body}".Trim());
        }

        await OnWait(cancellationToken);
        return fault switch
        {
            Fault.Refused => throw new HttpRequestException(HttpRequestError.ConnectionError, "refused"),
            Fault.NoSuchName => throw new HttpRequestException(HttpRequestError.NameResolutionError, "unknown"),
            Fault.BadCertificate => throw new HttpRequestException(HttpRequestError.SecureConnectionError, "certificate"),
            Fault.NotHttp => throw new HttpRequestException(HttpRequestError.InvalidResponse, "garbage"),
            Fault.ResetBeforeAnswer => throw new HttpRequestException(HttpRequestError.ResponseEnded, "reset"),
            Fault.ResetInBody => Answer(200, request, new IOException("reset")),
            Fault.DamagedBody => Answer(200, request, new InvalidDataException("not gzip")),
            Fault.ResetInErrorBody => Answer(503, request, new IOException("reset")),
            Fault.Unauthorized => Answer(401, request),
            Fault.Timeout408 => Answer(408, request),
            Fault.TooMany429 => Answer(429, request),
            Fault.Failed500 => Answer(500, request),
            Fault.Failed501 => Answer(501, request),
            Fault.Failed503 => Answer(503, request),
            Fault.Failed505 => Answer(505, request),
            Fault.NotFound404 => Answer(404, request),
            _ => Answer(200, request),
        };
    }

    private HttpResponseMessage Answer(int status, HttpRequestMessage request, Exception? end = null)
    {
        var content = new TrackedContent(Encoding.UTF8.GetBytes(status == 200 ? Body(request) : "{\"msg\":\"no\"}"), end, OnWait);
        lock (_lock)
        {
            _answers.Add(content);
        }

        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = content };
        if (status != 200 && RetryAfter is not null)
        {
            response.Headers.TryAddWithoutValidation("Retry-After", RetryAfter);
        }

        return response;
    }

    /// <summary>A body that knows whether it and its stream were disposed of, and may break off.</summary>
    private sealed class TrackedContent(byte[] body, Exception? end, Func<CancellationToken, Task> onWait) : HttpContent
    {
        private BreakingStream? _stream;
        private bool _isDisposed;

        public bool IsDisposed => _isDisposed && _stream is null or { CanRead: false };

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => throw new NotSupportedException();

        protected override Task<Stream> CreateContentReadStreamAsync() => CreateContentReadStreamAsync(CancellationToken.None);

        protected override async Task<Stream> CreateContentReadStreamAsync(CancellationToken cancellationToken)
        {
            await onWait(cancellationToken);
            return _stream = new BreakingStream(body, end, onWait);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }

        protected override void Dispose(bool disposing)
        {
            _isDisposed = true;
            base.Dispose(disposing);
        }
    }

    private sealed class BreakingStream(byte[] body, Exception? end, Func<CancellationToken, Task> onWait) : MemoryStream(body)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await onWait(cancellationToken);
            return end is not null && Position > 0 ? throw end : Read(buffer.Span[..Math.Min(buffer.Length, 6)]);
        }
    }
}
