using System.Text.Json;
using System.Text.RegularExpressions;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Naming;
using TiledeskContracts.Spec.Tests.Linking;

namespace TiledeskContracts.Spec.Tests.Naming;

/// <summary>Every row of the tables in docs/names.md is true.</summary>
public sealed partial class NameTableTests
{
    private static readonly List<(string Section, string Contract, string CSharp)> _rows = Read();

    public static TheoryData<string, string, string> Rows => [.. _rows];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row_OfTheTable_IsTrue(string section, string contract, string csharp) => Assert.Equal(csharp, section switch
    {
        "The rule" => CSharpName.Pascal(Texts(contract)[0]),
        "Values of an enum" => CSharpName.EnumMember(Texts(contract)[0]),
        "Arguments" => CSharpName.Camel(Texts(contract)[0]),
        "Methods" => MethodName.Of(Texts(contract)[0], Texts(contract)[1]),
        "Operations without an id" => CSharpName.Pascal(MethodName.Spoken(contract.Split(' ')[0], contract.Split(' ', 2)[1])),
        "Members of one type" => string.Join(", ", Properties(Texts(contract))),
        "Names that are taken" => string.Join(' ', Taken(contract).Order(StringComparer.Ordinal)),
        "Schemas" => string.Join(", ", Objects(Texts(contract)).Select(item => item.Name)),
        "Files" => string.Join(", ", Objects(Texts(contract)).Select(item => item.HintName)),
        _ => "no rule of that name",
    });

    [Fact]
    public void Table_HasItsRows() => Assert.InRange(_rows.Count, 100, 1000);

    private static IReadOnlyList<string> Taken(string where) => where switch
    {
        "models" => ReservedNames.OfObjects,
        "parameter classes" => ReservedNames.OfQueries,
        "answers told apart by status" => ReservedNames.OfResults,
        "enums" => ReservedNames.OfEnums,
        "unions" => ReservedNames.OfUnions,
        "clients" => ReservedNames.OfClients,
        "arguments of methods" => ReservedNames.OfArguments,
        _ => ReservedNames.OfFiles,
    };

    private static IEnumerable<string> Properties(IReadOnlyList<string> names)
    {
        var members = string.Join(", ", names.Select(name => $"{JsonSerializer.Serialize(name)}: {{ type: string }}"));
        return Linked.Schemas($"Thing: {{ type: object, properties: {{ {members} }} }}").Contracts[0].Object("Thing").Properties.Select(property => property.Name);
    }

    private static IEnumerable<ObjectModel> Objects(IReadOnlyList<string> names)
    {
        var schemas = string.Join('\n', names.Select(name => $"{JsonSerializer.Serialize(name)}: {{ type: object, properties: {{ text: {{ type: string }} }} }}"));
        var objects = Linked.Schemas(schemas).Contracts[0].Objects;
        return names.Select(name => objects.Single(item => item.Pointer == "#/components/schemas/" + name));
    }

    private static List<string> Texts(string cell) => [.. Quoted().Matches(cell).Select(match => JsonSerializer.Deserialize<string>(match.Value)!)];

    private static List<(string, string, string)> Read()
    {
        var rows = new List<(string, string, string)>();
        var section = "";
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "docs", "names.md")))
        {
            section = line.StartsWith("## ", StringComparison.Ordinal) ? line[3..] : section;
            if (section != "Choosing a name" && Row().Match(line) is { Success: true } row)
            {
                rows.Add((section, row.Groups[1].Value.Replace("`", "", StringComparison.Ordinal), row.Groups[2].Value));
            }
        }

        return rows;
    }

    [GeneratedRegex(@"^\| (`.+`) \| `(.+)` \|$")]
    private static partial Regex Row();

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex Quoted();
}
