using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace TiledeskContracts.Telemetry;

/// <summary>What a client writes down. The ids are stable; no message holds a value, an address or what a server said.</summary>
internal sealed partial class ApiLog
{
    private readonly ILogger _logger;

    public ApiLog(ILoggerFactory? factory) => _logger = factory?.CreateLogger(ApiTelemetry.LogCategory) ?? NullLogger.Instance;

    public void CallDone(string operationId, string method, string urlTemplate, int status, string? errorType, int attempts, double milliseconds)
    {
        if (!_logger.IsEnabled(LogLevel.Debug))
        {
            return;
        }

        if (errorType is null)
        {
            Succeeded(operationId, method, urlTemplate, status, attempts, milliseconds);
        }
        else
        {
            Failed(operationId, method, urlTemplate, errorType, attempts, milliseconds);
        }
    }

    [LoggerMessage(EventId = 3, EventName = "AttemptFailed", Level = LogLevel.Warning, Message = "{OperationId} failed ({ErrorType}) and is sent again in {DelayMilliseconds:0} ms: retry {Retry} of {MaxRetries}")]
    public partial void Retried(string operationId, string errorType, double delayMilliseconds, int retry, int maxRetries);

    [LoggerMessage(EventId = 4, EventName = "TokenObtained", Level = LogLevel.Information, Message = "A token was obtained at {UrlTemplate}; it runs out: {Expiry}")]
    public partial void TokenObtained(string urlTemplate, DateTimeOffset? expiry);

    [LoggerMessage(EventId = 5, EventName = "CredentialRenewed", Level = LogLevel.Information, Message = "{OperationId} was answered 401 and is sent again with another credential")]
    public partial void CredentialRenewed(string operationId);

    [LoggerMessage(EventId = 6, EventName = "Throttled", Level = LogLevel.Information, Message = "{OperationId} waited {WaitMilliseconds:0} ms for the client's own rate limit")]
    public partial void Throttled(string operationId, double waitMilliseconds);

    [LoggerMessage(EventId = 7, EventName = "NoTokenObtained", Level = LogLevel.Warning, Message = "No token was obtained ({ErrorType}); one that holds still serves on")]
    public partial void NoTokenObtained(string errorType);

    [LoggerMessage(EventId = 1, EventName = "CallSucceeded", Level = LogLevel.Debug, SkipEnabledCheck = true, Message = "{OperationId} ({Method} {UrlTemplate}) was answered {Status} in {Attempts} attempts and {Milliseconds:0} ms")]
    private partial void Succeeded(string operationId, string method, string urlTemplate, int status, int attempts, double milliseconds);

    [LoggerMessage(EventId = 2, EventName = "CallFailed", Level = LogLevel.Debug, SkipEnabledCheck = true, Message = "{OperationId} ({Method} {UrlTemplate}) failed ({ErrorType}) after {Attempts} attempts and {Milliseconds:0} ms")]
    private partial void Failed(string operationId, string method, string urlTemplate, string errorType, int attempts, double milliseconds);
}
