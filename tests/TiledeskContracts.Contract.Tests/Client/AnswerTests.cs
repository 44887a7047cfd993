using System.Net;
using System.Text.Json;
using TiledeskContracts.Contract.Tests.Recordings;
using TiledeskContracts.Errors;

namespace TiledeskContracts.Contract.Tests.Client;

/// <summary>Every recorded answer, read by the generated client of each version that has the operation.</summary>
public sealed class AnswerTests
{
    public static TheoryData<string, string> Successes { get; } = Where(status => status is >= 200 and < 300);

    public static TheoryData<string, string> Refusals { get; } = Where(status => status is >= 400);

    public static TheoryData<string, string> Silences { get; } = Where(status => status is null);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Successes))]
    public async Task Success_ReadThenWritten_IsTheSameJson(string version, string file)
    {
        var recording = RecordingIndex.Load(file);
        using var runner = new CallRunner(recording, version);

        var result = await runner.PlainAsync(Token);

        var written = result is null ? JsonSerializer.SerializeToElement<object?>(null) : JsonSerializer.SerializeToElement(result, result.GetType());
        Assert.True(JsonElement.DeepEquals(recording.Response.Body, written), $"written:  {written}\nrecorded: {recording.Response.Body}");
        Assert.Equal(recording.Response.Status, (int)runner.Capture.Status);
        Assert.Equal(recording.Response.BodyText, System.Text.Encoding.UTF8.GetString(runner.Capture.RawBody.Span));
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Refusal_AsRecorded_IsOneExceptionThatTellsAll(string version, string file)
    {
        var recording = RecordingIndex.Load(file);
        using var runner = new CallRunner(recording, version);

        var refused = await Assert.ThrowsAsync<ApiException>(() => runner.PlainAsync(Token));

        Assert.Equal((HttpStatusCode)recording.Response.Status!.Value, refused.Status);
        Assert.Equal(recording.Entry.OperationId, refused.OperationId);
        Assert.Equal(recording.Response.BodyText, refused.RawBody);
        Assert.Equal(Words(ServerText(recording.Response)), Words(ServerText(recording.Response) is null ? null : refused.Error?.Message));
        Assert.Equal(recording.Response.Status, (int)runner.Capture.Status);
    }

    [Theory]
    [MemberData(nameof(Silences))]
    public async Task Silence_OfTheServer_IsATimeOut(string version, string file)
    {
        var recording = RecordingIndex.Load(file);
        using var runner = new CallRunner(recording, version);

        var call = runner.PlainAsync(Token);
        await runner.Stub.Reached;
        runner.Time.Advance(TimeSpan.FromSeconds(101));

        await Assert.ThrowsAsync<ApiTimeoutException>(() => call);
    }

    [Fact]
    public void Recordings_OfBothVersions_AreManyOfEachKind()
    {
        Assert.InRange(Successes.Count, 500, 1000);
        Assert.InRange(Refusals.Count, 200, 600);
        Assert.InRange(Silences.Count, 5, 40);
    }

    /// <summary>What the server said in whichever member it said it.</summary>
    private static string? ServerText(RecordedResponse answer) =>
        answer.Body.ValueKind == JsonValueKind.Object
            ? new[] { "msg", "message", "error", "err" }
                .Select(name => answer.Body.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null)
                .FirstOrDefault(text => text is not null)
            : null;

    /// <summary>Messages are for people: blanks in a row count as one.</summary>
    private static string[] Words(string? text) => text?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static TheoryData<string, string> Where(Func<int?, bool> status)
    {
        var rows = new TheoryData<string, string>();
        foreach (var (version, file) in CallRunner.All().Where(row => status(RecordingIndex.Load(row.File).Response.Status)))
        {
            rows.Add(version, file);
        }

        return rows;
    }
}
