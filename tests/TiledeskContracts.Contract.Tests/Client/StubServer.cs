using System.Net;
using TiledeskContracts.Contract.Tests.Recordings;

namespace TiledeskContracts.Contract.Tests.Client;

/// <summary>Answers every call with one recorded answer, and keeps what was sent.</summary>
/// <param name="answer">The recorded answer.</param>
internal sealed class StubServer(RecordedResponse answer) : HttpMessageHandler
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when a call has arrived.</summary>
    public Task Reached => _reached.Task;

    /// <summary>What was sent.</summary>
    public HttpRequestMessage? Sent { get; private set; }

    /// <summary>The body that was sent, or null.</summary>
    public string? SentBody { get; private set; }

    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Sent = request;
        SentBody = request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken) : null;
        _reached.TrySetResult();
        if (answer.Status is not { } status)
        {
            // The server never answered; the client has to give up by itself.
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            throw new InvalidOperationException("unreachable");
        }

        var response = new HttpResponseMessage((HttpStatusCode)status) { RequestMessage = request, Content = new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(answer.BodyText)) };
        foreach (var (name, value) in answer.Headers)
        {
            if (!response.Headers.TryAddWithoutValidation(name, value))
            {
                response.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return response;
    }
}
