namespace TiledeskContracts.Spec.Tests.Reading;

public sealed class YamlResumptionTests
{
    private const string Whole = """
        openapi: 3.0.3
        info:
          title: T
          version: '1'
        paths:
          /first:
            get:
              operationId: first
              responses:
                '200':
                  description: d
          /second:
            get:
              operationId: second
              responses:
                '200':
                  description: d
        components:
          schemas:
            A:
              type: object
              properties:
                a:
                  type: string
            B:
              type: object
              required: [a, b]
              properties:
                a:
                  type: string
            C:
              type: string

        """;

    public static TheoryData<string, string> Edits => new()
    {
        { "              type: object\n      required: [a, b]".TrimStart(), "type: object\n      required: [a, b" },
        { "required: [a, b]", "required: {a, b" },
        { "required: [a, b]", "required: \"a" },
        { "required: [a, b]", "required: 'a" },
        { "required: [a, b]", "requ" },
        { "required: [a, b]", "description: a: b" },
        { "required: [a, b]", "description: @a" },
        { "required: [a, b]", "description: \"\\q\"" },
        { "required: [a, b]", "- a" },
        { "required: [a, b]", "  description: a" },
        { "    B:\n", "    B\n" },
        { "    B:\n", "    'B:\n" },
        { "    B:\n", "    \"B\"\n" },
        { "      required: [a, b]\n", "\trequired: [a, b]\n" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void Text_BrokenInOneBlock_KeepsAllOthers(string before, string after)
    {
        var text = Whole.Replace(before, after, StringComparison.Ordinal);
        Assert.NotEqual(Whole, text);
        var line = text[..text.IndexOf(after.TrimStart('\t'), StringComparison.Ordinal)].Count(static character => character == '\n') + 1;

        var reading = Marked.Read(text);

        Assert.Equal(["/first", "/second"], reading.Document!.Paths.Select(static path => path.Template));
        var schemas = reading.Document.Components.Schemas.Select(static schema => schema.Key).ToList();
        Assert.Equal(["A", "C"], schemas.Where(static name => name is "A" or "C"));
        Assert.Equal("string", reading.Document.Components.Schemas.Single(static schema => schema.Key == "C").Value.Types.Single());
        Assert.Equal("TDC001", reading.Problems[0].Rule.Id);
        Assert.InRange(reading.Problems[0].Location.Position.Line, line, line + 1);
    }

    [Fact]
    public void Text_BrokenInTwoBlocks_ReportsBothAndKeepsTheRest()
    {
        var text = Whole
            .Replace("operationId: first", "operationId: [first", StringComparison.Ordinal)
            .Replace("required: [a, b]", "required: \"a", StringComparison.Ordinal);

        var reading = Marked.Read(text);

        Assert.Equal([8, 27], reading.Problems.Select(static problem => problem.Location.Position.Line));
        Assert.Equal("second", reading.Document!.Paths[1].Operations.Single().OperationId);
    }

    // YAML allows the first and others read the rest, so documents in use have them; what stands behind keeps its place.
    [Theory]
    [InlineData("description: |-\n        \n        A text.\n", "A text.")]
    [InlineData("description: |\r\n          \r\n   \r\n        A text.\r\n", "A text.")]
    [InlineData("description: >-\n        \n", "")]
    [InlineData("description: \"One\n      two \\\" three\n     four\"\n", "One two \" three four")]
    [InlineData("description: 'One\n     it''s'\n", "One it's")]
    public void Text_ThatOtherParsersRead_IsReadWithoutAProblem(string description, string expected)
    {
        var text = Whole.Replace("      required: [a, b]\n", "      " + description + "      oddity: 5\n", StringComparison.Ordinal);

        var reading = Marked.Read(text);

        Assert.Equal(expected, reading.Document!.Components.Schemas.Single(static schema => schema.Key == "B").Value.Description?.Trim());
        var position = Assert.Single(reading.Problems).Location.Position;
        var place = text.IndexOf("oddity", StringComparison.Ordinal);
        Assert.Equal((place, text[..place].Count(static character => character == '\n') + 1, 7), (position.Offset, position.Line, position.Column));
    }

    [Theory]
    [InlineData("description: \"One\n      title: \"B\"\n")]
    [InlineData("description: \"One\n      title: a\n      pattern: \"\n")]
    public void Quote_ThatMayBeLeftOpen_IsTold(string description)
    {
        var text = Whole.Replace("      required: [a, b]\n", "      " + description, StringComparison.Ordinal);

        var reading = Marked.Read(text);

        Assert.Contains(reading.Problems, problem => problem.Rule.Id == "TDC001");
    }

    [Fact]
    public void Json_BrokenAtItsEnd_KeepsWhatStandsBefore()
    {
        const string Text = """
            {
              "openapi": "3.0.3",
              "info": {"title": "T", "version": "1"},
              "paths": {},
              "components": {"schemas": {
                "A": {"type": "string"},
                "B": {"type": "strin
            """;

        var reading = Marked.Read(Text, "a.json");

        Assert.Equal(["A", "B"], reading.Document!.Components.Schemas.Select(static schema => schema.Key));
        var problem = Assert.Single(reading.Problems);
        Assert.Equal((7, 19), (problem.Location.Position.Line, problem.Location.Position.Column));
    }
}
