using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using TiledeskContracts.Sandbox.Access;
using TiledeskContracts.Sandbox.Contracts;
using TiledeskContracts.Sandbox.Operations;
using TiledeskContracts.Sandbox.Rendering;
using TiledeskContracts.Sandbox.State;

namespace TiledeskContracts.Sandbox.Http;

/// <summary>Takes every call: body, project, credentials, role, route, in the order of the server.</summary>
internal sealed class SandboxEndpoint(SandboxState state, RouteTable routes, TokenIssuer tokens, CancellationToken stopping)
{
    private readonly Authenticator _authenticator = new(state, tokens);
    private readonly RequestRenderer _renderer = new(state);

    /// <summary>Paths of the calls that get no answer, as they come.</summary>
    public Channel<string> Unanswered { get; } = Channel.CreateUnbounded<string>();

    public async Task HandleAsync(HttpContext context)
    {
        var (body, refusal) = await BodyReader.ReadAsync(context.Request, context.RequestAborted).ConfigureAwait(false);
        var path = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?')[0];
        var answer = refusal ?? Answered(context.Request, path, body);
        if (answer.Status is null)
        {
            Unanswered.Writer.TryWrite(path);
            await HoldAsync(context).ConfigureAwait(false);
            return;
        }

        await WriteAsync(context.Response, answer, context.RequestAborted).ConfigureAwait(false);
    }

    private Answer Answered(HttpRequest request, string path, JsonNode body)
    {
        lock (state.Gate)
        {
            var (prefix, segments) = routes.Split(path);
            return segments is ["auth", "signin"] && request.Method == "POST"
                ? new SignIn(_authenticator, tokens).Answer(body as JsonObject ?? [])
                : Routed(request, path, prefix, segments, body);
        }
    }

    private Answer Routed(HttpRequest request, string path, string? prefix, IReadOnlyList<string> segments, JsonNode body)
    {
        var gate = new ProjectGate(state, _authenticator);
        if (gate.RefuseProject(segments[0]) is { } unknown)
        {
            return unknown;
        }

        var route = routes.Find(prefix, request.Method, segments);
        var (caller, refusal) = gate.Admit(segments[0], request.Headers.Authorization, OperationTable.MinimumRole(route?.OperationId));
        if (caller is null)
        {
            return refusal!;
        }

        if (route is not { } found || OperationTable.Find(found.OperationId) is not { } operation)
        {
            return ErrorAnswers.NoSuchRoute(request.Method, path);
        }

        var query = request.Query.ToDictionary(StringComparer.Ordinal);
        return operation(new OperationCall(state, _renderer, caller, found.Values, body, query));
    }

    private async Task HoldAsync(HttpContext context)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, ending.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            context.Abort();
        }
    }

    private static async Task WriteAsync(HttpResponse response, Answer answer, CancellationToken cancellationToken)
    {
        response.StatusCode = answer.Status!.Value;
        response.ContentType = answer.ContentType;
        foreach (var (name, value) in answer.Headers)
        {
            response.Headers.Append(name, value);
        }

        await response.Body.WriteAsync(System.Text.Encoding.UTF8.GetBytes(answer.Text), cancellationToken).ConfigureAwait(false);
    }
}
