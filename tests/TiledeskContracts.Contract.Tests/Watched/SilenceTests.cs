using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using TiledeskContracts.Contract.Tests.Contracts;
using TiledeskContracts.Drift;
using TiledeskContracts.Telemetry;

namespace TiledeskContracts.Contract.Tests.Watched;

/// <summary>What is told of answers holds none of their values; what is off or left out by chance tells nothing.</summary>
public sealed class SilenceTests
{
    public static TheoryData<string> Kinds { get; } = [.. Mutant.Kinds.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Values_OfAnyAnswer_AreInNoEventMeasurementSpanOrLog(string kind)
    {
        using var ears = new Ears();
        var told = new List<string>();
        var mutants = 0;
        foreach (var recording in WatchedCall.Plain("v3").Where(static (_, index) => index % 5 == 0))
        {
            // Each text of the answer is a secret, so that none of them can be told by chance.
            var body = Secretly(JsonNode.Parse(recording.Response.BodyText)!);
            var places = new AnswerPlaces(ContractFile.Of("v3")).Of(body, ContractFile.Of("v3").Operation(recording.Entry.OperationId!)!.ResponseSchema("200", recording.Response.MediaType)!);
            foreach (var mutant in places.Select(place => Mutant.Kinds[kind](body, place)).OfType<Mutant>().Take(3))
            {
                mutants++;
                var events = await WatchedCall.EventsAsync(WatchedCall.With(recording, mutant.Body.ToJsonString()), "v3", options => options.LoggerFactory = ears);
                told.AddRange(events.Select(static one => one.ToString()));
            }
        }

        Assert.InRange(mutants, 10, 1000);
        Assert.NotEmpty(told);
        Assert.NotEmpty(ears.Heard);
        Assert.DoesNotContain(told, static line => line.Contains(Mutant.Secret, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(ears.Heard, static line => line.Contains(Mutant.Secret, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Sample_OfNothing_TellsNothing()
    {
        foreach (var recording in WatchedCall.Plain("v3").Take(40))
        {
            var events = await WatchedCall.EventsAsync(WatchedCall.With(recording, "\"odd\""), "v3", static options => options.Drift.SampleRate = 0);

            Assert.Empty(events);
        }
    }

    [Fact]
    public async Task Sample_OfHalf_TellsOfAboutHalf()
    {
        var recording = WatchedCall.With(WatchedCall.Plain("v3")[0], "\"odd\"");
        var told = 0;
        for (var call = 0; call < 400; call++)
        {
            told += (await WatchedCall.EventsAsync(recording, "v3", static options => options.Drift.SampleRate = 0.5)).Count;
        }

        // Six standard deviations: this fails by chance once in some hundred million runs.
        Assert.InRange(told, 140, 260);
    }

    [Fact]
    public async Task Nobody_Listens_NothingIsToldAndNothingThrows()
    {
        foreach (var recording in WatchedCall.Plain("v3").Take(40))
        {
            var events = await WatchedCall.EventsAsync(WatchedCall.With(recording, "\"odd\""), "v3", static options => options.Drift.OnDrift = null);

            Assert.Empty(events);
        }
    }

    [Fact]
    public async Task Callback_ThatThrows_EndsTheCall()
    {
        var recording = WatchedCall.With(WatchedCall.Plain("v3")[0], "\"odd\"");

        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => WatchedCall.EventsAsync(recording, "v3", static options => options.Drift.OnDrift = static _ => throw new InvalidOperationException("strict")));

        Assert.Equal("strict", thrown.Message);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void SampleRate_NoPart_IsRefused(double rate) => Assert.Throws<ArgumentOutOfRangeException>(() => new ApiDriftOptions().SampleRate = rate);

    private static JsonNode Secretly(JsonNode node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members.ToList())
                {
                    members[name] = value is null ? null : Secretly(value.DeepClone());
                }

                break;
            case JsonArray items:
                for (var index = 0; index < items.Count; index++)
                {
                    items[index] = items[index] is { } item ? Secretly(item.DeepClone()) : null;
                }

                break;
            case JsonValue scalar when scalar.TryGetValue<string>(out var text) && !DateTimeOffset.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _):
                return JsonValue.Create($"{Mutant.Secret}-{text}");
        }

        return node;
    }

    /// <summary>Hears every log line, and every measurement and span of this test's own calls.</summary>
    private sealed class Ears : ILoggerFactory, ILogger
    {
        private readonly MeterListener _measurements = new();
        private readonly ActivityListener _spans;
        private readonly AsyncLocal<bool> _isMine = new() { Value = true };

        public Ears()
        {
            _measurements.InstrumentPublished = static (instrument, self) =>
            {
                if (instrument.Meter.Name == ApiTelemetry.MeterName)
                {
                    self.EnableMeasurementEvents(instrument);
                }
            };
            _measurements.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Hear(instrument.Name, tags));
            _measurements.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Hear(instrument.Name, tags));
            _measurements.Start();
            _spans = new()
            {
                ShouldListenTo = static source => source.Name == ApiTelemetry.ActivitySourceName,
                Sample = static (ref _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = span => Hear(span.DisplayName, [.. span.TagObjects, .. span.Events.SelectMany(static one => one.Tags)]),
            };
            ActivitySource.AddActivityListener(_spans);
        }

        public ConcurrentQueue<string> Heard { get; } = new();

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            Heard.Enqueue($"{state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Heard.Enqueue($"{eventId} {formatter(state, exception)} {exception}");

        public ILogger CreateLogger(string categoryName) => this;

        public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

        public void Dispose()
        {
            _measurements.Dispose();
            _spans.Dispose();
        }

        private void Hear(string name, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            // Other tests measure as well, at the same time.
            if (_isMine.Value)
            {
                Heard.Enqueue($"{name} {string.Join(' ', tags.ToArray().Select(static tag => $"{tag.Key}={tag.Value}"))}");
            }
        }
    }
}
