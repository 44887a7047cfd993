using Microsoft.Playwright;

namespace TiledeskContracts.Browser.Tests;

/// <summary>The page of <c>diff --format html</c> in a real browser, from a file.</summary>
public sealed class ReportTests(Chromium chromium, ReportFiles files)
{
    [Fact]
    public async Task Page_AsksNobody_AndItsPolicyForbidsIt()
    {
        await using var report = await OpenedReport.OpenAsync(chromium, files.Own);
        Assert.Equal([new Uri(files.Own).AbsoluteUri], report.Requests);
        Assert.Empty(report.Complaints);

        var refused = await report.Page.EvaluateAsync<bool>("() => fetch('https://example.com/').then(() => false, () => true)");
        await report.Page.EvaluateAsync("() => { const image = new Image(); image.src = 'https://example.com/x.png'; document.body.append(image); const script = document.createElement('script'); script.textContent = 'window.hacked = true'; document.body.append(script); }");

        Assert.True(refused);
        Assert.Single(report.Requests);
        Assert.All(report.Complaints, static complaint => Assert.Contains("Content Security Policy", complaint, StringComparison.Ordinal));
        Assert.False(await report.Page.EvaluateAsync<bool>("() => 'hacked' in window"));
    }

    [Theory]
    [InlineData("input[name=wire][value=safe]", "wire", "breaking risky")]
    [InlineData("input[name=wire][value=breaking]", "wire", "risky safe")]
    [InlineData("input[name=code][value=safe]", "code", "breaking risky")]
    public async Task Chip_TakesItsVerdictAway(string chip, string data, string left)
    {
        await using var report = await OpenedReport.OpenAsync(chromium, files.Own);

        await report.Page.Locator(chip).ClickAsync();

        var expected = await CountAsync(report, $"one => '{left}'.split(' ').includes(one.dataset.{data})");
        Assert.InRange(expected, 1, await report.Findings.CountAsync() - 1);
        await Assertions.Expect(report.Shown).ToHaveCountAsync(expected);
        await Assertions.Expect(report.Page.Locator("#shown")).ToHaveTextAsync($"{expected} of {await report.Findings.CountAsync()} changes");
    }

    [Theory]
    [InlineData("version", "new", "one => one.dataset.version === 'new'")]
    [InlineData("version", "old", "one => one.dataset.version === 'old'")]
    [InlineData("side", "request", "one => one.dataset.sides.split(' ').includes('request')")]
    [InlineData("resource", "0", "one => one.dataset.resources.split(' ').includes('0')")]
    public async Task Choice_LeavesWhatFits(string name, string value, string fits)
    {
        await using var report = await OpenedReport.OpenAsync(chromium, files.Own);

        await report.Page.Locator($"select[name={name}]").SelectOptionAsync(value);

        var expected = await CountAsync(report, fits);
        Assert.InRange(expected, 1, await report.Findings.CountAsync() - 1);
        await Assertions.Expect(report.Shown).ToHaveCountAsync(expected);
    }

