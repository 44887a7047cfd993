using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests.Language;

/// <summary>Features of a contract that meet in one place: each is proved alone elsewhere.</summary>
public sealed class CombinationTests
{
    private const string Pets = """
        Pet:
          type: object
          required: [kind, name, id, secret]
          discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } }
          additionalProperties: { type: integer }
          properties:
            kind: { type: string, enum: [cat, dog] }
            id: { type: string, readOnly: true }
            secret: { type: string, writeOnly: true }
            name: { type: string }
            old: { type: string, deprecated: true }
            tags: { type: array, items: { type: string } }
            parent: { nullable: true, allOf: [{ $ref: '#/components/schemas/Pet' }] }
        Cat:
          deprecated: true
          allOf:
            - { $ref: '#/components/schemas/Pet' }
            - { type: object, required: [claws, tags], additionalProperties: { type: string }, properties: { claws: { type: integer }, kind: { type: string, enum: [cat] }, born: { type: string, format: date, readOnly: true } } }
        Dog:
          allOf: [{ $ref: '#/components/schemas/Pet' }]
          type: object
          required: [bark]
          properties: { bark: { oneOf: [{ type: string }, { $ref: '#/components/schemas/Cat' }] }, friends: { type: object, additionalProperties: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] } } }
        Order:
          allOf:
            - { type: object, required: [pet], properties: { pet: { $ref: '#/components/schemas/Pet' }, any: { oneOf: [{ $ref: '#/components/schemas/Pet' }, { type: string }] } } }
            - { type: object, properties: { byName: { type: object, additionalProperties: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Line' }] } } } }
        Line: { type: object, required: [sku], properties: { sku: { type: string } } }
        Event: { type: object, required: [type], properties: { type: { type: string } }, discriminator: { propertyName: type } }
        Made: { allOf: [{ $ref: '#/components/schemas/Event' }, { type: object, properties: { by: { type: string } }, additionalProperties: { type: integer } }] }
        Gone: { allOf: [{ $ref: '#/components/schemas/Made' }, { type: object, additionalProperties: { type: string } }] }

        """;

    private static readonly (string Code, string Expected)[] _rows =
    [
        // A hierarchy with what servers set, further members of a type, what is deprecated, and itself.
        ("""var pet = JsonModel.Parse<Pet>("{\"kind\":\"cat\",\"name\":\"n\",\"x\":5,\"y\":\"z\",\"claws\":1,\"old\":\"o\",\"parent\":{\"kind\":\"dog\",\"bark\":\"w\"}}"); return $"{((Cat)pet).Claws} {pet.Parent!.GetType().Name} {pet.AdditionalProperties["x"]} {pet.AdditionalData["y"]} {JsonModel.ToJson(pet.Clone())}";""",
            """1 Dog 5 z {"kind":"cat","name":"n","old":"o","parent":{"kind":"dog","bark":"w"},"claws":1,"x":5,"y":"z"}"""),
        ("""return JsonModel.ToJson<Pet>(new Cat { Name = "a", Claws = 1, Secret = "s", Born = new DateOnly(2024, 1, 2) });""", """{"kind":"cat","id":"","secret":"s","name":"a","claws":1,"born":"2024-01-02"}"""),
        ("""return Again<Pet>("{\"kind\":\"cat\",\"id\":\"server\",\"claws\":null,\"born\":\"never\"}");""", """{"kind":"cat","id":"server","claws":null,"born":"never"}"""),

        // A subtype's own type of further members, seen through a base that has none.
        ("""var made = (Made)JsonModel.Parse<Event>("{\"type\":\"Made\",\"n\":5,\"s\":\"x\"}"); made.AdditionalProperties["n"]++; return string.Join(",", made.AdditionalProperties) + string.Join(",", made.AdditionalData) + JsonModel.ToJson<Event>(made);""", """[n, 6][s, x]{"type":"Made","n":6,"s":"x"}"""),
        ("""Event made = JsonModel.Parse<Event>("{\"type\":\"Made\",\"n\":5,\"s\":\"x\"}"); made.AdditionalData["m"] = JsonSerializer.SerializeToElement(7); made.AdditionalData.Remove("s"); return string.Join(",", ((Made)made).AdditionalProperties) + JsonModel.ToJson(made);""", """[n, 5],[m, 7]{"type":"Made","n":5,"m":7}"""),
        ("""return ((Gone)JsonModel.Parse<Event>("{\"type\":\"Gone\",\"n\":5}")).AdditionalProperties["n"];""", "5"),

        // Unions that hold a hierarchy, in maps, in parts of allOf.
        ("""return JsonModel.ToJson(new Dog { Name = "a", Bark = "b", Friends = new Dictionary<string, DogFriendsValue> { ["x"] = new Cat() } });""", """{"kind":"dog","id":"","name":"a","bark":"b","friends":{"x":{"kind":"cat","id":"","name":"","claws":0}}}"""),
        ("""var order = JsonModel.Parse<Order>("{\"pet\":{\"kind\":\"dog\",\"bark\":{\"kind\":\"cat\"}},\"any\":{\"kind\":\"dog\",\"bark\":\"w\"},\"byName\":{\"a\":{\"sku\":\"s\"},\"b\":{\"kind\":\"cat\"},\"c\":5}}"); order.Any!.Value.TryGetPet(out var any); return $"{order.Pet.GetType().Name} {((Dog)order.Pet).Bark.Kind} {any!.GetType().Name} {string.Join(" ", order.ByName!.Values.Select(value => value.Kind))} {JsonModel.ToJson(order)}";""",
            """Dog Cat Dog Line Cat Unknown {"pet":{"kind":"dog","bark":{"kind":"cat"}},"any":{"kind":"dog","bark":"w"},"byName":{"a":{"sku":"s"},"b":{"kind":"cat"},"c":5}}"""),
    ];

