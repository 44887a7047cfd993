using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests.Language;

/// <summary>Alternatives that are objects: which one comes, what is kept, what is written back.</summary>
public sealed class UnionTests
{
    private const string Pets = """
        Box:
          type: object
          properties: { it: { $ref: '#/components/schemas/Pet' } }
        Pet:
          oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }, { $ref: '#/components/schemas/Fish' }]
          discriminator:
            propertyName: petType
            mapping: { cat: '#/components/schemas/Cat', tom: Cat, wolf: 'Dog.json', 'carp"': './schemas/Fish.yaml', bird: Bird, '7': Dog }
        Cat: { type: object, required: [petType], properties: { petType: { type: string }, claws: { type: integer } } }
        Dog: { type: object, required: [petType], properties: { petType: { type: string }, bark: { type: string } } }
        Fish: { type: object, properties: { petType: { type: string }, fins: { type: integer } } }
        Bird: { type: object, properties: { wings: { type: integer } } }
        """;

    private const string Shapes = """
        Box: { type: object, properties: { it: { $ref: '#/components/schemas/Shape' } } }
        Shape:
          nullable: true
          anyOf:
            - { $ref: '#/components/schemas/Circle' }
            - { $ref: '#/components/schemas/Ring' }
            - { type: object, title: Box shape, required: [width, height], properties: { width: { type: number }, height: { type: number }, label: { type: string } } }
            - { type: object, title: Sealed, additionalProperties: false, properties: { label: { type: string } } }
            - { type: object, title: Unit, required: [unit], properties: { kind: { type: string, enum: [inch, foot] }, unit: { type: string } } }
            - { type: object, title: Metric, required: [unit], properties: { kind: { type: string, enum: [metre] }, unit: { type: string } } }
            - { type: string }
            - { type: integer }
            - { type: array, items: { type: string } }
            - { type: array, items: { type: integer } }
        Circle: { type: object, required: [radius], properties: { radius: { type: number } } }
        Ring: { allOf: [{ $ref: '#/components/schemas/Circle' }, { type: object, required: [inner], properties: { inner: { type: number } } }] }
        """;

    private const string Tagged = """
        Box: { type: object, properties: { it: { oneOf: [{ $ref: '#/components/schemas/Event' }, { $ref: '#/components/schemas/Stop' }, { type: boolean }] } } }
        Event: { oneOf: [{ $ref: '#/components/schemas/Start' }, { $ref: '#/components/schemas/Tick' }] }
        Start: { type: object, required: [id, kind], properties: { id: { type: string }, kind: { type: string, enum: [start] } } }
        Tick: { type: object, required: [kind, id], properties: { id: { type: string }, kind: { type: string, enum: [tick, tock] }, next: { $ref: '#/components/schemas/Event' } } }
        Stop: { type: object, required: [id, kind], properties: { id: { type: string }, kind: { $ref: '#/components/schemas/StopKind' } } }
        StopKind: { type: string, enum: [stop] }
        """;

    private const string Maps = """
        Box: { type: object, properties: { it: { oneOf: [{ type: object, additionalProperties: { type: integer } }, { type: object, title: Named, properties: { name: { type: string } } }] } } }
        """;

    private static readonly Lazy<Func<string, string>> _pets = new(() => Polymorphic.Box(Pets));
    private static readonly Lazy<Func<string, string>> _shapes = new(() => Polymorphic.Box(Shapes));
    private static readonly Lazy<Func<string, string>> _tagged = new(() => Polymorphic.Box(Tagged));
    private static readonly Lazy<Func<string, string>> _maps = new(() => Polymorphic.Box(Maps));

    [Theory]
    [InlineData("Cat", """{"petType":"cat","claws":4}""")]
    [InlineData("Cat", """{"claws":4,"x":{"petType":"wolf"},"petType":"tom"}""")]
    [InlineData("Cat", """{"claws":4,"petType":"Cat"}""")]
    [InlineData("Dog", """{"petType":"wolf","bark":null}""")]
    [InlineData("Dog", """{"petType":7}""")]
    [InlineData("Fish", """{"petType":"carp\"","fins":2}""")]
    [InlineData("Bird", """{"petType":"bird","wings":2}""")]
    [InlineData("Unknown", """{"petType":"snake","claws":0}""")]
    [InlineData("Unknown", """{"petType":null}""")]
    [InlineData("Unknown", """{"petType":["cat"]}""")]
    [InlineData("Unknown", """{"petType":{"petType":"cat"}}""")]
    [InlineData("Unknown", "{}")]
    [InlineData("Unknown", "[1]")]
    [InlineData("Unknown", "\"cat\"")]
    public void Discriminator_AnywhereInTheObject_ChoosesTheAlternative(string kind, string json) =>
        Polymorphic.AssertRead(kind, json, _pets.Value(json));

