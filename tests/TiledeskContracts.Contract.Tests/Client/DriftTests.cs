using System.Diagnostics.Metrics;
using TiledeskContracts.Contract.Tests.Recordings;
using TiledeskContracts.Drift;
using TiledeskContracts.Errors;
using TiledeskContracts.Telemetry;

namespace TiledeskContracts.Contract.Tests.Client;

/// <summary>What the client tells of answers as the real server gave them.</summary>
public sealed class DriftTests
{
    // The server keeps any status and priority that somebody sends, and gives it back.
    private static readonly (DriftRule Rule, string Pointer)[] Explained =
    [
        (DriftRule.UnknownEnumValue, "#/components/schemas/Request/properties/priority"),
        (DriftRule.UnknownEnumValue, "#/components/schemas/Request/properties/status"),
    ];

    [Theory]
    [InlineData("v2", 7, 3)]
    [InlineData("v3", 8, 3)]
    public async Task Recordings_AsTheyCame_AreAsTheContractSaysButForWhatCallersSentThemselves(string version, int priorities, int statuses)
    {
        var events = new List<DriftEvent>();
        foreach (var (_, file) in CallRunner.All().Where(row => row.Version == version))
        {
            events.AddRange(await EventsOfAsync(file, version));
        }

        Assert.Empty(events.Where(one => !Explained.Contains((one.Rule, one.Pointer))).Select(one => $"{one.Rule} {one.OperationId} {one.Pointer} {one.Member} {one.Status}").Distinct());
        Assert.Equal((priorities, statuses), (events.Count(one => one.Pointer.EndsWith("priority", StringComparison.Ordinal)), events.Count(one => one.Pointer.EndsWith("status", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Counter_WithAListener_CountsWhatTheCallbackIsTold()
    {
        var file = CallRunner.All().First(row => row.Version == "v3" && row.File.Contains("updateRequest", StringComparison.Ordinal) && HasUnknownStatus(row.File)).File;
        var counted = new List<string>();

        // Other tests count as well, at the same time.
        var isMine = new AsyncLocal<bool> { Value = true };
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Name == ApiTelemetry.DriftName)
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, count, tags, _) =>
        {
            if (isMine.Value)
            {
                counted.Add($"{count} {string.Join(' ', tags.ToArray().Select(tag => tag.Value))}");
            }
        });
        listener.Start();

        var events = await EventsOfAsync(file, "v3");

        Assert.Contains(events, one => one.Rule == DriftRule.UnknownEnumValue && one.ContractVersion is { Length: > 0 });
        Assert.Equal(events.Select(one => $"{one.Count} {one.Rule.Id} {one.OperationId} {one.Pointer} {one.ContractVersion}"), counted);
    }

    private static bool HasUnknownStatus(string file) =>
        EventsOfAsync(file, "v3").GetAwaiter().GetResult().Exists(static one => one.Pointer.EndsWith("properties/status", StringComparison.Ordinal));

    private static async Task<List<DriftEvent>> EventsOfAsync(string file, string version)
    {
        var recording = RecordingIndex.Load(file);
        using var runner = new CallRunner(recording, version);
        if (recording.Response.Status is null)
        {
            return [];
        }

        try
        {
            await runner.PlainAsync(TestContext.Current.CancellationToken);
        }
        catch (ApiException)
        {
            // Refusals are answers too.
        }

        return runner.Drift;
    }
}
