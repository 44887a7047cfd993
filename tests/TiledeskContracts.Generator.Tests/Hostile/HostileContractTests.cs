using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests.Hostile;

/// <summary>Every payload at every place: code says nothing that the model did not choose. A failure names place and payload.</summary>
public sealed class HostileContractTests
{
    private static readonly Lazy<HostileRuns> _runs = new(static () => new());

    private static readonly HashSet<string> _printed = new(StringComparer.Ordinal)
    {
        "value title", "value description", "value summary", "value operationId", "value name", "value url", "value default", "value 0",
        "key schema", "key id",
    };

    public static TheoryData<string> PayloadNames => [.. Payloads.All.Select(static payload => payload.Key)];

    [Fact]
    public void Place_OfAnyKind_IsInAGroup()
    {
        Assert.InRange(_runs.Value.Places.Count, 900, 2000);
        Assert.Equal(_runs.Value.Places.Count, _runs.Value.Groups.SelectMany(static group => group).Distinct().Count());
        Assert.InRange(_runs.Value.Groups.Count, 5, 40);
        Assert.True(_runs.Value.Groups[0].Count > _runs.Value.Places.Count * 8 / 10, "Most places must not spoil others.");
    }

    [Fact]
    public void Code_OfTheHarmlessContract_HasTheseAttributesAndDirectivesOnly()
    {
        Assert.Equal(
            [
                "contracts::Contract",
                "contracts::ContractOperation",
                "system::CodeDom.Compiler.GeneratedCode",
                "system::Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage",
                "system::Diagnostics.CodeAnalysis.MaybeNullWhen",
                "system::Obsolete",
                "system::Text.Json.Serialization.JsonConverter",
            ],
            _runs.Value.Vocabulary.AttributeNames.Order(StringComparer.Ordinal));
        Assert.All(
            _runs.Value.Vocabulary.DirectiveTexts,
            static text => Assert.Matches("^(#nullable enable|#pragma warning disable CS(0612|8981)|using [a-z]+ = global::(System|TiledeskContracts)[.A-Za-z]*;$)", text));
    }

    [Theory]
    [MemberData(nameof(PayloadNames))]
    public void Payload_AtEveryPlace_SaysNothingInCode(string payload)
    {
        var number = Payloads.All.Index().Single(pair => pair.Item.Key == payload).Index;
        var text = Payloads.All[number].Value;
        var shared = _runs.Value.Groups[0];

        var complaints = _runs.Value.ComplaintsOrDifferences(place => shared.Contains(place) ? text : null, number).Take(5).ToList();
        Assert.True(complaints.Count == 0, Blame(shared, text, isYaml: false, complaints));
        Try(shared, text, isYaml: true);
        if (Payloads.IsWord(text))
        {
            TryEachOfTwins(shared, text);
        }

        // What they say decides what is read: one at a time in each operation and schema.
        foreach (var (index, group) in _runs.Value.Groups.Index().Skip(1))
        {
            Try(group, text, isYaml: (index + number) % 2 == 0);
        }
    }

    [Theory]
    [MemberData(nameof(PayloadNames))]
    public void Payload_AtEveryPlaceOfAPart_SaysNothingInCode(string payload)
    {
        var text = Payloads.All.Single(pair => pair.Key == payload).Value;

        Assert.Empty(_runs.Value.ComplaintsOfParts(place => _runs.Value.Groups[0].Contains(place) ? text : null));
    }

