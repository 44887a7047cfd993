using System.Globalization;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text;
using TiledeskContracts.Comparison.Operations;
using TiledeskContracts.Drift.Traffic;

namespace TiledeskContracts.Drift.Live;

/// <summary>Calls a server as a contract says, and nothing that may change things unless the plan names it.</summary>
/// <param name="operations">The contract's operations.</param>
/// <param name="plan">What may be done.</param>
/// <param name="credential">What calls are authorised with.</param>
/// <param name="http">What calls go through; it follows no redirects.</param>
internal sealed class Probe(OperationTable operations, CallPlan plan, Credential credential, HttpMessageInvoker http)
{
    private const int LargestAnswer = 16 * 1024 * 1024;

    private readonly ValueFinder _answers = new();
    private readonly List<(string Operation, string Reason)> _skipped = [];
    private readonly List<(string Operation, string Reason)> _failed = [];
    private bool _isAnswered;

    /// <summary>The operations that were not called, and why.</summary>
    public IReadOnlyList<(string Operation, string Reason)> Skipped => _skipped;

    /// <summary>The calls that gave no answer, by their operation, and why.</summary>
    public IReadOnlyList<(string Operation, string Reason)> Failed => _failed;

    /// <summary>What would be called, as the contract writes it, and what is waited for.</summary>
    public IEnumerable<string> Preview()
    {
        var planner = new CallPlanner(plan, _answers);
        foreach (var operation in InOrder())
        {
            var missing = planner.Missing(operation).Select(static parameter => parameter.Name).ToList();
            yield return planner.Refusal(operation) is { } reason ? $"skip {operation.Name}: {reason}"
                : missing.Count > 0 ? $"call {operation.Name} when an answer gives {string.Join(" and ", missing)}"
                : $"call {operation.Name}";
        }
    }

    /// <summary>Makes the calls, those whose values earlier answers give after those.</summary>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="UnreadableException">The server cannot be reached from the first call on.</exception>
    public async IAsyncEnumerable<RawExchange> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var planner = new CallPlanner(plan, _answers);
        var waiting = new List<ComparedOperation>();
        foreach (var operation in InOrder())
        {
            if (planner.Refusal(operation) is { } reason)
            {
                Skip(operation, reason);
            }
            else
            {
                waiting.Add(operation);
            }
        }

        var left = plan.MostCalls;
        while (waiting.Find(operation => planner.Missing(operation).Count == 0) is { } next && left > 0)
        {
            waiting.Remove(next);
            foreach (var call in planner.Calls(next).Take(left))
            {
                left--;
                yield return await CallAsync(call, cancellationToken);
            }
        }

        foreach (var operation in waiting)
        {
            var missing = planner.Missing(operation).Select(static parameter => parameter.Name).ToList();
            Skip(operation, missing.Count == 0 ? "the cap of calls was reached; --max-calls raises it" : $"no answer gave {string.Join(" and ", missing)}; --parameter {missing[0]}=VALUE does");
        }
    }

    private IEnumerable<ComparedOperation> InOrder() => operations.All
        .OrderBy(static operation => operation.Method == "DELETE")
        .ThenBy(static operation => operation.Path.Count(static one => one == '{'));

    private void Skip(ComparedOperation operation, string reason) => _skipped.Add((OperationTable.NameOf(operation), reason));

    private async Task<RawExchange> CallAsync(PlannedCall call, CancellationToken cancellationToken)
    {
        using var request = RequestOf(call);
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(plan.Timeout);
        var sent = new RawExchange(OperationTable.NameOf(call.Operation), call.Operation.Method, call.Operation.Path, call.Path, call.Query, HeadersOf(request.Headers, request.Content?.Headers), call.Body, 0, [], null);
        try
        {
            using var response = await http.SendAsync(request, timeout.Token);
            var text = await TextAsync(response.Content, timeout.Token);
            var answer = sent with { Status = (int)response.StatusCode, Headers = HeadersOf(response.Headers, response.Content.Headers), Body = text };
            if (response.IsSuccessStatusCode && answer.ToExchange(sent.Operation, cancellationToken).Body is { } body)
            {
                _answers.Add(call.Operation.Path, body, isMade: call.Operation.Method == "POST");
            }

            _isAnswered = true;
            return answer;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            _failed.Add((sent.Operation, string.Create(CultureInfo.InvariantCulture, $"not within {plan.Timeout.TotalSeconds} seconds")));
            return sent;
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            // What other calls told is not lost by one that fails.
            if (_isAnswered)
            {
                _failed.Add((sent.Operation, exception.Message.TrimEnd('.')));
                return sent;
            }

            throw new UnreadableException($"{plan.Address.GetLeftPart(UriPartial.Authority)}: {call.Operation.Name} got no answer: {exception.Message}", exception);
        }
    }

    private HttpRequestMessage RequestOf(PlannedCall call)
    {
        var query = string.Join('&', call.Query.Select(static one => Uri.EscapeDataString(one.Key) + "=" + Uri.EscapeDataString(one.Value ?? "")));
        var address = plan.Address.AbsoluteUri.TrimEnd('/') + call.Path + (query.Length == 0 ? "" : "?" + query);
        var request = new HttpRequestMessage(new HttpMethod(call.Operation.Method), address);
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        foreach (var header in call.Headers)
        {
            request.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        if (credential.Value is not null)
        {
            request.Headers.TryAddWithoutValidation(credential.Header, credential.Value);
        }

        if (call.Body is not null)
        {
            request.Content = new StringContent(call.Body, Encoding.UTF8, "application/json");
        }

        return request;
    }

    private static IReadOnlyList<KeyValuePair<string, string?>> HeadersOf(HttpHeaders headers, HttpHeaders? content) =>
        [.. headers.Concat(content?.AsEnumerable() ?? []).SelectMany(static header => header.Value.Select(value => KeyValuePair.Create(header.Key.ToLowerInvariant(), (string?)value)))];

    // What is no UTF-8 is no text; what is larger than the limit is not read.
    private static async Task<string?> TextAsync(HttpContent content, CancellationToken cancellationToken)
    {
        await content.LoadIntoBufferAsync(LargestAnswer, cancellationToken);
        var bytes = await content.ReadAsByteArrayAsync(cancellationToken);
        try
        {
            return bytes.Length == 0 ? null : new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return "";
        }
    }
}