    [Fact]
    public async Task Search_FindsAllWords_AndTheAddressKeepsThem()
    {
        await using var report = await OpenedReport.OpenAsync(chromium, files.Own);
        var total = await report.Findings.CountAsync();

        await report.Page.Locator("#q").FillAsync("HASBOT drf1211");
        await Assertions.Expect(report.Shown).ToHaveCountAsync(1);
        await report.Page.ReloadAsync();
        await Assertions.Expect(report.Shown).ToHaveCountAsync(1);
        await Assertions.Expect(report.Page.Locator("#q")).ToHaveValueAsync("HASBOT drf1211");
        await report.Page.Locator("#q").FillAsync("no such words anywhere");
        await Assertions.Expect(report.Page.Locator("#nothing")).ToBeVisibleAsync();
        await report.Page.Locator("#clear").ClickAsync();

        await Assertions.Expect(report.Shown).ToHaveCountAsync(total);
        await Assertions.Expect(report.Page.Locator("#nothing")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Link_ToAChange_ShowsIt_WhateverTheFiltersSay()
    {
        await using var first = await OpenedReport.OpenAsync(chromium, files.Own);
        var id = await first.Page.EvaluateAsync<string>("() => [...document.querySelectorAll('.finding.safe.code-safe')].at(-1).id");

        await using var report = await OpenedReport.OpenAsync(chromium, files.Own, $"?wire=breaking#{id}");

        var finding = report.Page.Locator($"[id='{id}']");
        await Assertions.Expect(finding).ToBeFocusedAsync();
        await Assertions.Expect(finding).ToBeInViewportAsync();
        await Assertions.Expect(finding.Locator(".excerpt")).ToBeVisibleAsync();

        // Below the bar, once the page has come to rest; this fails by time-out.
        await report.Page.WaitForFunctionAsync($"() => document.getElementById('{id}').getBoundingClientRect().top >= document.getElementById('bar').getBoundingClientRect().bottom - 1");
    }

    [Fact]
    public async Task Page_WithoutScripts_IsReadWhole()
    {
        await using var report = await OpenedReport.OpenAsync(chromium, files.Own, "", new BrowserNewContextOptions { JavaScriptEnabled = false });

        await Assertions.Expect(report.Page.Locator("#bar")).ToBeHiddenAsync();
        Assert.Equal(await report.Findings.CountAsync(), await report.Page.Locator(".finding:visible").CountAsync());
        await report.Page.Locator(".finding.safe.code-safe details.lines summary").First.ClickAsync();
        await Assertions.Expect(report.Page.Locator(".finding.safe.code-safe .excerpt").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Change_ShowsBothContractsBesideEachOther()
    {
        await using var report = await OpenedReport.OpenAsync(chromium, files.Own);

        var row = report.Page.Locator(".finding", new PageLocatorOptions { HasText = "parameter-name-case-changed" }).Locator("tr.changed").First;

        await Assertions.Expect(row.Locator("del")).ToHaveTextAsync("  name: hasbot");
        await Assertions.Expect(row.Locator("ins")).ToHaveTextAsync("  name: hasBot");
        var (left, right) = (await row.Locator("del").BoundingBoxAsync(), await row.Locator("ins").BoundingBoxAsync());
        Assert.True(left!.X < right!.X);
        Assert.Equal(left.Y, right.Y);
    }

    [Theory]
    [InlineData("contract")]
    [InlineData("big")]
    public async Task Page_OfAPhone_NeedsNoSidewaysScrolling(string what)
    {
        var file = what == "big" ? Big(20) : files.Own;
        await using var report = await OpenedReport.OpenAsync(chromium, file, "", new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 360, Height = 740 } });

        await report.Page.Locator("#excerpts").ClickAsync();
        await report.Page.Locator("#more").ClickAsync();

        await Assertions.Expect(report.Page.Locator("select[name=side]")).ToBeVisibleAsync();
        Assert.Empty(await report.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('body *:not(.unseen)')].filter(one => one.getBoundingClientRect().right > 360.5).map(one => one.outerHTML.slice(0, 80))"));
        Assert.Equal(360, await report.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        await report.Page.Locator("#more").ClickAsync();
        await Assertions.Expect(report.Page.Locator("select[name=side]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Page_OfFiveThousandChanges_IsFilteredAndLinkedAllTheSame()
    {
        await using var report = await OpenedReport.OpenAsync(chromium, Big(500));
        Assert.Equal(5000, await report.Findings.CountAsync());
        var last = await report.Page.EvaluateAsync<string>("() => [...document.querySelectorAll('.finding')].at(-1).id");

        await report.Page.Locator("select[name=resource]").SelectOptionAsync(new SelectOptionValue { Label = "tag7" });
        await Assertions.Expect(report.Page.Locator("#shown")).ToHaveTextAsync("130 of 5000 changes");
        await report.Page.EvaluateAsync($"() => {{ location.hash = '{last}'; }}");

        await Assertions.Expect(report.Page.Locator($"[id='{last}']")).ToBeInViewportAsync();
        Assert.Empty(report.Complaints);
    }

    [Fact]
    public async Task Print_LeavesControlsOut_AndOpensTheLines()
    {
        await using var report = await OpenedReport.OpenAsync(chromium, files.Own);

        await report.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await report.Page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");

        await Assertions.Expect(report.Page.Locator("#bar")).ToBeHiddenAsync();
        Assert.Equal(await report.Findings.CountAsync(), await report.Page.Locator(".excerpt:visible").CountAsync());
        await report.Page.EvaluateAsync("() => dispatchEvent(new Event('afterprint'))");
        Assert.NotEqual(await report.Findings.CountAsync(), await report.Page.Locator("details.lines[open]").CountAsync());
    }

    private static Task<int> CountAsync(OpenedReport report, string fits) =>
        report.Page.EvaluateAsync<int>($"() => [...document.querySelectorAll('.finding')].filter({fits}).length");

    // Ten changes an operation.
    private string Big(int operations)
    {
        string Text(string type, string error) =>
            "openapi: 3.0.3\ninfo: {title: Big, version: '" + type + "'}\npaths:\n" + string.Concat(Enumerable.Range(0, operations).Select(number =>
                $"  /things{number}:\n    get:\n      tags: [tag{number % 40}]\n      parameters:\n"
                + string.Concat(Enumerable.Range(0, 9).Select(parameter => $"        - {{name: a_rather_long_name_of_a_parameter_that_has_no_place_to_break_{parameter}, in: query, schema: {{type: {type}}}}}\n"))
                + $"      responses:\n        '200': {{description: fine}}\n{error}"));

        return files.Of($"big{operations}", Text("string", "        '404': {description: gone}\n"), Text("integer", ""));
    }
}
