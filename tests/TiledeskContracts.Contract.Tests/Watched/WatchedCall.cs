using System.Text.Json;
using TiledeskContracts.Contract.Tests.Client;
using TiledeskContracts.Contract.Tests.Recordings;
using TiledeskContracts.Drift;
using TiledeskContracts.Errors;

namespace TiledeskContracts.Contract.Tests.Watched;

/// <summary>A call that is answered by a changed recording.</summary>
internal static class WatchedCall
{
    private static readonly AnswerTexts _texts = new();

    /// <summary>Recordings whose answer is a JSON object or list, and nothing is told of as they are.</summary>
    public static IReadOnlyList<Recording> Plain(string version) => _texts.Plain(version);

    /// <summary>A recording that is answered with another body.</summary>
    public static Recording With(Recording recording, string body) => recording with
    {
        Response = recording.Response with { Body = JsonDocument.Parse(body).RootElement },
    };

    /// <summary>A recording that is answered with a text that says that it is JSON.</summary>
    public static Recording Broken(Recording recording, string text) => recording with
    {
        Response = recording.Response with { BodyKind = "text", Body = JsonSerializer.SerializeToElement(text) },
    };

    /// <summary>What a client tells of the answer.</summary>
    public static async Task<IReadOnlyList<DriftEvent>> EventsAsync(Recording recording, string version, Action<TiledeskClientOptions>? configure = null)
    {
        using var runner = new CallRunner(recording, version) { Configure = configure };
        try
        {
            await runner.PlainAsync(TestContext.Current.CancellationToken);
        }
        catch (ApiException refused)
        {
            Assert.DoesNotContain(Mutant.Secret, refused.Message, StringComparison.Ordinal);
        }

        return runner.Drift;
    }

    /// <summary>An event in one line.</summary>
    public static string Line(DriftRule rule, string operation, string pointer, string? member, int? status) => $"{rule.Id} {operation} {pointer} {member} {status} 1";

    /// <summary>An event in one line.</summary>
    public static string Line(DriftEvent one) => $"{one.Rule.Id} {one.OperationId} {one.Pointer} {one.Member} {one.Status} {one.Count}";

    private sealed class AnswerTexts
    {
        private readonly Dictionary<string, Lazy<IReadOnlyList<Recording>>> _plain = new(StringComparer.Ordinal)
        {
            ["v2"] = new(static () => Find("v2")),
            ["v3"] = new(static () => Find("v3")),
        };

        public IReadOnlyList<Recording> Plain(string version) => _plain[version].Value;

        private static IReadOnlyList<Recording> Find(string version) =>
        [
            .. CallRunner.All().Where(row => row.Version == version)
                .Select(static row => RecordingIndex.Load(row.File))
                .Where(static recording => recording.Response is { Status: >= 200 and < 300, Body.ValueKind: JsonValueKind.Object or JsonValueKind.Array })
                .Where(recording => EventsAsync(recording, version).GetAwaiter().GetResult().Count == 0),
        ];
    }
}
