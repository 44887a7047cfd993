using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TiledeskContracts.Generator.Tests.Runs;
using YamlDotNet.Serialization;

namespace TiledeskContracts.Generator.Tests;

public sealed class HostileContractTests
{
    // Each tries to leave a string, a comment or a name, by every character that C# takes for the end of a line.
    private static readonly string[] _payloads =
    [
        "\"; } } class Injected { } //",
        "\"\"\"; class Injected { } \"\"\" */ class Injected { } /* ]]> </summary> {{ {0} \\",
        "a\nclass Injected { }\r#error\u0085class Injected { }\u2028class Injected { }\u2029class Injected { }",
        "\0\u202E\uD800\u0007word",
        "",
    ];

    private static readonly string _json = Json();

    private static readonly IReadOnlyDictionary<string, string> _whole = GeneratorRun.Once(File(Parse())).Sources;

    public static TheoryData<int> Payloads => [.. Enumerable.Range(0, _payloads.Length)];

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Payload_AtAnyPlace_DeclaresNothing(int payload)
    {
        var places = Places(Parse()).Count();
        Assert.InRange(places, 200, 1000);

        for (var place = 0; place < places; place++)
        {
            var contract = Parse();
            Places(contract).ElementAt(place)(_payloads[payload]);

            AssertHarmless(GeneratorRun.Once(File(contract)));
        }
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Payload_InAllWords_StillCompiles(int payload)
    {
        var text = JsonSerializer.Serialize(_payloads[payload])[1..^1];
        var run = GeneratorRun.Of(new ContractFile("/acme/notes.json", Parse().ToJsonString()
            .Replace("A remark.", text, StringComparison.Ordinal)
            .Replace("The id.", text, StringComparison.Ordinal)
            .Replace("Remarks of agents.", text, StringComparison.Ordinal)
            .Replace("A page.", text, StringComparison.Ordinal)
            .Replace("Where it stands.", text, StringComparison.Ordinal)));

        Assert.Empty(CompiledContract.Complaints(CompiledContract.Compile(run, LanguageVersion.CSharp12)));
    }

    private static void AssertHarmless(GeneratorRun run)
    {
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id == "TDC000");
        foreach (var (name, source) in run.Sources.Except(_whole))
        {
            var unit = SyntaxFactory.ParseCompilationUnit(source);
            Assert.True(!unit.GetDiagnostics().Any(), name + "\n" + source);
            Assert.DoesNotContain(
                unit.DescendantNodes().OfType<BaseTypeDeclarationSyntax>(),
                type => type.Identifier.ValueText == "Injected");
            Assert.DoesNotContain(
                unit.DescendantTrivia(),
                trivia => trivia.IsDirective && !trivia.ToString().StartsWith("#nullable enable", StringComparison.Ordinal)
                    && !trivia.ToString().StartsWith("#pragma warning disable CS0612", StringComparison.Ordinal));
        }
    }

    private static ContractFile File(JsonNode contract) => new("/acme/notes.json", contract.ToJsonString());

    private static JsonNode Parse() => JsonNode.Parse(_json)!;

    private static string Json()
    {
        var graph = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build().Deserialize(SampleContracts.NotesYaml);
        return new SerializerBuilder().JsonCompatible().Build().Serialize(graph);
    }

    // Every string and every key, as an action that puts another text there.
    private static IEnumerable<Action<string>> Places(JsonNode? node)
    {
        if (node is JsonObject members)
        {
            foreach (var (key, value) in members.ToList())
            {
                yield return text => Rename(members, key, text);
                foreach (var place in value is JsonValue ? [text => members[key] = text] : Places(value))
                {
                    yield return place;
                }
            }
        }
        else if (node is JsonArray items)
        {
            for (var index = 0; index < items.Count; index++)
            {
                var at = index;
                foreach (var place in items[at] is JsonValue ? [text => items[at] = text] : Places(items[at]))
                {
                    yield return place;
                }
            }
        }
    }

    private static void Rename(JsonObject members, string key, string text)
    {
        var value = members[key];
        members.Remove(key);
        members[text] = value;
    }
}
