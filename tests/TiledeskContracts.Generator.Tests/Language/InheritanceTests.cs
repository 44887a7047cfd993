using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests.Language;

/// <summary>A base with a discriminator and what inherits from it with <c>allOf</c>.</summary>
public sealed class InheritanceTests
{
    private const string Pets = """
        Pet:
          type: object
          required: [petType, name]
          discriminator: { propertyName: petType, mapping: { cat: '#/components/schemas/Cat', tom: Tomcat, pet: Pet } }
          properties:
            petType: { type: string }
            name: { type: string }
            friend: { $ref: '#/components/schemas/Pet' }
            data: {}
        Cat:
          allOf:
            - { $ref: '#/components/schemas/Pet' }
            - { type: object, required: [data], properties: { petType: { type: string, enum: [cat] }, claws: { type: integer }, data: { $ref: '#/components/schemas/Mood' } } }
        Tomcat: { allOf: [{ $ref: '#/components/schemas/Cat' }, { type: object, properties: { rank: { type: integer } } }] }
        Dog: { properties: { bark: { type: string } }, allOf: [{ $ref: '#/components/schemas/Pet' }] }
        Goldfish: { allOf: [{ $ref: '#/components/schemas/Pet' }] }
        Mood: { type: object, properties: { mood: { type: string } } }
        Owner:
          type: object
          properties:
            pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }
            best: { oneOf: [{ $ref: '#/components/schemas/Pet' }, { $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }
            either: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }
            by: { x-id-property: name, oneOf: [{ type: string }, { $ref: '#/components/schemas/Pet' }] }
        """;

    private static readonly Lazy<Func<string, string>> _pets = new(() => Polymorphic.Pet(Pets));

    [Theory]
    [InlineData("Cat", """{"petType":"cat","name":"a","claws":4,"data":{"mood":"good"}}""")]
    [InlineData("Cat", """{"data":{"mood":5,"x":1},"name":"a","petType":"cat"}""")]
    [InlineData("Tomcat", """{"petType":"tom","name":"a","rank":1,"claws":4,"data":null}""")]
    [InlineData("Tomcat", """{"petType":"Tomcat"}""")]
    [InlineData("Dog", """{"petType":"Dog","name":"a","friend":{"petType":"cat","name":"b","claws":"1"}}""")]
    [InlineData("Goldfish", """{"petType":"Goldfish","claws":4}""")]
    [InlineData("Pet", """{"petType":"snake","name":"a","claws":4,"data":[1]}""")]
    [InlineData("Pet", """{"petType":"pet","name":"a"}""")]
    [InlineData("Pet", """{"petType":7}""")]
    [InlineData("Pet", """{"petType":null,"name":"a"}""")]
    [InlineData("Pet", """{"name":"a"}""")]
    [InlineData("Pet", "{}")]
    public void Base_ByDiscriminator_IsReadAsItsSubtypeAndWrittenBack(string type, string json) =>
        Polymorphic.AssertRead(type, json, _pets.Value(json));

    [Theory]
    [InlineData("new Cat { Name = \"a\" }", """{"petType":"cat","name":"a","data":{}}""")]
    [InlineData("new Tomcat { Name = \"a\" }", """{"petType":"tom","name":"a","data":{}}""")]
    [InlineData("new Dog { Name = \"a\" }", """{"petType":"Dog","name":"a"}""")]
    [InlineData("new Dog { Name = \"a\", PetType = \"wolf\" }", """{"petType":"wolf","name":"a"}""")]
    [InlineData("JsonModel.Parse<Dog>(\"{\\\"name\\\":\\\"a\\\"}\")", """{"name":"a"}""")]
    [InlineData("JsonModel.Parse<Dog>(\"{\\\"petType\\\":\\\"cat\\\"}\")", """{"petType":"cat"}""")]
    [InlineData("new Cat { Name = \"a\", Data = new Mood { MoodValue = \"good\" }, Friend = new Dog { Name = \"b\", Bark = \"c\" } }.Clone()", """{"petType":"cat","name":"a","friend":{"petType":"Dog","name":"b","bark":"c"},"data":{"mood":"good"}}""")]
    public void Subtype_MadeOrRead_SaysWhatItIsUnlessItDidNot(string expression, string json)
    {
        var text = CompiledContract.Execute(GeneratorRun.Of(Polymorphic.Schemas(Pets)), $"Pet pet = {expression};\nreturn JsonModel.ToJson(pet);");

        Assert.Equal(json, text);
    }

