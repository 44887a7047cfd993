using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace TiledeskContracts.Telemetry;

/// <summary>
/// The names under which clients can be watched: <c>AddSource(ApiTelemetry.ActivitySourceName)</c> and
/// <c>AddMeter(ApiTelemetry.MeterName)</c> in OpenTelemetry. Attributes follow its semantic conventions for HTTP clients; none holds a
/// path, a query, a header or a body, only the contract's path template.
/// </summary>
public static class ApiTelemetry
{
    /// <summary>The source of one span per call, around the spans of HttpClient, which are one per attempt.</summary>
    public const string ActivitySourceName = "TiledeskContracts";

    /// <summary>The meter of all instruments below.</summary>
    public const string MeterName = "TiledeskContracts";

    /// <summary>The category of all log messages.</summary>
    public const string LogCategory = "TiledeskContracts.Client";

    /// <summary>Histogram, in seconds: how long calls took, with all attempts and waits. HttpClient's own histogram counts attempts.</summary>
    public const string CallDurationName = "api.client.call.duration";

    /// <summary>Counter: requests that were sent once more, with what was wrong with the one before as <c>error.type</c>.</summary>
    public const string ResendsName = "api.client.call.resends";

    /// <summary>Histogram, in seconds: how long calls waited for the client's own rate limit, if they had to.</summary>
    public const string RateLimitWaitName = "api.client.rate_limit.wait";

    /// <summary>
    /// Counter: differences between answers and the contract. Attributes: <c>api.drift.rule</c>, <c>api.operation.id</c>,
    /// <c>api.drift.pointer</c> (a place in the contract) and <c>api.contract.version</c>.
    /// </summary>
    public const string DriftName = "api.client.drift";

    internal static ActivitySource Source { get; } = new(ActivitySourceName);

    internal static Meter Meter { get; } = new(MeterName);

    internal static Histogram<double> CallDuration { get; } = Meter.CreateHistogram(CallDurationName, "s", "How long calls took, with all attempts and waits.", advice: Seconds);

    internal static Counter<long> Resends { get; } = Meter.CreateCounter<long>(ResendsName, "{request}", "Requests that were sent once more.");

    internal static Counter<long> Drift { get; } = Meter.CreateCounter<long>(DriftName, "{difference}", "Differences between answers and the contract.");

    internal static Histogram<double> RateLimitWait { get; } = Meter.CreateHistogram(RateLimitWaitName, "s", "How long calls waited for the client's own rate limit.", advice: Seconds);

    // The bounds that the conventions advise for HTTP, and some for calls that were tried again.
    private static InstrumentAdvice<double> Seconds => new()
    {
        HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 60, 100],
    };
}
