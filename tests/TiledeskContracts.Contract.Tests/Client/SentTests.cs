using System.Text.Json;
using TiledeskContracts.Contract.Tests.Recordings;
using TiledeskContracts.Errors;

namespace TiledeskContracts.Contract.Tests.Client;

/// <summary>Every recorded request that a typed call can express, sent by the generated client of each version.</summary>
public sealed class SentTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string, string> Expressible { get; } = Rows();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Expressible))]
    public async Task Request_ByTypedCall_IsAsRecorded(string version, string file)
    {
        var recording = RecordingIndex.Load(file);
        using var runner = new CallRunner(recording, version);

        await CallAsync(runner);

        var sent = runner.Stub.Sent!;
        Assert.Equal(recording.Request.Method, sent.Method.Method);
        Assert.Equal(Segments(recording.Request.Path), Segments(sent.RequestUri!.AbsolutePath));
        Assert.Equal(WireAliases.Fold(recording.Request.Query), WireAliases.Fold(QueryText.Parse(sent.RequestUri.Query)));
        AssertSameBody(recording.Request.Body, runner.Stub.SentBody);
    }

    [Fact]
    public async Task Requests_ThatNoTypedCallMakes_AreListedWithTheirReasons()
    {
        SortedDictionary<string, string> reasons = new(StringComparer.Ordinal);
        foreach (var (version, file) in CallRunner.All())
        {
            using var runner = new CallRunner(RecordingIndex.Load(file), version);
            try
            {
                await CallAsync(runner);
            }
            catch (NotExpressibleException reason)
            {
                reasons[$"{version} {file}"] = reason.Message;
            }
        }

        var listed = new SortedDictionary<string, string>(Inexpressibles.Reasons.ToDictionary(), StringComparer.Ordinal);
        Assert.True(listed.SequenceEqual(reasons), $"inexpressible.json has to say:\n{JsonSerializer.Serialize(reasons, Readable)}");
    }

    private static async Task CallAsync(CallRunner runner)
    {
        var call = runner.AsRecordedAsync(Token);
        try
        {
            if (await Task.WhenAny(call, runner.Stub.Reached) != call)
            {
                runner.Time.Advance(TimeSpan.FromSeconds(101));
            }

            await call;
        }
        catch (Exception answered) when (answered is ApiException or ApiTimeoutException)
        {
            // Only what was sent matters here; AnswerTests reads the answers.
        }
    }

    private static IEnumerable<string> Segments(string path) => path.TrimEnd('/').Split('/').Select(Uri.UnescapeDataString);

    private static void AssertSameBody(JsonElement? recorded, string? sent)
    {
        if (recorded is not { } expected)
        {
            Assert.True(string.IsNullOrEmpty(sent), sent);
            return;
        }

        using var actual = JsonDocument.Parse(sent ?? "null");
        Assert.True(JsonElement.DeepEquals(WireAliases.Fold(expected), WireAliases.Fold(actual.RootElement)), $"sent:     {sent}\nrecorded: {expected}");
    }

    private static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var (version, file) in CallRunner.All().Where(row => !Inexpressibles.Reasons.ContainsKey($"{row.Version} {row.File}")))
        {
            rows.Add(version, file);
        }

        return rows;
    }
}