    [Fact]
    public void Discriminator_WithEscapes_IsUnderstood() =>
        Assert.StartsWith("Cat ", _pets.Value("""{"pet\u0054ype":"c\u0061t"}"""), StringComparison.Ordinal);

    [Theory]
    [InlineData("Circle", """{"radius":1}""")]
    [InlineData("Ring", """{"radius":1,"inner":0.5}""")]
    [InlineData("Ring", """{"inner":0.5}""")]
    [InlineData("ShapeBoxShape", """{"width":1,"height":2,"more":3}""")]
    [InlineData("ShapeSealed", """{"label":"a"}""")]
    [InlineData("ShapeUnit", """{"kind":"foot","unit":"a"}""")]
    [InlineData("ShapeMetric", """{"kind":"metre","unit":"a"}""")]
    [InlineData("ShapeUnit", """{"unit":"a"}""")]
    [InlineData("String", "\"a\"")]
    [InlineData("Int64", "5")]
    [InlineData("StringList", """["a"]""")]
    [InlineData("StringList", "[]")]
    [InlineData("Int64List", "[5]")]
    [InlineData("Unknown", """{"foreign":1}""")]
    [InlineData("Unknown", "true")]
    [InlineData("Unknown", "[[]]")]
    [InlineData("", "null")]
    public void Members_ThatAreThere_ChooseTheAlternative(string kind, string json) =>
        Polymorphic.AssertRead(kind, json, _shapes.Value(json));

    [Theory]
    [InlineData("Start", """{"id":"1","kind":"start"}""")]
    [InlineData("Tick", """{"kind":"tock","id":"1","next":{"kind":"tick","id":"2"}}""")]
    [InlineData("Stop", """{"id":"1","kind":"stop"}""")]
    [InlineData("Boolean", "true")]
    [InlineData("Unknown", """{"id":"1","kind":"pause"}""")]
    [InlineData("Unknown", """{"id":"1"}""")]
    public void Constants_OfARequiredMember_ChooseTheAlternativeOfNestedUnions(string kind, string json) =>
        Polymorphic.AssertRead(kind, json, _tagged.Value(json));

    [Theory]
    [InlineData("BoxItNamed", """{"name":"a"}""")]
    [InlineData("Map", """{"a":1}""")]
    [InlineData("Map", "{}")]
    public void Map_BesideAnObject_TakesWhatTheObjectDoesNotName(string kind, string json) =>
        Polymorphic.AssertRead(kind, json, _maps.Value(json));

