using System.Net;
using System.Text;
using TiledeskContracts.Kiota.Tests.Adapters;
using TiledeskContracts.Kiota.Tests.Shapes;

namespace TiledeskContracts.Kiota.Tests.Transport;

/// <summary>Stands where the network would, behind an HttpClient and behind adapters alike; keeps what was sent.</summary>
internal sealed class Wire(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer)
{
    /// <summary>Where the contract says that calls go.</summary>
    public const string Address = "https://shapes.example.com/api";

    /// <summary>What was sent, each request as text: method and address, headers by name, body.</summary>
    public List<string> Sent { get; } = [];

    /// <summary>A network that gives one answer again and again.</summary>
    public static Wire Answering(HttpStatusCode status, string? body = null, string? contentType = "application/json") => new((_, _) => Task.FromResult(Answer(status, body, contentType)));

    /// <summary>An answer.</summary>
    public static HttpResponseMessage Answer(HttpStatusCode status, string? body = null, string? contentType = "application/json")
    {
        var response = new HttpResponseMessage(status) { Headers = { { "X-Left", "12" } } };
        if (body is not null)
        {
            response.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            response.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        return response;
    }

    /// <summary>A client that calls as all do.</summary>
    public ShapesClient OnHttpClient(ApiClientOptions? options = null) => new(Once(options), new HttpClient(new InMemoryHandler(AnswerAsync, [])));

    /// <summary>A client that calls through Kiota's adapter.</summary>
    public ShapesClient OnAdapter(ApiClientOptions? options = null, TokenProvider? authentication = null, params Middleware[] middleware)
    {
        var adapter = KiotaAdapter.Over(authentication ?? Nobody, AnswerAsync, middleware);
        adapter.BaseUrl = Address;
        return new ShapesClient(Once(options), adapter);
    }

    /// <summary>A client that calls through an adapter that asks no response handler.</summary>
    public ShapesClient OnBlindAdapter(ApiClientOptions? options = null, params Middleware[] middleware) =>
        new(Once(options), new HandlerBlindRequestAdapter(Nobody, AnswerAsync, middleware) { BaseUrl = Address });

    /// <summary>Answers, and keeps what was asked.</summary>
    public async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Sent.Add(await TextAsync(request, cancellationToken));
        return await answer(request, cancellationToken);
    }

    /// <summary>Adds no token to what is sent to the API.</summary>
    private static TokenProvider Nobody => new("none", "nowhere.example.com");

    private static ApiClientOptions Once(ApiClientOptions? options)
    {
        options ??= new ApiClientOptions();
        options.Retry.BaseDelay = TimeSpan.Zero;
        return options;
    }

    private static async Task<string> TextAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // Asked for before it is sent, as the network does.
        _ = request.Content?.Headers.ContentLength;
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var headers = request.Headers.NonValidated.Concat(request.Content?.Headers.NonValidated.AsEnumerable() ?? [])
            .Select(static header => $"{header.Key}: {string.Join(" | ", header.Value)}").Order(StringComparer.Ordinal);
        var text = $"{request.Method} {request.RequestUri!.OriginalString}\n{string.Join('\n', headers)}\n\n{body}";
        return request.Content?.Headers.ContentType?.Parameters.FirstOrDefault(static one => one.Name == "boundary")?.Value is { } boundary
            ? text.Replace(boundary, "boundary", StringComparison.Ordinal)
            : text;
    }
}
