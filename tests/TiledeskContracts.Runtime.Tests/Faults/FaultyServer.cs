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

    public Action? OnSend { get; set; }

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

        OnSend?.Invoke();
        return fault switch
        {
            Fault.Refused => throw new HttpRequestException(HttpRequestError.ConnectionError, "refused"),
            Fault.NoSuchName => throw new HttpRequestException(HttpRequestError.NameResolutionError, "unknown"),
            Fault.BadCertificate => throw new HttpRequestException(HttpRequestError.SecureConnectionError, "certificate"),
            Fault.NotHttp => throw new HttpRequestException(HttpRequestError.InvalidResponse, "garbage"),
            Fault.ResetBeforeAnswer => throw new HttpRequestException(HttpRequestError.ResponseEnded, "reset"),
            Fault.ResetInBody => Answer(200, new IOException("reset")),
            Fault.DamagedBody => Answer(200, new InvalidDataException("not gzip")),
            Fault.ResetInErrorBody => Answer(503, new IOException("reset")),
            Fault.Unauthorized => Answer(401),
            Fault.Timeout408 => Answer(408),
            Fault.TooMany429 => Answer(429),
            Fault.Failed500 => Answer(500),
            Fault.Failed501 => Answer(501),
            Fault.Failed503 => Answer(503),
            Fault.Failed505 => Answer(505),
            Fault.NotFound404 => Answer(404),
            _ => Answer(200),
        };
    }

    private HttpResponseMessage Answer(int status, Exception? end = null)
    {
        var content = new TrackedContent(Encoding.UTF8.GetBytes(status == 200 ? "{\"_id\":\"d1\"}" : "{\"msg\":\"no\"}"), end);
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

    /// <summary>A body that knows whether it was disposed of, and may break off.</summary>
    private sealed class TrackedContent(byte[] body, Exception? end) : HttpContent
    {
        public bool IsDisposed { get; private set; }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => throw new NotSupportedException();

        protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(new BreakingStream(body, end));

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }

    private sealed class BreakingStream(byte[] body, Exception? end) : MemoryStream(body)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            end is not null && Position > 0 ? throw end : base.ReadAsync(buffer[..Math.Min(buffer.Length, 6)], cancellationToken);
    }
}
