using Microsoft.Playwright;

namespace TiledeskContracts.Browser.Tests;

/// <summary>Contracts may come from anyone.</summary>
public sealed class HostileTests(Chromium chromium, ReportFiles files)
{
    [Theory]
    [InlineData("</script><script>hacked()</script>")]
    [InlineData("<img src=x onerror=hacked()>")]
    [InlineData("\\\" onmouseover=hacked() autofocus onfocus=hacked() x=\\\"")]
    [InlineData("' onclick='hacked()")]
    [InlineData("</style><style>body{display:none}</style>")]
    [InlineData("--><svg/onload=hacked()>")]
    [InlineData("{{script}}{{title}}")]
    [InlineData("javascript:hacked()")]
    public async Task Words_OfAContract_StayWords(string words)
    {
        const string Template = """
            openapi: 3.0.3
            info: {title: "WORDS", version: "TYPE WORDS"}
            paths:
              "/WORDS":
                get:
                  tags: ["WORDS"]
                  summary: "WORDS"
                  description: "TYPE"
                  parameters:
                    - {name: "WORDS", in: query, schema: {type: TYPE}}
                  responses: {"200": {description: fine, content: {application/json: {schema: {$ref: "#/components/schemas/POINTER"}}}}}
                put:
                  responses: {"200": {description: fine, content: {application/json: {schema: {$ref: "#/components/schemas/POINTER"}}}}}
            components: {schemas: {"WORDS": {type: object, properties: {"WORDS": {type: TYPE}}}}}
            """;
        string Text(string type) => Template.Replace("TYPE", type, StringComparison.Ordinal).Replace("POINTER", words.Replace("/", "~1", StringComparison.Ordinal), StringComparison.Ordinal).Replace("WORDS", words, StringComparison.Ordinal);

        await using var report = await OpenedReport.OpenAsync(chromium, files.Of("hostile", Text("string"), Text("integer")));
        await report.Page.EvaluateAsync("() => { window.hacked = () => { window.harmed = true; }; }");
        await report.Page.Locator("#excerpts").ClickAsync();
        foreach (var finding in await report.Findings.AllAsync())
        {
            await finding.HoverAsync();
        }

        Assert.False(await report.Page.EvaluateAsync<bool>("() => 'harmed' in window || document.querySelector('body img, body svg, body style, [onclick], [onfocus], [onmouseover]') !== null || document.scripts.length !== 1"));
        Assert.Empty(report.Complaints);
        Assert.Single(report.Requests);
        await Assertions.Expect(report.Page.Locator("h1")).ToContainTextAsync(words.Replace("\\\"", "\"", StringComparison.Ordinal));
        await Assertions.Expect(report.Page.Locator(".group h2").Last).ToBeVisibleAsync();
    }
}