    [Fact]
    public void Alternatives_OfOneShape_StayJsonAndAreTold()
    {
        var run = GeneratorRun.Of(Polymorphic.Schemas("""
            Box: { type: object, properties: { it: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] } } }
            A: { type: object, properties: { name: { type: string } } }
            B: { type: object, properties: { name: { type: integer } } }
            """));

        Assert.Equal("TDC053", Assert.Single(run.Diagnostics).Id);
        Assert.Contains("public system::Text.Json.JsonElement? It", run.Sources["V1.Models.Box.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Alternatives_OfWhichSomeAreAlike_AreReadAsTheFirstAndAllCanBeSent()
    {
        var run = GeneratorRun.Of(Polymorphic.Schemas("""
            Deed: { oneOf: [{ $ref: '#/components/schemas/Rename' }, { $ref: '#/components/schemas/Restore' }, { $ref: '#/components/schemas/Rebuild' }] }
            Rename: { type: object, required: [name], properties: { name: { type: string } } }
            Restore: { type: object, required: [image], properties: { image: { type: integer } } }
            Rebuild: { type: object, required: [image], properties: { image: { type: string } } }
            """));

        var text = CompiledContract.Execute(run, """
            string Again(Deed deed) => $"{deed.Kind} {JsonSerializer.Serialize(deed)}";
            Deed Read(string json) => JsonSerializer.Deserialize<Deed>(json);
            return string.Join("; ", Again(new Rebuild { Image = "a" }), Again(new Restore { Image = 5 }), Again(Read("{\"name\":\"a\"}")), Again(Read("{\"image\":\"b\",\"x\":1}")), Again(Read("{\"y\":1}")));
            """);

        Assert.Equal("TDC080", Assert.Single(run.Diagnostics).Id);
        Assert.Equal("""Rebuild {"image":"a"}; Restore {"image":5}; Rename {"name":"a"}; Restore {"image":"b","x":1}; Unknown {"y":1}""", text);
    }

    [Fact]
    public void Alternatives_WithoutNames_AreNamedByWhatOnlyTheyHave()
    {
        var text = CompiledContract.Execute(GeneratorRun.Of(Polymorphic.Schemas("""
            Event: { oneOf: [{ type: object, properties: { kind: { type: string, enum: [file.added] }, more: { type: string } } }, { type: object, properties: { kind: { type: string, enum: [gone] }, more: { type: string } } }] }
            Order: { oneOf: [{ type: object, required: [id, size], properties: { id: { type: string }, size: { type: integer }, alpha: { type: string } } }, { type: object, required: [id], properties: { id: { type: string }, name: { type: string }, hue: { type: string } } }, { type: object, required: [id], properties: { id: { type: string } } }] }
            """)), """
            var order = (Order)new OrderWithSize { Id = "1", Size = 5 };
            return $"{((Event)new EventFileAdded { Kind = EventFileAddedKind.FileAdded }).Kind} {((Event)new EventGone { Kind = EventGoneKind.Gone }).Kind} {order.Kind} {((Order)new OrderWithHue { Id = "2", Hue = "red" }).Kind} {((Order)new OrderObject { Id = "3" }).Kind}";
            """);

        Assert.Equal("EventFileAdded EventGone OrderWithSize OrderWithHue OrderObject", text);
    }

    [Fact]
    public void Union_InListsMapsAndItself_IsHeldByValue()
    {
        var text = CompiledContract.Execute(GeneratorRun.Of(Polymorphic.Schemas("""
            Tree: { type: object, properties: { all: { type: array, items: { $ref: '#/components/schemas/Node' } }, by: { type: object, additionalProperties: { $ref: '#/components/schemas/Node' } } } }
            Node: { oneOf: [{ $ref: '#/components/schemas/Leaf' }, { $ref: '#/components/schemas/Branch' }], discriminator: { propertyName: type } }
            Leaf: { type: object, properties: { type: { type: string, enum: [leaf] }, size: { type: integer } } }
            Branch: { type: object, properties: { type: { type: string, enum: [branch] }, nodes: { type: array, items: { $ref: '#/components/schemas/Node' } } } }
            """)), """
            var tree = JsonModel.Parse<Tree>("{\"all\":[{\"type\":\"branch\",\"nodes\":[{\"type\":\"leaf\",\"size\":1},{\"type\":\"odd\"}]}],\"by\":{\"a\":{\"type\":\"leaf\"}}}");
            tree.All![0].TryGetBranch(out var branch);
            branch!.Nodes!.Add(new Leaf { Type = "leaf", Size = 2 });
            return $"{branch.Nodes[0].Kind} {branch.Nodes[1].Kind} {branch.Nodes[1].Unknown} {tree.By!["a"].TryGetLeaf(out _)} {tree.By["a"].TryGetBranch(out _)} {JsonModel.ToJson(tree.Clone())}";
            """);

        Assert.Equal("""Leaf Unknown {"type":"odd"} True False {"all":[{"type":"branch","nodes":[{"type":"leaf","size":1},{"type":"odd"},{"type":"leaf","size":2}]}],"by":{"a":{"type":"leaf"}}}""", text);
    }

    [Fact]
    public void Mapping_ToNoSchema_IsToldAndTheRestWorks()
    {
        var broken = Polymorphic.Schemas(Pets).With("bird: Bird", "bird: Brid");

        var diagnostic = Assert.Single(GeneratorRun.Of(broken).Diagnostics);

        Assert.Equal("TDC070", diagnostic.Id);
        Assert.StartsWith("Brid", broken.Text![diagnostic.Location.SourceSpan.Start..], StringComparison.Ordinal);
    }

    [Fact]
    public void Union_OfOneMoreMember_RewritesTheUnionAndItsModelAlone()
    {
        var before = Polymorphic.Schemas(Pets);

        var edited = GeneratorRun.Of(before).WithEdit(before, before.With("claws: { type: integer }", "claws: { type: integer }, tail: { type: string }"));

        Assert.Equal(["V1.Models.Cat.g.cs"], edited.WrittenFiles);
    }
}
