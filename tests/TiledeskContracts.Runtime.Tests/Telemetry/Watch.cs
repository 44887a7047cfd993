using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

using Microsoft.Extensions.Logging;

using TiledeskContracts.Telemetry;

namespace TiledeskContracts.Runtime.Tests.Telemetry;

/// <summary>Listens to all that a client tells of calls with one path template: spans, measurements, log entries.</summary>
internal sealed class Watch : ILoggerFactory, ILogger
{
    private readonly string _template;
    private readonly ActivityListener _spans;
    private readonly MeterListener _meters = new();

    public Watch(string template)
    {
        _template = template;
        _spans = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == ApiTelemetry.ActivitySourceName,
            Sample = static (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span =>
            {
                if (template.Equals(span.GetTagItem("url.template")))
                {
                    Spans.Enqueue(span);
                }
            },
        };
        ActivitySource.AddActivityListener(_spans);
        _meters.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == ApiTelemetry.MeterName)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Measured(instrument, value, tags));
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Measured(instrument, value, tags));
        _meters.Start();
    }

    public ConcurrentQueue<Activity> Spans { get; } = new();

    /// <summary>Gets the measurements: instrument, value, tags as one text each.</summary>
    public ConcurrentQueue<(string Name, double Value, string Tags)> Measurements { get; } = new();

    public ConcurrentQueue<(LogLevel Level, EventId Id, string Message)> Entries { get; } = new();

    /// <summary>Everything that was told, in one text.</summary>
    public string Everything() => string.Join(
        '\n',
        Spans.Select(static span => $"{span.DisplayName} {TextOf(span)} {span.StatusDescription} {string.Join(' ', span.Events.Select(static happened => happened.Name))}")
            .Concat(Measurements.Select(static measurement => $"{measurement}"))
            .Concat(Entries.Select(static entry => $"{entry}")));

    public static string TextOf(Activity span) =>
        string.Join(' ', span.TagObjects.OrderBy(static tag => tag.Key, StringComparer.Ordinal).Select(static tag => $"{tag.Key}={tag.Value}"));

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(' ', pairs.Select(static pair => pair.Value)) : "";
        Entries.Enqueue((logLevel, eventId, $"{formatter(state, exception)} | {values} {exception}"));
    }

    public void Dispose()
    {
        _spans.Dispose();
        _meters.Dispose();
    }

    private void Measured(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var all = tags.ToArray();
        if (all.Any(tag => tag.Key == "url.template" && _template.Equals(tag.Value)))
        {
            var text = all.OrderBy(static tag => tag.Key, StringComparer.Ordinal).Select(static tag => $"{tag.Key}={tag.Value}");
            Measurements.Enqueue((instrument.Name, value, string.Join(' ', text)));
        }
    }
}
