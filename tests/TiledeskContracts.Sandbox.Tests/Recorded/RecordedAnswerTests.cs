using System.Text.Json.Nodes;
using TiledeskContracts.Contract.Tests.Recordings;
using TiledeskContracts.Sandbox.Contracts;

namespace TiledeskContracts.Sandbox.Tests.Recorded;

/// <summary>The judge: every recording of the contracts' operations, played against the sandbox in the state that it presumes.</summary>
public sealed class RecordedAnswerTests(RecordedSandboxes sandboxes) : IClassFixture<RecordedSandboxes>
{
    /// <summary>Each recording without a prefix, as it was made.</summary>
    public static TheoryData<string> Recordings => [.. RecordingIndex.OfOperations.Select(entry => entry.File)];

    /// <summary>Each recording below the prefix of each version that has the operation.</summary>
    public static TheoryData<string, string> VersionedRecordings
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var contract in ContractLibrary.All)
            {
                var operations = contract.Routes.Select(route => route.OperationId).ToHashSet(StringComparer.Ordinal);
                foreach (var entry in RecordingIndex.OfOperations.Where(entry => operations.Contains(entry.OperationId!)))
                {
                    data.Add(entry.File, contract.Prefix);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Recordings), DisableDiscoveryEnumeration = true)]
    public async Task Recording_PlayedInItsState_IsAnsweredAsRecorded(string file)
    {
        var recording = RecordingIndex.Load(file);

        var differences = await PlayAsync(sandboxes.WithoutPrefix, recording, prefix: "");

        Assert.Empty(differences);
    }

    [Theory]
    [MemberData(nameof(VersionedRecordings), DisableDiscoveryEnumeration = true)]
    public async Task Recording_PlayedBelowItsVersion_IsAnsweredAsRecorded(string file, string version)
    {
        var recording = RecordingIndex.Load(file);

        var differences = await PlayAsync(sandboxes.WithPrefixes, recording, prefix: $"/{version}");

        Assert.Empty(differences);
    }

    /// <summary>A request in its first success, for each operation that shows requests.</summary>
    public static TheoryData<string> Successes =>
    [
        .. RecordingIndex.OfOperations
            .Where(entry => entry is { Status: 200, OperationId: not ("createRequest" or "getChatbotParameters") })
            .DistinctBy(entry => entry.OperationId)
            .Select(entry => entry.File),
    ];

    [Theory]
    [MemberData(nameof(Successes), DisableDiscoveryEnumeration = true)]
    public async Task Recording_PlayedWhereRequestsLackAMember_IsRefused(string file)
    {
        var recording = RecordingIndex.Load(file);
        var world = RecordedHistory.Before(recording);
        var spoiled = world.Of(DocumentKind.Request).Aggregate(world, (known, request) =>
        {
            var lacking = (JsonObject)request.DeepClone();
            lacking.Remove("smartAssignment");
            return known.With(DocumentKind.Request, lacking);
        });

        var answer = await sandboxes.WithoutPrefix.PlayAsync(recording, spoiled, prefix: "", TestContext.Current.CancellationToken);

        var differences = new AnswerComparison(world.Documents.ContainsKey).Of(recording, answer);
        Assert.Contains(differences, difference => difference.EndsWith("/smartAssignment: missing", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<string>> PlayAsync(RecordedSandbox sandbox, Recording recording, string prefix)
    {
        var world = RecordedHistory.Before(recording);
        var answer = await sandbox.PlayAsync(recording, world, prefix, TestContext.Current.CancellationToken);

        // A page that names a missing route repeats the whole path.
        var comparable = answer with { Text = answer.Text.Replace($"Cannot {recording.Request.Method} {prefix}/", $"Cannot {recording.Request.Method} /", StringComparison.Ordinal) };
        return new AnswerComparison(world.Documents.ContainsKey).Of(recording, comparable);
    }
}
