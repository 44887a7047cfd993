using System.Net;
using System.Net.Http.Headers;
using System.Text;

using TiledeskContracts.Http;

namespace TiledeskContracts.Runtime.Tests.Http;

/// <summary>Stands where the network would: keeps what was sent, answers what it is told.</summary>
internal sealed class StubServer(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    public HttpRequestMessage? Request { get; private set; }

    public string? Body { get; private set; }

    public string Target => Request!.RequestUri!.PathAndQuery;

    public static StubServer Answering(HttpStatusCode status = HttpStatusCode.OK, string body = "{}", string? contentType = "application/json; charset=utf-8", Action<HttpResponseMessage>? more = null) =>
        Answering(status, Encoding.UTF8.GetBytes(body), contentType, more);

    public static StubServer Answering(HttpStatusCode status, byte[] body, string? contentType, Action<HttpResponseMessage>? more = null) => new((_, _) =>
    {
        var response = new HttpResponseMessage(status) { Content = new ByteArrayContent(body) };
        response.Content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        more?.Invoke(response);
        return Task.FromResult(response);
    });

    public static StubServer Hanging() => new(static async (_, cancellationToken) =>
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        return new HttpResponseMessage();
    });

    /// <summary>A client of this server, whose calls make one attempt.</summary>
    public ApiConnection Connect(ApiClientOptions? options = null, string baseAddress = "https://api.example.com/v3")
    {
        options ??= new ApiClientOptions();
        options.BaseAddress ??= new Uri(baseAddress);
        options.Retry.MaxRetries = 0;
        return new ApiConnection(options, new HttpClient(this), null);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Request = request;
        Body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        return await answer(request, cancellationToken);
    }
}