    private static readonly Lazy<IReadOnlyDictionary<string, string>> _results = new(() =>
        LanguageContract.Of(Pets).Run(_rows.Select(row => KeyValuePair.Create(row.Code, row.Code))));

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, _rows.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Hierarchy_BesideOtherFeatures_LosesNothing(int row) => Assert.Equal(_rows[row].Expected, _results.Value[_rows[row].Code]);

    [Fact]
    public void Hierarchy_InEveryPlaceOfACall_IsSent()
    {
        var said = Talk.With($$"""
            paths:
              /pets:
                get:
                  operationId: listPets
                  tags: [pets]
                  x-pagination: { style: page-number, page: page, firstPage: 0, items: items, total: count, identity: name }
                  parameters: [{ name: page, in: query, schema: { type: integer, format: int32 } }]
                  responses: { '200': { description: A page., content: { application/json: { schema: { type: object, properties: { items: { type: array, items: { $ref: '#/components/schemas/Pet' } }, count: { type: integer } } } } } } }
                post: { operationId: addPet, tags: [pets], requestBody: { content: { application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Cat' } } } }, responses: { '204': { description: ok } } }
                put: { operationId: partPet, tags: [pets], requestBody: { content: { multipart/form-data: { schema: { allOf: [{ $ref: '#/components/schemas/Line' }, { type: object, properties: { file: { type: string, format: binary }, either: { oneOf: [{ type: integer }, { $ref: '#/components/schemas/Cat' }] } } }] } } } }, responses: { '204': { description: ok } } }
                patch: { operationId: eitherPet, tags: [pets], requestBody: { required: true, content: { application/x-www-form-urlencoded: { schema: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] } } } }, responses: { '204': { description: ok } } }
                delete:
                  operationId: removePets
                  tags: [pets]
                  parameters:
                    - { name: where, in: query, content: { application/json: { schema: { type: object, required: [a], properties: { a: { type: string }, b: { type: array, items: { type: integer } } } } } } }
                    - { name: pet, in: query, style: deepObject, explode: true, schema: { $ref: '#/components/schemas/Cat' } }
                    - { name: deep, in: query, style: deepObject, explode: true, schema: { type: object, properties: { a: { type: object, properties: { b: { type: array, items: { type: string } }, c: { type: object, properties: { d: { type: integer } } } } }, l: { type: array, items: { type: object, properties: { x: { type: string } } } } } } }
                    - { name: either, in: query, style: deepObject, schema: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { type: string }] } }
                    - { name: X-Meta, in: header, content: { application/json: { schema: { $ref: '#/components/schemas/Line' } } } }
                    - { name: meta, in: cookie, content: { application/json: { schema: { $ref: '#/components/schemas/Line' } } } }
                  responses: { '204': { description: ok } }
            components:
              schemas:
            {{string.Join('\n', Pets.Split('\n').Select(line => "    " + line))}}
            """, """
            var sent = new List<string>();
            server.Answers(200, "application/json", "{\"items\":[{\"kind\":\"cat\",\"name\":\"a\"},{\"kind\":\"dog\",\"name\":\"b\"}],\"count\":2}");
            var pets = client.Pets.ListAllAsync().GetAsyncEnumerator();
            while (pets.MoveNextAsync().AsTask().GetAwaiter().GetResult())
            {
                sent.Add(pets.Current.GetType().Name + pets.Current.Name);
            }

            server.Answers(204);
            #pragma warning disable CS0618 // What is deprecated must work all the same.
            client.Pets.AddAsync(new Cat { Name = "a b", Claws = 1, Tags = new List<string> { "x", "y" } }).GetAwaiter().GetResult();
            sent.Add(server.Body);
            client.Pets.EitherAsync(new Cat { Name = "c", Claws = 1 }).GetAwaiter().GetResult();
            sent.Add(server.Body);
            client.Pets.PartAsync(new PartPetBody { Sku = "s", Either = new Cat { Name = "d" }, File = new ApiFile(new System.IO.MemoryStream(new byte[] { 65 })) }).GetAwaiter().GetResult();
            sent.Add(string.Join("|", server.Body.Split("\r\n").Where(line => line.Length > 0 && line[0] != '-' && !line.StartsWith("Content-Disp"))));
            client.Pets.RemoveAsync(new RemovePetsQuery
            {
                Where = new RemovePetsWhere { A = "1", B = new List<long> { 2 } },
                Pet = new Cat { Name = "q" },
                Deep = new RemovePetsDeep { A = new() { B = new List<string> { "p", "q" }, C = new() { D = 4 } }, L = new List<RemovePetsDeepLItem> { new() { X = "1" } } },
                Either = new Cat { Name = "u" },
                XMeta = new Line { Sku = "ä😀" },
                Meta = new Line { Sku = "b;" },
            }).GetAwaiter().GetResult();
            sent.Add(Uri.UnescapeDataString(server.Sent.Split('?')[1]));
            sent.Add(server.Header("X-Meta") + " " + server.Header("Cookie"));
            return string.Join("\n", sent);
            """);

        Assert.Equal(
            """
            Cata
            Dogb
            kind=cat&name=a%20b&tags=x&tags=y&claws=1
            kind=cat&name=c&claws=1
            s|Content-Type: application/octet-stream|A|Content-Type: application/json|{"kind":"cat","name":"d","claws":0}
            where={"a":"1","b":[2]}&pet[kind]=cat&pet[name]=q&pet[claws]=0&deep[a][b][]=p&deep[a][b][]=q&deep[a][c][d]=4&deep[l][0][x]=1&either[kind]=cat&either[name]=u&either[claws]=0
            {"sku":"\u00E4\uD83D\uDE00"} meta=%7B%22sku%22%3A%22b%3B%22%7D
            """,
            said);
    }

