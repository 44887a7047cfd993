using System.Net;
using System.Text;

namespace TiledeskContracts.Generator.Tests.Sdk;

/// <summary>Answers calls from memory and remembers them.</summary>
internal sealed class StubHandler(params string[] answers) : HttpMessageHandler
{
    public List<string> Calls { get; } = [];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Calls.Add($"{request.Method} {request.RequestUri} {request.Headers.Authorization?.Scheme}");
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent(answers[Math.Min(Calls.Count, answers.Length) - 1], Encoding.UTF8, "application/json"),
        });
    }
}
