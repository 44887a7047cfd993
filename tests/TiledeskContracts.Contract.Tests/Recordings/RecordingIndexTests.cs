using System.Text.Json;

namespace TiledeskContracts.Contract.Tests.Recordings;

public sealed class RecordingIndexTests
{
    [Fact]
    public void Index_Files_AreExactlyTheRecordings()
    {
        var onDisk = Directory.EnumerateFiles(RecordingIndex.Folder, "*.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(RecordingIndex.Folder, file).Replace('\\', '/'))
            .Where(file => file != "index.json")
            .Order(StringComparer.Ordinal);

        Assert.Equal(onDisk, RecordingIndex.Entries.Select(entry => entry.File));
    }

    [Fact]
    public void Index_EachRow_AgreesWithItsFile()
    {
        Assert.All(RecordingIndex.Entries, entry =>
        {
            var recording = RecordingIndex.Load(entry.File);

            Assert.Equal(entry.Method, recording.Request.Method);
            Assert.Equal(entry.Status, recording.Response.Status);
            Assert.Equal(entry.BodyKind, recording.Response.BodyKind);
            Assert.True(PathFits(entry.PathTemplate, recording.Request.Path), recording.Request.Path);
        });
    }

    [Fact]
    public void Index_EachRow_TellsCaseAndActorOfItsFile()
    {
        Assert.All(RecordingIndex.Entries, entry =>
        {
            using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(RecordingIndex.Folder, entry.File)));

            Assert.Equal(entry.Case, document.RootElement.GetProperty("case").GetString());
            Assert.Equal(entry.Actor, document.RootElement.GetProperty("actor").GetString());
        });
    }

    [Fact]
    public void Index_OperationId_IsTheFolder()
    {
        Assert.All(RecordingIndex.Entries, entry =>
            Assert.StartsWith(entry.OperationId is null ? "other/" : $"requests/{entry.OperationId}/", entry.File, StringComparison.Ordinal));
    }

    [Fact]
    public void Recordings_OfOperations_CoverAllTwenty()
    {
        Assert.Equal(20, RecordingIndex.OfOperations.Select(entry => entry.OperationId).Distinct().Count());
    }

    [Fact]
    public void Recording_RepeatedParameter_StandsTwice()
    {
        var recording = RecordingIndex.Load("requests/listRequests/0528-status-repeated.json");

        Assert.Equal(["status=100", "status=200", "limit=2"], recording.Request.Query.Select(pair => $"{pair.Key}={pair.Value}"));
    }

    [Fact]
    public void Recording_Unanswered_HasNoStatus()
    {
        var recording = RecordingIndex.Load("requests/addNote/0398-text-a-number.json");

        Assert.True(recording.Response.TimedOut);
        Assert.Equal("", recording.Response.BodyText);
    }

    [Fact]
    public void Recording_TextWithoutContentType_CountsAsPlain()
    {
        var recording = RecordingIndex.Load("requests/closeRequest/0484-no-auth.json");

        Assert.Null(recording.Response.ContentType);
        Assert.Equal("text/plain", recording.Response.MediaType);
        Assert.Equal("Unauthorized", recording.Response.BodyText);
    }

    // The server's router takes a path with or without a slash at the end.
    private static bool PathFits(string template, string path)
    {
        var expected = template.Trim('/').Split('/');
        var actual = path.Trim('/').Split('/');

        return expected.Length == actual.Length
            && expected.Zip(actual).All(pair => pair.First.StartsWith('{') || pair.First == pair.Second);
    }
}