    [Fact]
    public void Subtype_WhereItsBaseIsAsked_KeepsItsType()
    {
        var text = CompiledContract.Execute(GeneratorRun.Of(Polymorphic.Schemas(Pets)), """
            var owner = JsonSerializer.Deserialize<Owner>("{\"pets\":[{\"petType\":\"Dog\",\"bark\":\"x\"},{\"petType\":\"tom\"}],\"best\":{\"petType\":\"cat\"},\"either\":{\"petType\":\"Dog\"},\"by\":{\"petType\":\"cat\",\"name\":\"id\"}}")!.Clone();
            Pet copy = owner.Pets![1].Clone();
            owner.Pets.Add(new Goldfish { Name = "g" });
            return string.Join(' ', owner.Pets.Select(pet => pet.GetType().Name).Append(copy.GetType().Name).Append(owner.Best!.GetType().Name).Append(owner.By!.Value.Id))
                + " " + owner.By.Value.Value!.GetType().Name + " " + owner.Either!.Value.Kind + " " + JsonSerializer.Serialize(owner);
            """);

        Assert.Equal(
            """Dog Tomcat Goldfish Tomcat Cat id Cat Dog {"pets":[{"petType":"Dog","bark":"x"},{"petType":"tom"},{"petType":"Goldfish","name":"g"}],"best":{"petType":"cat"},"either":{"petType":"Dog"},"by":{"petType":"cat","name":"id"}}""",
            text);
    }

    [Fact]
    public void Base_ThatListsItsSubtypes_IsTheirBaseAllTheSame()
    {
        var read = Polymorphic.Pet("""
            Pet:
              type: object
              properties: { kind: { $ref: '#/components/schemas/Kind' } }
              oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
              discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { mice: { type: array, items: { $ref: '#/components/schemas/Pet' } } } }] }
            Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { kind: { type: string, enum: [dog] }, bark: { type: string } } }] }
            Kind: { type: string, enum: [cat, dog] }
            """, "$\"{pet.GetType().Name}{pet.Kind}{new Dog().Kind}\"");

        Polymorphic.AssertRead("Catcatdog", """{"kind":"cat","mice":[{"kind":"dog"},{"kind":"mouse","tail":1}]}""", read("""{"kind":"cat","mice":[{"kind":"dog"},{"kind":"mouse","tail":1}]}"""));
    }

    [Fact]
    public void Union_OfSubtypesThatReferToIt_IsAUnion()
    {
        var read = Polymorphic.Box("""
            Box: { type: object, properties: { it: { $ref: '#/components/schemas/Pet' } } }
            Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { kind: { type: string }, claws: { type: integer } } }] }
            Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { kind: { type: string } } }] }
            """);

        Polymorphic.AssertRead("Cat", """{"kind":"Cat","claws":1}""", read("""{"kind":"Cat","claws":1}"""));
    }

    [Fact]
    public void Tag_ThatOnlySubtypesDescribe_IsSetByThem()
    {
        var text = CompiledContract.Execute(GeneratorRun.Of(Polymorphic.Schemas("""
            Pet: { type: object, discriminator: { propertyName: kind } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, required: [kind], properties: { kind: { type: string, enum: [cat] } } }] }
            Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { kind: { type: string, enum: [dog, wolf] } } }] }
            """)), """
            return JsonModel.Parse<Pet>("{\"kind\":\"wolf\"}").GetType().Name + JsonModel.ToJson<Pet>(new Cat()) + JsonModel.ToJson<Pet>(new Dog());
            """);

        Assert.Equal("""Dog{"kind":"cat"}{}""", text);
    }

    [Fact]
    public void Property_DescribedOtherwiseBySubtype_KeepsTheBasesTypeAndIsTold()
    {
        var contract = Polymorphic.Schemas("""
            Pet: { type: object, discriminator: { propertyName: kind }, properties: { kind: { type: string }, size: { type: integer }, tags: { type: array, items: { type: string } } } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { tags: { type: array, items: { type: string } }, size: { type: string } } }] }
            """);
        var run = GeneratorRun.Of(contract);

        var diagnostic = Assert.Single(run.Diagnostics);

        Assert.Equal("TDC071", diagnostic.Id);
        Assert.StartsWith("size: { type: string }", contract.Text![diagnostic.Location.SourceSpan.Start..], StringComparison.Ordinal);
        Assert.Equal("5", CompiledContract.Execute(run, "return JsonModel.Parse<Pet>(\"{\\\"kind\\\":\\\"Cat\\\",\\\"size\\\":\\\"5\\\"}\").Size.ToString()!;"));
    }

    [Fact]
    public void Property_OptionalInTheBase_StaysSoInASubtypeThatRequiresItAndIsTold()
    {
        var contract = LanguageContract.Of("""
            Answer: { type: object, required: [kind, known], discriminator: { propertyName: kind }, properties: { kind: { type: string }, known: { type: string }, size: { type: integer } } }
            Part: { allOf: [{ $ref: '#/components/schemas/Answer' }, { type: object, required: [kind, known, size, more], properties: { more: { type: string } } }] }
            """);

        Assert.Equal("TDC071: 'size' is inherited from 'Answer', whose type holds; what this subtype says of it changes nothing.", Assert.Single(contract.Told));
        Assert.Equal("""{"kind":"Part","known":"a","more":"b"}""", contract.Run([new("again", """long? size = new Part().Size; return Again<Part>("{\"kind\":\"Part\",\"known\":\"a\",\"more\":\"b\"}");""")])["again"]);
    }

