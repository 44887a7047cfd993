using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using TiledeskContracts.Drift.Pages;
using TiledeskContracts.Drift.Tests.Tool;

namespace TiledeskContracts.Drift.Tests.Pages;

/// <summary>The page's bytes; what a browser makes of them is tested in one.</summary>
public sealed class HtmlReportTests : IDisposable
{
    private const string Old = "openapi: 3.0.3\ninfo: {title: '</script><b>', version: '1'}\npaths:\n  /pets:\n    get:\n      responses: {'200': {description: d}}\n";

    private readonly ToolRun _run = new();

    public HtmlReportTests()
    {
        _run.Add("old.yaml", Old);
        _run.Add("new.yaml", Old.Replace("      responses", "      parameters:\n        - {name: '</script><script>', in: query, required: true, schema: {type: string}}\n      responses", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_OfTheSameContracts_HasTheSameBytes()
    {
        await _run.RunAsync("", "diff", "old.yaml", "new.yaml", "-f", "html");
        var first = _run.Output;
        await _run.RunAsync("", "diff", "old.yaml", "new.yaml", "-f", "html");

        Assert.Equal(first, _run.Output);
        Assert.DoesNotContain('\r', first);
        Assert.DoesNotContain("{{", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_LetsItsOwnStyleAndScriptRun_AndNothingElse()
    {
        await _run.RunAsync("", "diff", "old.yaml", "new.yaml", "-f", "html");

        var script = Assert.Single(Regex.Matches(_run.Output, "<script>(.*?)</script>", RegexOptions.Singleline)).Groups[1].Value;
        var style = Assert.Single(Regex.Matches(_run.Output, "<style>(.*?)</style>", RegexOptions.Singleline)).Groups[1].Value;
        Assert.Contains($"content=\"default-src 'none'; style-src '{Hash(style)}'; script-src '{Hash(script)}'; img-src data:; base-uri 'none'; form-action 'none'\"", _run.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?:src|href|action)=\"(?!#|data:,\")", _run.Output);
        Assert.DoesNotMatch("url\\(|@import", style);
    }

    [Fact]
    public async Task Page_OfContractsThatAreTheSame_SaysSo()
    {
        Assert.Equal(0, await _run.RunAsync("", "diff", "old.yaml", "old.yaml", "-f", "html"));

        Assert.Contains("Nothing changed.", _run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Read these first", _run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<&>\"'", "&lt;&amp;&gt;&quot;&#39;")]
    [InlineData("a\0b\u0007c\rd", "a\uFFFDb\uFFFDc\uFFFDd")]
    [InlineData("a\u202Eb\u2066c", "a\\u202Eb\\u2066c")]
    [InlineData("\ud83d\ude00", "\ud83d\ude00")]
    public void Text_BecomesMarkup(string text, string markup) => Assert.Equal(markup, ((Html)text).Markup);

    [Fact]
    public void Text_InBackquotes_IsCode() => Assert.Equal("a <code>&lt;b&gt;</code> c", Html.WithCode("a `<b>` c").Markup);

    [Fact]
    public void Text_WithHalfACharacter_BecomesMarkupThatCanBeWritten() => Assert.Equal("a\uFFFDb\uFFFD", ((Html)new string(['a', '\ud83d', 'b', '\ude00'])).Markup);

    public void Dispose() => _run.Dispose();

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
