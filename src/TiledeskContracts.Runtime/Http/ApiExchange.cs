using System.Net;
using System.Runtime.ExceptionServices;

using TiledeskContracts.Errors;
using TiledeskContracts.Json;
using TiledeskContracts.Telemetry;

namespace TiledeskContracts.Http;

/// <summary>One call on its way: attempt after attempt, each within its time, no answer larger than allowed, failures told apart.</summary>
internal sealed class ApiExchange(ApiConnection connection, ApiRequest request, CallOptions? options)
{
    private string _accept = "";
    private bool _opens;
    private CallTime _time;
    private CallReport _report;
    private int _status;
    private int _attempts;
    private bool _isReported;
    private bool _hasRenewed;
    private ApiAnswer? _answer;
    private Stream? _stream;
    private Exception? _failure;

    /// <summary>Gets how long to wait before the next attempt, or null when there is none.</summary>
    public TimeSpan? RetryWait { get; private set; }

    /// <summary>Gets the last answer's status; 0 where none came.</summary>
    public int Status => _status;

    private bool MayRepeat => request.BodySource is null && options?.Retry switch
    {
        CallRetry.Never => false,
        CallRetry.EvenUnsafe => true,
        _ => RetryRules.IsSafe(request.Operation.Method),
    };

    /// <summary>Sends, and reads the whole answer.</summary>
    public ValueTask<ApiAnswer> SendAsync(string accept, CancellationToken caller) => RunAsync(accept, opens: false, caller)!;

    /// <summary>Sends, and gives the answer's body as it arrives.</summary>
    public async Task<Stream> OpenAsync(string accept, CancellationToken caller)
    {
        await RunAsync(accept, opens: true, caller).ConfigureAwait(false);
        return _stream!;
    }

    /// <summary>Settles whether the call is tried again, and when.</summary>
    /// <param name="retry">How many retries there were.</param>
    public bool PlanRetry(int retry)
    {
        RetryWait = null;
        if (retry < connection.Retry.MaxRetries && _failure is not null && MayRepeat && RetryRules.IsPassing(_failure, connection.Retry))
        {
            var wait = RetryRules.WaitBefore(retry, (_failure as ApiException)?.RetryAfter, connection.Retry);
            RetryWait = wait < _time.Left ? wait : null;
        }

        if (RetryWait is { } planned)
        {
            connection.Log.Retried(request.Operation.Id, TelemetryTags.ErrorOf(_failure!), planned.TotalMilliseconds, retry + 1, connection.Retry.MaxRetries);
        }

        return RetryWait is not null;
    }

    /// <summary>The first time, tells how the first attempt ended; after that, makes another one.</summary>
    public async ValueTask<ApiExchange> NextTurnAsync()
    {
        if (_isReported)
        {
            RetryWait = null;
            _report.Resends(_failure!);
            await AttemptAsync().ConfigureAwait(false);
        }

        _isReported = true;
        return this;
    }

    private async ValueTask<ApiAnswer?> RunAsync(string accept, bool opens, CancellationToken caller)
    {
        // A stream that is to be sent is closed even when nothing is sent.
        using var body = request.BodySource;
        caller.ThrowIfCancellationRequested();
        (_accept, _opens, _time) = (accept, opens, new CallTime(connection, options?.Timeout, caller));
        _report = CallReport.Begin(connection, request.Operation);
        try
        {
            await AttemptAsync().ConfigureAwait(false);
            if (_failure is not null)
            {
                await RetryAsync(caller).ConfigureAwait(false);
            }

            if (_failure is not null)
            {
                ExceptionDispatchInfo.Throw(_failure);
            }
        }
        catch (Exception failure)
        {
            _report.End(_time.Passed, _attempts, _status, failure);
            throw;
        }

        _report.End(_time.Passed, _attempts, _status, null);
        return _answer;
    }

