using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using TiledeskContracts.Json;
using TiledeskContracts.V3;
using JsonValue = TiledeskContracts.Runtime.Tests.Json.JsonValue;

namespace TiledeskContracts.Contract.Tests.Users;

/// <summary>Models in users' own <see cref="JsonSerializer"/> calls: by their options, their contexts, within their types.</summary>
public sealed class SerializerTests
{
    private static readonly JsonSerializerOptions _lenient = new() { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly JsonSerializerOptions _deep = new() { MaxDepth = 500 };

    private static readonly Dictionary<string, JsonSerializerOptions> _options = new(StringComparer.Ordinal)
    {
        ["default"] = new(),
        ["web"] = new(JsonSerializerDefaults.Web),
        ["strict"] = new(JsonSerializerDefaults.Strict),
        ["indented"] = new() { WriteIndented = true, IndentCharacter = '\t', NewLine = "\r\n" },
        ["snake"] = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, DictionaryKeyPolicy = JsonNamingPolicy.CamelCase, PropertyNameCaseInsensitive = true },
        ["numbers as text"] = new() { NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString },
        ["no nulls"] = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull },
        ["no defaults"] = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault },
        ["relaxed"] = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping },
        ["unmapped disallowed"] = new() { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow },
        ["references kept"] = new() { ReferenceHandler = ReferenceHandler.IgnoreCycles },
        ["tiny buffer"] = new() { DefaultBufferSize = 1 },
        ["source-generated"] = new() { TypeInfoResolver = ShiftJson.Default },
        ["resolvers combined"] = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(ShiftJson.Default, new DefaultJsonTypeInfoResolver()) },
    };

    public static TheoryData<string> Options { get; } = [.. _options.Keys];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Options))]
    public void Model_ByAnyOptions_IsTheSameValue(string name)
    {
        var options = _options[name];

        Assert.All(Bodies.Requests, text => AssertSame(text, JsonSerializer.Serialize(JsonSerializer.Deserialize<Request>(text, options), options)));
        Assert.All(Bodies.Pages, text => AssertSame(text, JsonSerializer.Serialize(JsonSerializer.Deserialize<RequestList>(text, options), options)));
    }

    [Theory]
    [MemberData(nameof(Options))]
    public async Task Model_ByStreams_IsTheSameValue(string name)
    {
        var options = _options[name];
        foreach (var text in Bodies.Requests)
        {
            await using var source = new DrippingStream(Encoding.UTF8.GetBytes(text));
            using var target = new MemoryStream();

            var request = await JsonSerializer.DeserializeAsync<Request>(source, options, Token);
            await JsonSerializer.SerializeAsync(target, request, options, Token);

            AssertSame(text, Encoding.UTF8.GetString(target.ToArray()));
        }
    }

    [Theory]
    [MemberData(nameof(Options))]
    public async Task Models_WithinUsersTypes_AreTheSameValues(string name)
    {
        var options = new JsonSerializerOptions(_options[name]) { PropertyNamingPolicy = null, NumberHandling = JsonNumberHandling.Strict, DictionaryKeyPolicy = null, DefaultIgnoreCondition = JsonIgnoreCondition.Never };
        var one = Bodies.Odd;
        var text = $$$"""
            {"AgentName":"Ann","Current":{{{one}}},"Waiting":[{{{one}}},{{{Bodies.Requests[1]}}}],"ByRoom":{"a":{{{one}}},"b":{{{Bodies.Requests[2]}}} },"Closed":[{{{one}}}],
            "Status":777,"Former":null,"Priority":"urgentest","Priorities":{"a":"low","b":""}}
            """;

        await using var source = new DrippingStream(Encoding.UTF8.GetBytes(text));
        var shift = await JsonSerializer.DeserializeAsync<Shift>(source, options, Token);

        AssertSame(text, JsonSerializer.Serialize(shift, options));
        Assert.Equal(("support-group-1", new RequestStatus(777), false), (shift!.Current!.RequestId, shift.Status, shift.Status.IsKnown));
    }

    [Fact]
    public void Model_BySourceGeneratedTypeInfo_IsTheSameValue()
    {
        Assert.All(Bodies.Requests, text => AssertSame(text, JsonSerializer.Serialize(JsonSerializer.Deserialize(text, ShiftJson.Default.Request), ShiftJson.Default.Request!)));
        Assert.All(Bodies.Pages, text => AssertSame(text, JsonSerializer.Serialize(JsonSerializer.Deserialize(text, ShiftJson.Default.RequestList), ShiftJson.Default.RequestList!)));
    }

    [Fact]
    public void Model_ByDocumentsAndNodes_IsTheSameValue() => Assert.All(Bodies.Requests, text =>
    {
        using var document = JsonDocument.Parse(text);
        var request = document.Deserialize<Request>()!;

        AssertSame(text, JsonSerializer.SerializeToElement(request).GetRawText());
        AssertSame(text, JsonSerializer.SerializeToNode(JsonNode.Parse(text).Deserialize<Request>())!.ToJsonString());
        AssertSame(text, JsonSerializer.SerializeToDocument(document.RootElement.Deserialize(ShiftJson.Default.Request)!, ShiftJson.Default.Request).RootElement.GetRawText());
    });

    [Fact]
    public void Model_WithCommentsAndTrailingCommas_IsReadWhereOptionsAllowThem()
    {
        var text = Bodies.Odd.Replace("},", "}, // one\n /* two , */", StringComparison.Ordinal).Replace("]}", "],}", StringComparison.Ordinal);

        AssertSame(Bodies.Odd, JsonSerializer.Serialize(JsonSerializer.Deserialize<Request>(text, _lenient)));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Request>(text));
        Assert.ThrowsAny<JsonException>(() => JsonModel.Parse<Request>(text));
    }

    [Fact]
    public void Model_ByUsersReader_LeavesItOnTheObjectsEnd()
    {
        var reader = new Utf8JsonReader("[ // first\n {\"_id\":\"a\",\"x\":[{}, /* in */ 1,]}, 7]"u8, new() { CommentHandling = JsonCommentHandling.Allow, AllowTrailingCommas = true });
        _ = reader.Read() && reader.Read() && reader.Read();

        var request = ((JsonConverter<Request>)JsonSerializerOptions.Default.GetConverter(typeof(Request))).Read(ref reader, typeof(Request), JsonSerializerOptions.Default)!;

        Assert.Equal(JsonTokenType.EndObject, reader.TokenType);
        Assert.True(reader.Read());
        Assert.Equal(7, reader.GetInt32());
        AssertSame("{\"_id\":\"a\",\"x\":[{},1]}", JsonModel.ToJson(request));
    }

    [Theory]
    [InlineData("null", null)]
    [InlineData("[]", "object")]
    [InlineData("\"a\"", "object")]
    [InlineData("7", "object")]
    public void Model_OfAnotherKind_IsRefusedByKindAndPath(string text, string? inMessage)
    {
        var json = $"{{\"Current\":{text}}}";
        if (inMessage is null)
        {
            Assert.Null(JsonSerializer.Deserialize<Shift>(json)!.Current);
            return;
        }

        var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Shift>(json));

        Assert.Equal("$.Current", refused.Path);
        Assert.Contains("Request", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Depth_OfUsersOptions_IsTheirsAndOursIs64(int depth, bool isRead)
    {
        var text = $"{{\"x\":{new string('[', depth - 1)}{new string(']', depth - 1)}}}";
        var shallow = new JsonSerializerOptions { MaxDepth = depth - 1 };

        var exception = Record.Exception(() => AssertSame(text, JsonSerializer.Serialize(JsonSerializer.Deserialize<Request>(text, _deep), _deep)));

        Assert.Equal(isRead, exception is null);
        Assert.True(isRead || (exception is JsonException && exception.Message.Contains("64", StringComparison.Ordinal)), exception?.ToString());
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Request>(text, shallow));
    }

    private static void AssertSame(string expected, string actual) => Assert.True(JsonValue.AreEqual(expected, actual), $"expected: {expected}\nwritten:  {actual}");
}
