namespace TiledeskContracts.Generator.Tests.Sent;

/// <summary>What a body is on the wire, by its media type.</summary>
public sealed class BodyTests
{
    private const string Note = "{ $ref: '#/components/schemas/Note' }";
    private const string SomeNote = "new Note { Text = \"a b&c\", Count = 5, Tags = new List<string> { \"x\", \"y\" }, Author = new NoteAuthor { Name = \"Ada\" } }";

    private static readonly (string Media, string Schema, string Value, string Sent)[] _rows =
    [
        ("application/json", Note, "new Note { Text = \"a\" }", "application/json\n{\"text\":\"a\"}"),
        ("application/merge-patch+json", Note, "new Note { Text = \"a\" }", "application/merge-patch+json\n{\"text\":\"a\"}"),
        ("application/json-patch+json", "{ type: array, items: {} }", "new List<JsonElement> { JsonSerializer.SerializeToElement(1) }", "application/json-patch+json\n[1]"),
        ("application/vnd.acme.v2+json; charset=utf-8", "{ type: string }", "\"a\"", "application/vnd.acme.v2+json; charset=utf-8\n\"a\""),
        ("'*/*'", Note, "new Note { Text = \"a\" }", "application/json\n{\"text\":\"a\"}"),
        ("text/plain", "{ type: string }", "\"a\"", "text/plain; charset=utf-8\na"),
        ("application/x-www-form-urlencoded", Note, SomeNote, "application/x-www-form-urlencoded\ntext=a%20b%26c&count=5&tags=x&tags=y&author=%7B%22name%22%3A%22Ada%22%7D"),
        ("multipart/form-data", Note, "new Note { Text = \"é\", Count = 5, Tags = new List<string> { \"x\", \"y\" }, Author = new NoteAuthor { Name = \"Ada\" } }", Multipart(
            Part("text", null, "é"), Part("count", null, "5"), Part("tags", null, "x"), Part("tags", null, "y"), Part("author", "application/json", "{\"name\":\"Ada\"}"))),
        ("multipart/form-data", "{ type: object, required: [file], properties: { file: { type: string, format: binary }, title: { type: string } } }",
            "new Call8Body { File = new ApiFile(new System.IO.MemoryStream(new byte[] { 65, 66 }), \"a \\\"é.png\", \"image/png\"), Title = \"t\" }", Multipart(
            Part("file\"; filename=\"a %22é.png", "image/png", "AB"), Part("title", null, "t"))),
        ("multipart/form-data", "{ type: object, properties: { 'a\"b': { type: array, items: { type: string, format: binary } } } }",
            "new Call9Body { AB = new List<ApiFile> { new(new System.IO.MemoryStream(new byte[] { 65 })), new(new System.IO.MemoryStream(new byte[] { 66 })) } }", Multipart(
            Part("a%22b\"; filename=\"a%22b", "application/octet-stream", "A"), Part("a%22b\"; filename=\"a%22b", "application/octet-stream", "B"))),
        ("application/xml", Note, "\"<a/>\"", "application/xml; charset=utf-8\n<a/>"),
        ("application/octet-stream", "{ type: string, format: binary }", "new System.IO.MemoryStream(new byte[] { 65, 66 })", "application/octet-stream\nAB"),
        ("'image/*'", "{ type: string, format: binary }", "new System.IO.MemoryStream(new byte[] { 65, 66 })", "application/octet-stream\nAB"),
        ("'*/*'", "{}", "new System.IO.MemoryStream(new byte[] { 65, 66 })", "application/octet-stream\nAB"),
        ("application/json", "{ type: integer, nullable: true }", "5", "application/json\n5"),
        ("application/json", "{ oneOf: [{ type: string }, { type: boolean }] }", "(Call15Body)true", "application/json\ntrue"),
        ("application/json", "{ type: string, enum: [a] }", "Call16Body.A", "application/json\n\"a\""),
        ("text/csv: { schema: { type: string } }, application/json", Note, "new Note { Text = \"a\" }", "application/json\n{\"text\":\"a\"}"),
        ("application/json: {}, application/json; v=2", Note, "new Note { Text = \"a\" }", "application/json; v=2\n{\"text\":\"a\"}"),
        ("multipart/form-data", "{ type: object, additionalProperties: { type: integer } }", "new Dictionary<string, long> { [\"n\"] = 1 }", Multipart(Part("n", null, "1"))),
    ];

    private static readonly Lazy<IReadOnlyDictionary<string, string>> _sent = new(() => SentRequests.Of(Contract(), Calls()));

    public static TheoryData<string, int> Rows => [.. _rows.Select((row, index) => (row.Media, index))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Body_OfAMediaType_IsSentAsOne(string media, int row)
    {
        Assert.Equal(media, _rows[row].Media);
        Assert.Equal($"/c{row}\n{_rows[row].Sent}", _sent.Value["call" + row]);
    }

    private static string Multipart(params string[] parts) =>
        $"multipart/form-data; boundary=BOUNDARY\n{string.Concat(parts.Select(part => "--BOUNDARY\n" + part))}--BOUNDARY--";

    private static string Part(string name, string? mediaType, string text) =>
        $"Content-Disposition: form-data; name=\"{name}\"\n{(mediaType is null ? "" : $"Content-Type: {mediaType}\n")}\n{text}\n";

    private static string Contract() => $$"""
        openapi: 3.0.3
        info: { title: Acme, version: '1' }
        paths:
        {{string.Join('\n', _rows.Select((row, index) => $"  /c{index}: {{ post: {{ tags: [a], operationId: call{index}, requestBody: {{ required: true, content: {{ {row.Media}: {{ schema: {row.Schema} }} }} }}, responses: {{ '204': {{ description: Fine. }} }} }} }}"))}}
        components:
          schemas:
            Note:
              type: object
              properties:
                text: { type: string }
                count: { type: integer }
                tags: { type: array, items: { type: string } }
                author: { type: object, properties: { name: { type: string } } }

        """;

    private static Dictionary<string, string> Calls() => _rows
        .Select((row, index) => KeyValuePair.Create("call" + index, $"client.A.Call{index}Async({row.Value})"))
        .ToDictionary();
}
