using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TiledeskContracts.Contract.Tests.Contracts;
using TiledeskContracts.Contract.Tests.Recordings;

namespace TiledeskContracts.Contract.Tests.Facts;

/// <summary>The table of mistakes in the contracts' README names places that exist, and each mistake has left its mark at one.</summary>
public sealed partial class MistakeTableTests
{
    public static TheoryData<int> Mistakes => [.. Enumerable.Range(1, 43)];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Mistake_InTheTable_HasAMarkWhereItWasSettled(int number)
    {
        var cells = File.ReadLines(Path.Combine(RepositoryRoot.Spec, "README.md"))
            .Single(line => line.StartsWith($"| {number} |", StringComparison.Ordinal))
            .Trim(' ', '|').Split(" | ");
        var (v2, v3) = (cells[2], cells[3].StartsWith("same", StringComparison.Ordinal) ? cells[2] : cells[3]);

        var places = Places(ContractFile.Of("v2"), v2).Concat(Places(ContractFile.Of("v3"), v3)).ToList();

        Assert.All(places, place => Assert.True(place.Node is not null, $"{place.Name} is not in the contract"));
        Assert.Contains(places, place => IsMarked(place.Node, MarksOf(number), isDeep: place.Name != "Request"));
    }

    // Mistakes 30 and 34 are about roles, which have a keyword of their own for what the page says.
    private static string[] MarksOf(int number) => number is 30 or 34 ? ["x-min-role"] : ["x-documented", "x-wire-alias"];

    private static IEnumerable<(string Name, JsonNode? Node)> Places(ContractDocument contract, string cell) =>
        from Match match in CodePattern().Matches(cell)
        let name = match.Groups[1].Value
        where !name.StartsWith("x-", StringComparison.Ordinal) && name is not ("style" or "explode" or "required" or "hasbot")
        select (name, Find(contract, name));

    private static JsonNode? Find(ContractDocument contract, string name) =>
        name == "security" ? contract.At("#/components/securitySchemes")
        : name.StartsWith('#') ? contract.At(name)
        : name.Split('/') is [var schema, var property] ? contract.At($"#/components/schemas/{schema}/properties/{property}")
        : contract.At($"#/components/parameters/{name}") ?? contract.At($"#/components/schemas/{name}") ?? contract.Operation(name)?.Node;

    private static bool IsMarked(JsonNode? node, string[] marks, bool isDeep) => node switch
    {
        JsonObject map => marks.Any(map.ContainsKey) || (isDeep && map.Any(member => IsMarked(member.Value, marks, isDeep))),
        JsonArray list => isDeep && list.Any(item => IsMarked(item, marks, isDeep)),
        _ => false,
    };

    [GeneratedRegex("`([^`]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex CodePattern();
}
