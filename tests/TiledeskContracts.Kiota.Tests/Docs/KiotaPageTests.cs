using System.Net;
using System.Text;
using TiledeskContracts.Contract.Tests.Recordings;
using TiledeskContracts.Kiota.Tests.Adapters;
using TiledeskContracts.Kiota.Tests.Losses;
using TiledeskContracts.Kiota.Tests.StockLike;
using TiledeskContracts.Kiota.Tests.Transport;

namespace TiledeskContracts.Kiota.Tests.Docs;

/// <summary>The page for users: its examples are code that runs.</summary>
public sealed class KiotaPageTests
{
    private static readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public void Examples_OfThePage_AreTheLinesThatRun()
    {
        var code = Path.Combine(RepositoryRoot.Path, "tests", "TiledeskContracts.Kiota.Tests", "Docs", "Examples.cs");

        var shown = Blocks(File.ReadAllText(Loss.Page), "```csharp\n", "```");
        var run = Blocks(File.ReadAllText(code), "// <page>\n", "// </page>");

        Assert.Equal(3, run.Count);
        Assert.Equal(run, shown);
    }

    [Fact]
    public async Task Client_OfThePage_CallsAndIsRefused()
    {
        var fine = Wire.Answering(HttpStatusCode.OK, """{"status":200,"first_text":"The printer burns"}""");
        var refusing = Wire.Answering(HttpStatusCode.NotFound, """{"msg":"no such request"}""");

        var called = await Examples.CallAsync(Adapter(fine), "a/b", _cancellation);
        var refused = await Examples.CallAsync(Adapter(refusing), "7", _cancellation);

        Assert.Equal("Served: The printer burns", called);
        Assert.Equal("""404: no such request in {"msg":"no such request"}""", refused);
        Assert.StartsWith("GET https://desk.example.com/v3/5b55e806c93dde00143163dd/requests/a%2Fb\n", Assert.Single(fine.Sent), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Model_OfThePage_GoesThroughKiotasMachinery(bool isOurs)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes("""{"status":200,"x":"2026-11-21"}"""));

        using var reader = new StreamReader(isOurs
            ? await Examples.EchoAsync(new LosslessJsonParseNodeFactory(), new LosslessJsonSerializationWriterFactory(), content, _cancellation)
            : await Examples.EchoAsync(StockJson.ParseNodes, StockJson.Writers, content, _cancellation));

        Assert.Equal("""{"status":200,"x":"2026-11-21","color":"red"}""", await reader.ReadToEndAsync(_cancellation));
    }

#if REAL_KIOTA
    [Fact]
    public void Registration_OfThePage_TakesThePlaceOfKiotas()
    {
        Microsoft.Kiota.Abstractions.ApiClientBuilder.RegisterDefaultDeserializer<Microsoft.Kiota.Serialization.Json.JsonParseNodeFactory>();

        Examples.Register();
        Microsoft.Kiota.Abstractions.ApiClientBuilder.RegisterDefaultDeserializer<Microsoft.Kiota.Serialization.Json.JsonParseNodeFactory>();

        Assert.IsType<LosslessJsonParseNodeFactory>(Microsoft.Kiota.Abstractions.Serialization.ParseNodeFactoryRegistry.DefaultInstance.ContentTypeAssociatedFactories["application/json"]);
    }
#endif

    private static Microsoft.Kiota.Abstractions.IRequestAdapter Adapter(Wire wire)
    {
        var adapter = KiotaAdapter.Over(new LookingProvider(), wire.AnswerAsync);
        adapter.BaseUrl = "https://desk.example.com/v3";
        return adapter;
    }

    private static List<string> Blocks(string text, string begin, string end) =>
    [
        .. text.ReplaceLineEndings("\n").Split(begin).Skip(1).Select(part => Dedented(part[..part.IndexOf(end, StringComparison.Ordinal)])),
    ];

    private static string Dedented(string block)
    {
        var lines = block.TrimEnd().Split('\n');
        var margin = lines.Where(static line => line.Length > 0).Min(static line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > margin ? line[margin..] : ""));
    }
}
