using TiledeskContracts.Contract.Tests.Contracts;
using TiledeskContracts.Contract.Tests.Recordings;

namespace TiledeskContracts.Contract.Tests.Coverage;

public sealed class RecordingCoverageTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, Lazy<RecordingCoverage>> Counted = ContractFile.Versions.ToDictionary(
        version => version,
        version => new Lazy<RecordingCoverage>(() => RecordingCoverage.Of(ContractFile.Of(version))),
        StringComparer.Ordinal);

    /// <summary>Fields, parameters and values of a contract that no recording shows, and why they stand there all the same.</summary>
    private static readonly Dictionary<string, string> NeverRecorded = new(StringComparer.Ordinal)
    {
        ["v2 answer field Contact.phone"] = "stands in the server's source beside email",
        ["v2 answer field Request.agents"] = "documented; the recorded server has it no more",
        ["v2 answer field Request.rate"] = "documented by a sample; the recorded server sends rating",
        ["v2 answer field SizeError.err"] = "the limit holds for every body, but was only tried where v3 creates",
        ["v2 answer field SizeError.limit"] = "the limit holds for every body, but was only tried where v3 creates",
        ["v2 enum value LeadStatus 1000"] = "recorded with leads, never inside a request",
        ["v2 enum value ProjectUserRole user"] = "stands in the server's list of roles",
        ["v3 answer field Contact.phone"] = "stands in the server's source beside email",
        ["v3 enum value LeadStatus 1000"] = "recorded with leads, never inside a request",
        ["v3 enum value ProjectUserRole user"] = "stands in the server's list of roles",
    };

    [Theory]
    [InlineData("v2")]
    [InlineData("v3")]
    public void Coverage_OfTheContract_IsPrintedAndWhole(string version)
    {
        var coverage = Counted[version].Value;
        var report = CoverageReport.Write(version, coverage);

        output.WriteLine(report);
        var folder = Directory.CreateDirectory(Path.Combine(RepositoryRoot.Path, "artifacts", "coverage"));
        File.WriteAllText(Path.Combine(folder.FullName, $"recordings-{version}.md"), report);

        // Statuses are the exception: 400 and 413 hold for every operation, but were recorded on few.
        Assert.Equal(
            NeverRecorded.Keys.Where(item => item.StartsWith(version, StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            coverage.Seen.Where(item => item.Value == 0 && item.Key.Sort != "status").Select(item => $"{version} {item.Key.Sort} {item.Key.Name}"));
    }

    [Theory]
    [InlineData("v2")]
    [InlineData("v3")]
    public void RecordedAnswers_Members_AreAllNamedInTheContract(string version)
    {
        Assert.Empty(Counted[version].Value.Unknown);
    }

    [Theory]
    [InlineData("v2")]
    [InlineData("v3")]
    public void Contract_WithoutAField_ShowsItAsUnknown(string version)
    {
        var contract = ContractFile.CopyOf(version);
        var note = contract.Schemas["Note"]!.AsObject();
        note["properties"]!.AsObject().Remove("text");
        note.Remove("required");

        var coverage = RecordingCoverage.Of(contract);

        Assert.Equal(["Note.text"], coverage.Unknown);
    }

    [Theory]
    [InlineData("v2")]
    [InlineData("v3")]
    public void Contract_Nullable_StandsOnlyWhereNullWasRecorded(string version)
    {
        var nulls = Counted[version].Value.Nulls;

        var unfounded = SchemaPlaces.Of(ContractFile.Of(version))
            .Where(place => place.Schema["nullable"]?.GetValue<bool>() == true && !nulls.Contains(place.Schema))
            .Select(place => place.Pointer);

        Assert.Empty(unfounded);
    }
}
