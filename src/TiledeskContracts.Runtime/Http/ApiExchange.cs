using System.Net;
using System.Runtime.ExceptionServices;
using System.Text;

using TiledeskContracts.Drift;
using TiledeskContracts.Errors;
using TiledeskContracts.Telemetry;

namespace TiledeskContracts.Http;

/// <summary>One call on its way: attempt after attempt, each within its time, no answer larger than allowed, failures told apart.</summary>
internal sealed partial class ApiExchange(ApiConnection connection, ApiRequest request, CallOptions? options)
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
    private Encoding? _encoding;
    private DriftLog? _head;
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

    /// <summary>Sends, and gives the answer's text as it arrives, in UTF-8.</summary>
    public async Task<Stream> OpenTextAsync(string accept, CancellationToken caller)
    {
        var body = await OpenAsync(accept, caller).ConfigureAwait(false);
        return _encoding is null ? body : Encoding.CreateTranscodingStream(body, _encoding, Encoding.UTF8);
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

        TellHead();
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
}