    [Fact]
    public void Part_WithOtherTexts_IsWhatCodeIsMadeOf()
    {
        var run = GeneratorRun.Once(_runs.Value.Lent(place => _runs.Value.Places[place].Kind == "value description" ? "Said by the part." : null));

        Assert.InRange(run.Sources.Values.Count(static source => source.Contains("Said by the part.", StringComparison.Ordinal)), 5, 50);
        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Payloads_MixedAtAllPlaces_StillCompile(int round)
    {
        // The same texts each time: failures can be looked into.
        var random = new Random(round);
        var texts = _runs.Value.Places.Select(_ => random.Next(Payloads.All.Count)).ToList();
        var shared = _runs.Value.Groups[0];

        var run = GeneratorRun.Once(_runs.Value.File(place => shared.Contains(place) ? Payloads.All[texts[place]].Value : null, isYaml: false));

        Assert.Empty(CompiledContract.Complaints(CompiledContract.Compile(run, LanguageVersion.CSharp12)));
        Assert.NotEmpty(run.Sources);
    }

    [Fact]
    public void Megabyte_AtAPlaceOfEachKind_SaysNothingInCode()
    {
        // A sixteenth of it where code does not repeat the text; all of it where it becomes names, literals and documentation.
        var kinds = _runs.Value.Groups[0].GroupBy(place => _runs.Value.Places[place].Kind).Select(static kind => kind.First()).ToList();
        var printed = kinds.Where(place => _printed.Contains(_runs.Value.Places[place].Kind)).ToHashSet();
        Assert.Equal(_printed.Count, printed.Count);

        var complaints = _runs.Value.Complaints(
            place => printed.Contains(place) ? Payloads.Megabyte : kinds.Contains(place) ? Payloads.Megabyte[..(1 << 16)] : null,
            isYaml: false);

        Assert.Empty(complaints.Select(static complaint => complaint[..Math.Min(complaint.Length, 300)]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Payload_InTheMiddleOfTheText_SaysNothingInCode(bool isYaml)
    {
        var random = new Random(7);
        var whole = isYaml ? FullContract.Yaml : _runs.Value.File(static _ => null, isYaml: false).Text!;
        for (var round = 0; round < 2 * Payloads.All.Count; round++)
        {
            var payload = Payloads.All[round % Payloads.All.Count];
            var at = random.Next(whole.Length);
            var file = new ContractFile(isYaml ? "/acme/notes.yaml" : "/acme/notes.json", whole.Insert(at, payload.Value));

            var complaints = _runs.Value.Vocabulary.Complaints(GeneratorRun.Once(file), () => HostileRuns.Link(file)).ToList();

            Assert.True(complaints.Count == 0, string.Create(CultureInfo.InvariantCulture, $"{payload.Key} at {at}: {string.Join('\n', complaints.Take(5))}"));
        }
    }

    private static void Try(IReadOnlySet<int> places, string text, bool isYaml)
    {
        var complaints = Complaints(places, text, isYaml);
        Assert.True(complaints.Count == 0, Blame(places, text, isYaml, complaints));
    }

    // Of keys beside each other only one can have the very text; here each has its turn.
    private static void TryEachOfTwins(IReadOnlySet<int> places, string text)
    {
        for (var left = Left(places, text); left.Count > 0 && left.Count < places.Count; left = Left(places, text))
        {
            places = left;
            Try(places, text, isYaml: false);
        }
    }

    private static HashSet<int> Left(IReadOnlySet<int> places, string text)
    {
        var left = new List<int>();
        _runs.Value.File(place => places.Contains(place) ? text : null, isYaml: false, left);
        return [.. left];
    }

    private static List<string> Complaints(IReadOnlyCollection<int> places, string text, bool isYaml) =>
        [.. _runs.Value.Complaints(place => places.Contains(place) ? text : null, isYaml, twin: HostileRuns.Twin(isYaml)).Take(5)];

    // Halves the places until one is left, or until only both halves together fail.
    private static string Blame(IReadOnlyCollection<int> places, string text, bool isYaml, List<string> complaints)
    {
        if (complaints.Count == 0)
        {
            return "";
        }

        foreach (var half in places.Count > 1 ? places.Chunk((places.Count + 1) / 2) : [])
        {
            if (Complaints(half, text, isYaml) is { Count: > 0 } ofHalf)
            {
                return Blame(half, text, isYaml, ofHalf);
            }
        }

        return string.Join('\n', [.. places.Take(3).Select(static place => _runs.Value.Places[place].Name), .. complaints]);
    }
}
