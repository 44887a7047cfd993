using System.Text.Json.Nodes;
using TiledeskContracts.Contract.Tests.Contracts;
using TiledeskContracts.Contract.Tests.Recordings;
using TiledeskContracts.Drift;

namespace TiledeskContracts.Contract.Tests.Watched;

/// <summary>Every recorded success, changed in one way, is told by exactly the event of that change.</summary>
public sealed class MutationTests
{
    public static TheoryData<string, string> Kinds { get; } = [.. from version in ContractFile.Versions from kind in Mutant.Kinds.Keys select (version, kind)];

    public static TheoryData<string> Versions { get; } = [.. ContractFile.Versions];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Body_ChangedAtOnePlace_IsToldByThatEventAlone(string version, string kind)
    {
        var contract = ContractFile.Of(version);
        var (wrong, pointers) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var (recording, index) in WatchedCall.Plain(version).Select(static (recording, index) => (recording, index)))
        {
            foreach (var mutant in Chosen(contract, recording, kind, index))
            {
                var events = await WatchedCall.EventsAsync(WatchedCall.With(recording, mutant.Body.ToJsonString()), version);
                var expected = mutant.Rule is null ? [] : new[] { WatchedCall.Line(mutant.Rule, recording.Entry.OperationId!, mutant.Pointer, mutant.Member, recording.Response.Status) };
                pointers.Add(mutant.Pointer);
                if (!expected.SequenceEqual(events.Select(WatchedCall.Line)))
                {
                    wrong.Add($"{recording.Entry.File}: {kind} at {mutant.Pointer} told [{string.Join("; ", events.Select(WatchedCall.Line))}]");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(20)));
        Assert.True(pointers.Count >= (kind is "enum value new" or "field added" or "odd field added" ? 4 : 10), $"only {string.Join(", ", pointers)} were changed");
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Status_ThatTheContractDoesNotName_IsToldByItsOperation(string version)
    {
        foreach (var recording in WatchedCall.Plain(version))
        {
            var odd = recording with { Response = recording.Response with { Status = 299 } };

            var events = await WatchedCall.EventsAsync(odd, version);

            Assert.Equal([WatchedCall.Line(DriftRule.UndocumentedStatus, recording.Entry.OperationId!, Responses(version, recording), null, 299)], events.Select(WatchedCall.Line));
        }
    }

    [Theory]
    [InlineData("v2", "text/html")]
    [InlineData("v3", "text/html; charset=utf-8")]
    [InlineData("v3", "application/octet-stream")]
    public async Task ContentType_ThatTheContractDoesNotName_IsToldByItsOperation(string version, string contentType)
    {
        foreach (var recording in WatchedCall.Plain(version))
        {
            var headers = new Dictionary<string, string>(recording.Response.Headers, StringComparer.Ordinal) { ["content-type"] = contentType };
            var odd = recording with { Response = recording.Response with { Headers = headers } };

            var events = await WatchedCall.EventsAsync(odd, version);

            Assert.Equal([WatchedCall.Line(DriftRule.UndocumentedMediaType, recording.Entry.OperationId!, Responses(version, recording), null, recording.Response.Status)], events.Select(WatchedCall.Line));
        }
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Body_CutOff_IsToldByItsOperation(string version)
    {
        foreach (var recording in WatchedCall.Plain(version))
        {
            var text = recording.Response.BodyText.TrimEnd();

            var events = await WatchedCall.EventsAsync(WatchedCall.Broken(recording, text[..^1]), version);

            Assert.Contains(WatchedCall.Line(DriftRule.MalformedBody, recording.Entry.OperationId!, Responses(version, recording), null, recording.Response.Status), events.Select(WatchedCall.Line));
            Assert.DoesNotContain(events, static one => one.Rule != DriftRule.MalformedBody);
        }
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Body_OfAnotherKind_IsToldByItsOperation(string version)
    {
        foreach (var recording in WatchedCall.Plain(version).Where(recording => SchemaOf(ContractFile.Of(version), recording)["$ref"] is not null))
        {
            var events = await WatchedCall.EventsAsync(WatchedCall.With(recording, $"\"{Mutant.Secret}\""), version);

            Assert.Equal([WatchedCall.Line(DriftRule.TypeMismatch, recording.Entry.OperationId!, Responses(version, recording), null, recording.Response.Status)], events.Select(WatchedCall.Line));
        }
    }

    [Fact]
    public void Recordings_ThatAreChanged_AreMany() => Assert.All(ContractFile.Versions, static version => Assert.InRange(WatchedCall.Plain(version).Count, 150, 500));

    private static JsonObject SchemaOf(ContractDocument contract, Recording recording) =>
        contract.Operation(recording.Entry.OperationId!)!.ResponseSchema(recording.Response.Status!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), recording.Response.MediaType)!;

    private static string Responses(string version, Recording recording)
    {
        var operation = ContractFile.Of(version).Operation(recording.Entry.OperationId!)!;
        return $"#/paths/{operation.Path.Replace("/", "~1", StringComparison.Ordinal)}/{operation.Method.ToLowerInvariant()}/responses";
    }

    // One place where the kind can be done: another one for each recording.
    private static IEnumerable<Mutant> Chosen(ContractDocument contract, Recording recording, string kind, int index)
    {
        var body = JsonNode.Parse(recording.Response.BodyText)!;
        var change = Mutant.Kinds[kind];
        var places = new AnswerPlaces(contract).Of(body, SchemaOf(contract, recording));
        return Enumerable.Range(index * 7, places.Count).Select(at => change(body, places[at % places.Count])).OfType<Mutant>().Take(1);
    }
}
