using System.Diagnostics;

using TiledeskContracts.Http;

namespace TiledeskContracts.Telemetry;

/// <summary>What is told about one call: a span, a measurement, a log line; each only where somebody listens.</summary>
internal readonly struct CallReport
{
    private readonly ApiConnection _connection;
    private readonly ApiOperation _operation;
    private readonly Activity? _span;

    private CallReport(ApiConnection connection, ApiOperation operation, Activity? span) =>
        (_connection, _operation, _span) = (connection, operation, span);

    public static CallReport Begin(ApiConnection connection, ApiOperation operation)
    {
        if (!ApiTelemetry.Source.HasListeners())
        {
            return new CallReport(connection, operation, null);
        }

        var tags = TelemetryTags.Of(connection, operation);
        return new CallReport(connection, operation, ApiTelemetry.Source.StartActivity($"{operation.Method} {operation.PathTemplate}", ActivityKind.Client, default(ActivityContext), tags));
    }

    /// <summary>Tells that an attempt failed, and that another one follows.</summary>
    public void Resends(Exception failure)
    {
        if (ApiTelemetry.Resends.Enabled)
        {
            var tags = TelemetryTags.Of(_connection, _operation);
            tags.Add(TelemetryTags.ErrorType, TelemetryTags.ErrorOf(failure));
            ApiTelemetry.Resends.Add(1, tags);
        }
    }

    /// <summary>Tells that the call waited for its turn.</summary>
    public void Waited(TimeSpan wait)
    {
        _connection.Log.Throttled(_operation.Id, wait.TotalMilliseconds);
        if (ApiTelemetry.RateLimitWait.Enabled)
        {
            ApiTelemetry.RateLimitWait.Record(wait.TotalSeconds, TelemetryTags.Of(_connection, _operation));
        }
    }

    /// <summary>Tells how the call ended.</summary>
    /// <param name="passed">How long it took.</param>
    /// <param name="attempts">How often it was sent.</param>
    /// <param name="status">The last answer's status, or 0.</param>
    /// <param name="failure">What went wrong, or null.</param>
    public void End(TimeSpan passed, int attempts, int status, Exception? failure)
    {
        // Only a failure is worth a text that perhaps nobody reads.
        var error = failure is null ? null : TelemetryTags.ErrorOf(failure);
        _connection.Log.CallDone(_operation.Id, _operation.Method, _operation.PathTemplate, status, error, attempts, passed.TotalMilliseconds);
        if (ApiTelemetry.CallDuration.Enabled)
        {
            var tags = TelemetryTags.Of(_connection, _operation);
            Add(ref tags, status, error);
            ApiTelemetry.CallDuration.Record(passed.TotalSeconds, tags);
        }

        if (_span is not null)
        {
            EndSpan(_span, attempts, status, error);
        }
    }

    private static void EndSpan(Activity span, int attempts, int status, string? error)
    {
        if (status > 0)
        {
            span.SetTag(TelemetryTags.StatusCode, status);
        }

        if (attempts > 1)
        {
            span.SetTag(TelemetryTags.ResendCount, attempts - 1);
        }

        if (error is not null)
        {
            span.SetTag(TelemetryTags.ErrorType, error);
            span.SetStatus(ActivityStatusCode.Error);
        }

        span.Dispose();
    }

    private static void Add(ref TagList tags, int status, string? error)
    {
        if (status > 0)
        {
            tags.Add(TelemetryTags.StatusCode, status);
        }

        if (error is not null)
        {
            tags.Add(TelemetryTags.ErrorType, error);
        }
    }
}