    [Fact]
    public void Hierarchy_OfARequest_RequiresWhatTheContractRequiresButNotTheTag()
    {
        var text = CompiledContract.Execute(GeneratorRun.Of(new ContractFile("/acme/pets.yaml", """
            openapi: 3.0.3
            info: { title: Acme, version: '1' }
            paths:
              /pets:
                post:
                  operationId: addPet
                  requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
                  responses: { '204': { description: Done. } }
            components:
              schemas:
                Pet: { type: object, required: [kind, name], discriminator: { propertyName: kind }, properties: { kind: { type: string }, name: { type: string } } }
                Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, required: [claws], properties: { claws: { type: integer }, mate: { $ref: '#/components/schemas/Cat' } } }] }

            """)), "return JsonModel.ToJson<Pet>(new Cat { Name = \"a\", Claws = 1 });");

        Assert.Equal("""{"kind":"Cat","name":"a","claws":1}""", text);
    }

    // What is C#'s 'required' cannot be hidden, and what hides must say 'new', whatever its shape.
    [Theory]
    [InlineData("Asked")]
    [InlineData("Answer")]
    public void Property_SaidNothingOfByTheBase_IsSaidMoreOfBySubtypesInEveryShape(string root)
    {
        var contract = LanguageContract.Of($$"""
            {{root}}:
              type: object
              required: [kind, params, made, none]
              discriminator: { propertyName: kind }
              properties: { kind: { type: string }, params: { type: object }, made: { readOnly: true }, more: {}, none: { nullable: true }, maybe: { nullable: true } }
            Play:
              allOf: [{ $ref: '#/components/schemas/{{root}}' }]
              required: [params, made, none]
              properties:
                params: { $ref: '#/components/schemas/Song' }
                made: { type: string, readOnly: true }
                more: { $ref: '#/components/schemas/Song' }
                none: { type: string, nullable: true }
                maybe: { type: string, nullable: true }
            Radio: { allOf: [{ $ref: '#/components/schemas/Play' }, { properties: { station: { type: string } } }] }
            Song: { type: object, properties: { name: { type: string } } }
            """);

        var run = contract.Run(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["made"] = "return JsonModel.ToJson(new Radio { Params = new Song { Name = \"a\" }, None = null, Station = \"b\" }.Clone());",
            ["read"] = $"return Again<{root}>(\"{{\\\"kind\\\":\\\"Play\\\",\\\"params\\\":{{\\\"name\\\":\\\"a\\\"}},\\\"more\\\":{{\\\"name\\\":\\\"b\\\"}}}}\");",
        });

        Assert.Equal("""{"kind":"Play","params":{"name":"a"},"more":{"name":"b"}}""", run["read"]);
        Assert.Equal("""{"kind":"Radio","params":{"name":"a"},"none":null,"station":"b"}""", run["made"]);
    }

    [Theory]
    [InlineData("rank: { type: integer }", "rang: { type: integer }", "V1.Models.Tomcat.g.cs")]
    [InlineData("bark: { type: string }", "bark: { type: string }, tail: { type: string }", "V1.Models.Dog.g.cs")]
    public void Subtype_OfOtherProperties_RewritesItsFileAlone(string piece, string replacement, string file)
    {
        var before = Polymorphic.Schemas(Pets);

        var edited = GeneratorRun.Of(before).WithEdit(before, before.With(piece, replacement));

        Assert.Equal([file], edited.WrittenFiles);
    }

    [Fact]
    public void Hierarchy_Emitted_IsPleasantToRead() => Snapshot.Verify(
        GeneratorRun.Of(Polymorphic.Schemas("""
            Pet: { type: object, required: [kind], discriminator: { propertyName: kind, mapping: { cat: Cat } }, properties: { kind: { type: string, description: What it is. } } }
            Cat: { description: A cat., allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { claws: { type: integer, description: How many. } } }] }
            """)) is var run ? run.Sources["V1.Models.Pet.g.cs"] + run.Sources["V1.Models.Cat.g.cs"] : "");

    [Fact]
    public void Circle_OfBases_EndsAndCompiles()
    {
        var run = GeneratorRun.Of(Polymorphic.Schemas("""
            A: { discriminator: { propertyName: kind }, allOf: [{ $ref: '#/components/schemas/B' }], properties: { kind: { type: string } } }
            B: { discriminator: { propertyName: kind }, allOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }], properties: { b: { $ref: '#/components/schemas/A' } } }
            """));

        Assert.Empty(CompiledContract.Complaints(CompiledContract.Compile(run, Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp12)));
    }
}