    [Fact]
    public void Hierarchy_AcrossFiles_IsFoundThroughItsMapping()
    {
        var run = GeneratorRun.Of(
            new ContractFile("/acme/spec/main.yaml", """
                openapi: 3.1.0
                info: { title: Acme, version: '1' }
                paths: {}
                components:
                  schemas:
                    Box: { type: object, properties: { pet: { $ref: 'parts/pets.yaml#/Animal' } } }
                    Bird: { allOf: [{ $ref: 'parts/pets.yaml#/Animal' }, { type: object, properties: { wings: { type: integer } } }] }
                """),
            new ContractFile("/acme/spec/parts/pets.yaml", """
                Animal:
                  type: object
                  required: [kind]
                  discriminator: { propertyName: kind, mapping: { cat: '#/Cat', dog: dog.yaml, bird: '../main.yaml#/components/schemas/Bird' } }
                  properties: { kind: { type: string }, mother: { $ref: '#/Animal' } }
                Cat: { allOf: [{ $ref: '#/Animal' }, { type: object, properties: { claws: { type: integer } } }] }
                """, isPart: true),
            new ContractFile("/acme/spec/parts/dog.yaml", "allOf: [{ $ref: 'pets.yaml#/Animal' }, { type: object, properties: { bark: { type: string } } }]\n", isPart: true));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(
            """Cat Dog Bird {"pet":{"kind":"cat","mother":{"kind":"dog","mother":{"kind":"bird","wings":2},"bark":"w"},"claws":4}} {"kind":"dog"}""",
            CompiledContract.Execute(run, """
                var box = JsonModel.Parse<Box>("{\"pet\":{\"kind\":\"cat\",\"claws\":4,\"mother\":{\"kind\":\"dog\",\"bark\":\"w\",\"mother\":{\"kind\":\"bird\",\"wings\":2}}}}");
                return $"{box.Pet!.GetType().Name} {box.Pet.Mother!.GetType().Name} {box.Pet.Mother.Mother!.GetType().Name} {JsonModel.ToJson(box)} {JsonModel.ToJson<Animal>(new Dog())}";
                """));
    }

    [Theory]
    [InlineData("dog.yaml")]
    [InlineData("'#/Nowhere'")]
    [InlineData("https://example.com/dog.yaml")]
    public void Mapping_ToAFileThatIsNotThere_IsToldOnce(string target)
    {
        var run = GeneratorRun.Of(Polymorphic.Schemas($$"""
            Pet: { type: object, discriminator: { propertyName: kind, mapping: { dog: {{target}} } }, properties: { kind: { type: string } } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }] }
            """));

        Assert.Equal(["TDC070"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
    }
}
