using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Problems;
using TiledeskContracts.Spec.Tests.Reading;

namespace TiledeskContracts.Spec.Tests.Documents;

public sealed class ReferenceResolverTests
{
    private const string Text = """
        openapi: 3.0.3
        info: {title: T, version: '1'}
        paths:
          /a/{id}:
            parameters:
              - $ref: '#/components/parameters/Id'
            get:
              responses:
                '200':
                  description: d
                  headers: {X-Total: {$ref: '#/components/headers/Total'}}
                  content:
                    application/json:
                      schema: {type: integer}
                '404': {$ref: '#/components/responses/Missing'}
          /b:
            post:
              requestBody: {$ref: '#/components/requestBodies/Body'}
              responses:
                '404': {$ref: '#/paths/~1a~1%7Bid%7D/get/responses/404'}
        x-shared:
          Deep: {type: object, properties: {more: {$ref: '#/x-shared/More'}}}
          More: {type: boolean}
        components:
          headers: {Total: {schema: {type: integer}}}
          parameters: {Id: {name: id, in: path, required: true, schema: {type: string}}}
          requestBodies: {Body: {content: {text/plain: {}}}}
          responses: {Missing: {description: missing}}
          schemas:
            Plain: {type: string, description: plain}
            One: {$ref: '#/components/schemas/Plain'}
            Two: {$ref: '#/components/schemas/One'}
            Inner: {$ref: '#/components/schemas/Outer/properties/a~1b'}
            Outer: {properties: {a/b: {type: number}}}
            Path: {$ref: '#/paths/~1a~1{id}/get/responses/200/content/application~1json/schema'}
            Elsewhere: {$ref: '#/x-shared/Deep'}
        """;

    [Theory]
    [InlineData("Plain", "string")]
    [InlineData("One", "string")]
    [InlineData("Two", "string")]
    [InlineData("Inner", "number")]
    [InlineData("Path", "integer")]
    [InlineData("Elsewhere", "object")]
    public void Schema_ByAnyPointer_IsFound(string name, string type)
    {
        var (document, resolver) = Read(Text);

        var schema = resolver.Resolve(document.Components.Schemas.Single(schema => schema.Key == name).Value);

        Assert.Equal([type], schema!.Types);
    }

    [Fact]
    public void Element_OfEveryKind_IsFound()
    {
        var (document, resolver) = Read(Text);
        var get = document.Paths[0].Operations[0];
        var post = document.Paths[1].Operations[0];

        Assert.Equal("id", resolver.Resolve(document.Paths[0].Parameters[0])!.Name);
        Assert.Equal(["integer"], resolver.Resolve(get.Responses[0].Value.Headers[0].Value)!.Schema!.Types);
        Assert.Equal("missing", resolver.Resolve(get.Responses[1].Value)!.Description);
        Assert.Equal("missing", resolver.Resolve(post.Responses[0].Value)!.Description);
        Assert.Equal("text/plain", resolver.Resolve(post.RequestBody!)!.Content[0].Name);
    }

    [Fact]
    public void Document_WithReferencesOfEveryKind_HasNoProblem()
    {
        var reading = Marked.Read(Text);

        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void Reference_InACircle_IsReportedAtEachAndGivesNull()
    {
        const string Circle = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n"
            + "    A: {$ref: '#/components/schemas/B'}\n    B: {$ref: '#/components/schemas/A'}\n    C: {$ref: '#/components/schemas/A'}\n";

        var (document, resolver) = Read(Circle);

        Assert.Null(resolver.Resolve(document.Components.Schemas[2].Value));
        Assert.Equal(ReferenceOutcome.Circular, resolver.Follow(document.Components.Schemas[0].Value, out _));
        Assert.Equal([6, 7, 8], Marked.Read(Circle).Problems.Select(static problem => problem.Location.Position.Line));
    }

    [Fact]
    public void Reference_ToNothing_SuggestsTheNearest()
    {
        const string Missing = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n"
            + "    Request: {type: object}\n    A: {$ref: '#/components/schemas/Requst'}\n";

        var problem = Assert.Single(Marked.Read(Missing).Problems);

        Assert.Contains("did you mean '#/components/schemas/Request'?", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reference_OutOfTheFile_IsNotFollowed()
    {
        const string External = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n"
            + "    A: {$ref: 'file:///etc/passwd'}\n    B: {$ref: 'http://localhost/x'}\n    C: {$ref: 'urn:x:y'}\n";

        var reading = Marked.Read(External);

        Assert.Equal([6, 7, 8], reading.Problems.Where(static problem => problem.Rule == ReadingRules.ExternalReference).Select(static problem => problem.Location.Position.Line));
    }

    [Fact]
    public void Keywords_BesideReferenceIn31_HoldTogetherWithIt()
    {
        const string Beside = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents:\n  schemas:\n"
            + "    A: {type: object}\n    B: {$ref: '#/components/schemas/A', description: b, deprecated: true}\n";

        var (document, resolver) = Read(Beside);

        var schema = document.Components.Schemas[1].Value;
        Assert.Equal((null, "b", true), (schema.Reference, schema.Description, schema.Deprecated));
        Assert.Equal(["object"], resolver.Resolve(Assert.Single(schema.AllOf))!.Types);
    }

    private static (OpenApiDocument Document, ReferenceResolver Resolver) Read(string text)
    {
        var document = Marked.Read(text).Document!;
        return (document, new ReferenceResolver(document));
    }
}
