namespace TiledeskContracts.Drift.Tests.Comparison;

/// <summary>Fingerprints name one change each, and go on doing so.</summary>
public sealed class FingerprintTests
{
    private const string Head = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n";

    [Fact]
    public void OfEachCase_AreDistinct()
    {
        var cases = RuleCases.All.Select(static one => Contracts.Compare(one.Contract(one.Old), one.Contract(one.New))).ToList();

        Assert.Contains(cases, static changes => changes.Count > 1);
        Assert.All(cases, static changes => Assert.Distinct(changes.Select(static change => change.Fingerprint)));
    }

    [Fact]
    public void OfSeveralChangesAtOnePlace_AreDistinct()
    {
        var changes = Contracts.Compare(Answer("{type: string, enum: [a, b, c]}"), Answer("{type: string, enum: [a]}"));

        Assert.Equal(2, changes.Count);
        Assert.Distinct(changes.Select(static change => change.Fingerprint));
    }

    [Fact]
    public void OfOneStatus_StayWhereAnotherStatusChangesToo()
    {
        var one = Assert.Single(Contracts.Compare(Answers("string", "string"), Answers("integer", "string")));
        var both = Contracts.Compare(Answers("string", "string"), Answers("integer", "integer"));

        Assert.Equal(2, both.Count);
        Assert.Contains(one.Fingerprint, both.Select(static change => change.Fingerprint));
    }

    [Fact]
    public void StayWhereLinesMove()
    {
        var was = Contracts.Compare(Answer("{type: string}"), Answer("{type: integer}"));
        var isNow = Contracts.Compare(Answer("{type: string}"), Answer("\n              # moved\n              type: integer"));

        Assert.Equal(Assert.Single(was).Fingerprint, Assert.Single(isNow).Fingerprint);
        Assert.NotEqual(was[0].New!.Line, isNow[0].New!.Line);
    }

    [Fact]
    public void OfDifferentRules_Differ() =>
        Assert.NotEqual(
            Assert.Single(Contracts.Compare(Answer("{type: string}"), Answer("{type: integer}"))).Fingerprint,
            Assert.Single(Contracts.Compare(Answer("{type: string}"), Answer("{type: string, maxLength: 1}"))).Fingerprint);

    private static string Answers(string first, string second) =>
        Head + "paths: {/a: {get: {responses: {'200': {description: d, content: {application/json: {schema: {type: " + first + "}}}}, '404': {description: d, content: {application/json: {schema: {type: " + second + "}}}}}}}}\n";

    private static string Answer(string schema) =>
        Head + "paths:\n  /a:\n    get:\n      responses:\n        '200':\n          description: d\n          content:\n            application/json:\n             schema: " + schema + "\n";
}
