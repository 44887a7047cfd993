using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.CSharp;
using TiledeskContracts.Spec.Linking;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Generator.Tests.Language;

/// <summary>What holds for the names of any contract: they are identifiers, they differ, and no order changes them.</summary>
public sealed class NameLaws
{
    private static readonly Config _config = Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20261121UL, 17UL);

    // Names that collide often: few letters, symbols, case, digits, reserved members, and now and then anything at all.
    private static readonly Gen<string> _name = Gen.Frequency(
        (6, Gen.Elements("a", "A", "b", "_", "-", "1", "2", " ", ".", "é", "я", "😀", "@").ArrayOf().Resize(5).Select(string.Concat)),
        (2, Gen.Elements("clone", "toString", "GetType", "value", "Values", "thing", "Thing", "additionalData", "class", "AB2", "name", "Name", "equals")),
        (1, Gen.Choose(1, 0xD7FF).Select(unit => (char)unit).ArrayOf().Select(units => new string(units))),
        (1, Gen.Elements(new string('x', 2000), new string('x', 2001), new string('_', 500))));

    private static readonly Arbitrary<string[]> _names = _name.ArrayOf().Select(names => names.Distinct().ToArray()).ToArbitrary();

    [Fact]
    public void Properties_OfAnyNames_AreIdentifiersThatDifferInAnyOrder() => Check.One(_config, Prop.ForAll(_names, names => Holds(names, Properties)));

    [Fact]
    public void EnumValues_OfAnyTexts_AreIdentifiersThatDifferInAnyOrder() => Check.One(_config, Prop.ForAll(_names, names => Holds(names, EnumValues)));

    [Fact]
    public void Schemas_OfAnyNames_AreIdentifiersThatDifferInAnyOrder() => Check.One(_config, Prop.ForAll(_names, names => Holds(names, Schemas)));

    [Fact]
    public void Operations_OfAnyIds_AreIdentifiersThatDifferInAnyOrder() => Check.One(_config, Prop.ForAll(_names, names => Holds(names, Operations)));

    [Fact]
    public void HintNames_OfAnySchemas_DifferWhateverTheCase() => Check.One(_config, Prop.ForAll(_names, names =>
        Link(SchemasOf(names)).Objects.Select(item => item.HintName).Distinct(StringComparer.OrdinalIgnoreCase).Count() == names.Length
        && Link(SchemasOf(names)).Objects.All(item => item.HintName.Length <= 120 && item.HintName.All(char.IsAscii))));

    private static bool Holds(string[] names, Func<string[], Dictionary<string, string>> name)
    {
        var once = name(names);
        var again = name([.. names.Reverse()]);
        return once.Count == names.Length
            && once.Values.Distinct(StringComparer.Ordinal).Count() == names.Length
            && once.Values.All(SyntaxFacts.IsValidIdentifier)
            && once.All(pair => again[pair.Key] == pair.Value);
    }

    private static Dictionary<string, string> Properties(string[] names) =>
        Link(new { Thing = new { type = "object", properties = names.ToDictionary(name => name, _ => new { type = "string" }) }, Keep = new { type = "object", properties = new { a = new { type = "string" } } } })
            .Objects.FirstOrDefault(item => item.Name == "Thing")?.Properties.ToDictionary(property => property.WireName, property => property.Name) ?? [];

    private static Dictionary<string, string> EnumValues(string[] names) =>
        Link(new { Thing = new { type = "string", @enum = names } }).Enums.SelectMany(item => item.Members).ToDictionary(member => member.Value, member => member.Name);

    private static Dictionary<string, string> Schemas(string[] names) =>
        Link(SchemasOf(names)).Objects.ToDictionary(item => item.Documentation.Summary!, item => item.Name);

    // The description tells which is which, spelled so that no rule of documentation changes it.
    private static Dictionary<string, object> SchemasOf(string[] names) => names.ToDictionary(
        name => name,
        object (name) => new { type = "object", description = Spelled(name), properties = new { a = new { type = "string" } } });

    private static Dictionary<string, string> Operations(string[] names)
    {
        var paths = names.Where(name => !string.IsNullOrWhiteSpace(name)).ToDictionary(
            name => "/" + Spelled(name),
            name => new { get = new { operationId = name, tags = new[] { "a" }, responses = new { } } });
        var methods = Link(new { }, paths).Tags.SelectMany(tag => tag.Operations).ToDictionary(operation => operation.OperationId, operation => operation.Name);
        foreach (var (name, index) in names.Where(string.IsNullOrWhiteSpace).Order(StringComparer.Ordinal).Select((name, index) => (name, index)))
        {
            methods[name] = "None" + index;
        }

        return methods;
    }

    private static string Spelled(string name) => Convert.ToHexString(System.Text.Encoding.BigEndianUnicode.GetBytes(name)) + "z";

    private static ContractModel Link(object schemas, object? paths = null)
    {
        var text = JsonSerializer.Serialize(new { openapi = "3.0.3", info = new { title = "Acme", version = "1" }, paths = paths ?? new { }, components = new { schemas } });
        var reading = DocumentReader.Read(new ContractSource("laws.json", text, new("Acme.V1", "AcmeClient")), CancellationToken.None);
        return ContractLinker.Link([reading], CancellationToken.None).Contracts[0];
    }
}