    private async ValueTask RetryAsync(CancellationToken caller)
    {
        if (connection.Retry.MaxRetries == 0 || !MayRepeat || !RetryRules.IsPassing(_failure!, connection.Retry))
        {
            return;
        }

        try
        {
            await connection.Retries.RunAsync(this, caller).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (caller.IsCancellationRequested)
        {
            throw _time.Cancelled(request.Operation, exception);
        }

        if (RetryWait is not null && caller.IsCancellationRequested)
        {
            throw _time.Cancelled(request.Operation, _failure);
        }
    }

    private async ValueTask AttemptAsync()
    {
        await AttemptAsync(renews: false).ConfigureAwait(false);

        // A server that does not know who calls has done nothing, so this holds for all methods.
        if (_failure is ApiException { Status: HttpStatusCode.Unauthorized } && !_hasRenewed
            && request is { BodySource: null, Credential.CanRenew: true })
        {
            _hasRenewed = true;
            await AttemptAsync(renews: true).ConfigureAwait(false);
        }
    }

    private async ValueTask AttemptAsync(bool renews)
    {
        if (connection.Rate is { } gate && !gate.TryPass())
        {
            await WaitAsync(gate).ConfigureAwait(false);
        }

        using var deadline = new CallDeadline(_time, isAttempt: true, isOurs: !_opens && request.Credential is not { CanRenew: true });
        HttpResponseMessage? response = null;
        var isSent = false;
        try
        {
            if (!await request.AuthorizeAsync(renews, deadline.Token).ConfigureAwait(false))
            {
                return;
            }

            using var message = request.ToMessage(_accept);
            Begin(renews);
            isSent = true;
            response = await connection.HttpClient.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, deadline.Token).ConfigureAwait(false);
            _status = (int)response.StatusCode;
            options?.Response?.Fill(response);
            await TakeAsync(response, deadline).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            response?.Dispose();
            if (exception.InnerException is SecretRedirectedException redirected)
            {
                throw redirected;
            }

            if (Explained(exception, deadline, isSent, response is not null) is not { } failure)
            {
                throw;
            }

            _failure = failure;
        }
    }

    private async ValueTask WaitAsync(RateGate gate)
    {
        var start = _time.Passed;
        using var deadline = new CallDeadline(_time, isAttempt: false, isOurs: true);
        try
        {
            await gate.PassAsync(deadline.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception)
        {
            throw deadline.ExplainWait(request.Operation, gate, exception, _attempts);
        }
        finally
        {
            _report.Waited(_time.Passed - start);
        }
    }

    private void Begin(bool renews)
    {
        if (renews)
        {
            connection.Log.CredentialRenewed(request.Operation.Id);
            _report.Resends(_failure!);
        }

        _failure = null;
        _status = 0;
        _attempts++;
    }

    private Exception? Explained(Exception exception, CallDeadline deadline, bool isSent, bool hasAnswered) =>
        deadline.IsCauseOf(exception) ? deadline.Explain(request.Operation, exception, _attempts)
        : isSent && exception is HttpRequestException or IOException or InvalidDataException ? NetworkFailure.Explain(connection, request.Operation, hasAnswered, _attempts, exception)
        : null;

    private async ValueTask TakeAsync(HttpResponseMessage response, CallDeadline deadline)
    {
        if (!response.IsSuccessStatusCode && !(request.TakesRedirects && (int)response.StatusCode is >= 300 and <= 399))
        {
            _failure = await RefusalAsync(response, deadline).ConfigureAwait(false);
        }
        else if (_opens)
        {
            var drift = connection.Drift.Begin(request.Operation, (int)response.StatusCode);
            drift?.NoteHead(response.Content.Headers.ContentType?.MediaType, length: null);
            drift?.Tell();
            _stream = await response.Content.ReadAsStreamAsync(deadline.Token).ConfigureAwait(false);
        }
        else
        {
            _answer = await ReadAsync(response, deadline.Token).ConfigureAwait(false);
        }
    }

    private async ValueTask<ApiAnswer> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = new PooledBuffer();
        var answer = new ApiAnswer(request, response, body, _attempts);
        try
        {
            var limit = connection.MaxResponseLength;
            if (response.Content.Headers.ContentLength > limit || !await FillAsync(body, response, limit, cancellationToken).ConfigureAwait(false))
            {
                throw answer.TooLarge(limit);
            }

            options?.Response?.FillBody(body.Written);
            answer.Watch(connection.Drift);
            return answer;
        }
        catch
        {
            answer.Dispose();
            throw;
        }
    }

    private async ValueTask<ApiException> RefusalAsync(HttpResponseMessage response, CallDeadline deadline)
    {
        var body = new PooledBuffer();
        using var answer = new ApiAnswer(request, response, body, _attempts);
        Exception? end = null;
        try
        {
            await FillAsync(body, response, connection.MaxErrorBodyLength, deadline.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (!_time.Caller.IsCancellationRequested
            && (deadline.IsCauseOf(exception) || exception is HttpRequestException or IOException or InvalidDataException))
        {
            // The server has said no: that is worth more than how its explanation ended.
            end = exception;
        }

        options?.Response?.FillBody(body.Written);
        answer.Watch(connection.Drift);
        return answer.Failed(connection, end);
    }

    private static async ValueTask<bool> FillAsync(PooledBuffer body, HttpResponseMessage response, int limit, CancellationToken cancellationToken)
    {
        // Room for all of it and for the read that finds its end; but not for whatever a server claims.
        body.GetSpan((int)Math.Min(response.Content.Headers.ContentLength ?? 0, 1024 * 1024) + 4096);
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            return await body.FillAsync(stream, limit, cancellationToken).ConfigureAwait(false);
        }
    }
}
