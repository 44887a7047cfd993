using System.Net;
using System.Text;

namespace TiledeskContracts.Contract.Tests.Hosting;

/// <summary>Answers every call with one body, and keeps address and Authorization of each.</summary>
/// <param name="body">The body.</param>
internal sealed class SentCalls(string body = """{"_id":"5b55"}""") : HttpMessageHandler
{
    /// <summary>What was sent, in order.</summary>
    public List<(string Address, string? Authorization)> All { get; } = [];

    /// <summary>Whether somebody disposed of it.</summary>
    public bool IsDisposed { get; private set; }

    /// <inheritdoc />
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        All.Add((request.RequestUri!.AbsoluteUri, request.Headers.Authorization?.ToString()));
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8, "application/json") });
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
