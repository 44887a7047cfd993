using System.Text.Json.Nodes;
using TiledeskContracts.Contract.Tests.Recordings;

namespace TiledeskContracts.Sandbox.Tests.Recorded;

/// <summary>The judge has to be able to refuse: recorded answers are spoiled in every member and compared with themselves.</summary>
public sealed class AnswerComparisonTests
{
    /// <summary>One answer for each operation and status: spoiling them all would take longer and show no more.</summary>
    public static TheoryData<string> JsonRecordings =>
    [
        .. RecordingIndex.OfOperations
            .Where(entry => entry.BodyKind == "json")
            .DistinctBy(entry => (entry.OperationId, entry.Status))
            .Select(entry => entry.File),
    ];

    [Theory]
    [MemberData(nameof(JsonRecordings), DisableDiscoveryEnumeration = true)]
    public void Answer_AsRecorded_HasNoDifference(string file)
    {
        var recording = RecordingIndex.Load(file);

        Assert.Empty(DifferencesOf(recording, recording.Response.BodyText));
    }

    [Theory]
    [MemberData(nameof(JsonRecordings), DisableDiscoveryEnumeration = true)]
    public void Answer_AnyMemberLostAddedOrOfAnotherKind_IsRefused(string file)
    {
        var recording = RecordingIndex.Load(file);
        var body = JsonNode.Parse(recording.Response.BodyText);

        var accepted = Spoiled(body).Where(spoiled => DifferencesOf(recording, spoiled).Count == 0);

        Assert.Empty(accepted);
    }

    [Fact]
    public void Answer_OtherStatusOrContentType_IsRefused()
    {
        var recording = RecordingIndex.Load("requests/getRequest/0217-unknown-id.json");
        var answer = new SandboxAnswer(404, "application/json; charset=utf-8", recording.Response.BodyText);

        Assert.Empty(new AnswerComparison(_ => true).Of(recording, answer));
        Assert.NotEmpty(new AnswerComparison(_ => true).Of(recording, answer with { Status = 400 }));
        Assert.NotEmpty(new AnswerComparison(_ => true).Of(recording, answer with { ContentType = "text/html" }));
    }

    private static IReadOnlyList<string> DifferencesOf(Recording recording, string text) => new AnswerComparison(_ => true)
        .Of(recording, new SandboxAnswer(recording.Response.Status, recording.Response.ContentType, text));

    // Every object of the answer with one member missing, one too many, and each member made another kind.
    private static IEnumerable<string> Spoiled(JsonNode? body)
    {
        foreach (var members in Objects(body).ToList())
        {
            members["spoiled"] = 1;
            yield return body!.ToJsonString();
            members.Remove("spoiled");
            foreach (var (name, value) in members.ToList())
            {
                members.Remove(name);
                yield return body.ToJsonString();
                members[name] = value is JsonArray ? new JsonObject() : new JsonArray();
                yield return body.ToJsonString();
                members[name] = value;
            }
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject members => [members, .. members.SelectMany(member => Objects(member.Value))],
        JsonArray items => items.Take(1).SelectMany(Objects),
        _ => [],
    };
}
