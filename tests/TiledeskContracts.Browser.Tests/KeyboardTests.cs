using Microsoft.Playwright;

namespace TiledeskContracts.Browser.Tests;

/// <summary>The page without a mouse.</summary>
public sealed class KeyboardTests(Chromium chromium, ReportFiles files)
{
    [Fact]
    public async Task Tab_WalksInTheOrderOfThePage_AndEachStopIsSeen()
    {
        await using var report = await OpenedReport.OpenAsync(chromium, files.Own);
        var stops = new List<string>();

        var last = "";
        while (last != "side" && stops.Count < 40)
        {
            await report.PressAsync("Tab");
            last = await report.Page.EvaluateAsync<string>("() => document.activeElement.id || document.activeElement.name || document.activeElement.className || document.activeElement.localName");
            stops.Add(last);
            Assert.True(await report.Page.EvaluateAsync<bool>("() => [document.activeElement, document.activeElement.nextElementSibling].some(one => one && getComputedStyle(one).outlineStyle !== 'none')"), last);
        }

        Assert.Equal(["skip", "q", "excerpts", "theme", "help", "wire", "wire", "wire", "code", "code", "code", "resource", "version", "side"], stops.Where(static stop => stop != "a"));
    }

    [Fact]
    public async Task SkipLink_LeadsToTheChanges()
    {
        await using var report = await OpenedReport.OpenAsync(chromium, files.Own);

        await report.PressAsync("Tab");
        await Assertions.Expect(report.Page.Locator(".skip")).ToBeInViewportAsync();
        await report.PressAsync("Enter");

        Assert.Equal("changes", await report.FocusAsync());
    }

    [Fact]
    public async Task Keys_WalkOpenAndFilter()
    {
        await using var report = await OpenedReport.OpenAsync(chromium, files.Own);
        var ids = await report.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.finding')].map(one => one.id)");

        await report.PressAsync("j");
        Assert.Equal(ids[0], await report.FocusAsync());
        await report.PressAsync("j", "j", "k");
        Assert.Equal(ids[1], await report.FocusAsync());
        var lines = report.Page.Locator($"[id='{ids[1]}'] details.lines");
        Assert.Null(await lines.GetAttributeAsync("open"));
        await report.PressAsync("o");
        Assert.NotNull(await lines.GetAttributeAsync("open"));
        await report.PressAsync("3");
        await Assertions.Expect(report.Page.Locator(".finding.safe:not(.risky):not(.breaking):visible")).ToHaveCountAsync(0);
        await report.PressAsync("0");
        await Assertions.Expect(report.Shown).ToHaveCountAsync(ids.Length);
        await report.PressAsync("x");
        await Assertions.Expect(report.Page.Locator("details.lines[open]")).ToHaveCountAsync(ids.Length);
    }

    [Fact]
    public async Task Keys_AreLettersWhereSomebodyTypes_AndEscapeEmptiesTheSearch()
    {
        await using var report = await OpenedReport.OpenAsync(chromium, files.Own);

        await report.PressAsync("/", "3", "t", "Space", "j");
        Assert.Equal("q", await report.FocusAsync());
        await Assertions.Expect(report.Page.Locator("#q")).ToHaveValueAsync("3t j");
        Assert.True(await report.Page.Locator("input[name=wire][value=safe]").IsCheckedAsync());
        await report.PressAsync("Enter", "Escape");

        await Assertions.Expect(report.Page.Locator("#q")).ToHaveValueAsync("");
        await Assertions.Expect(report.Shown).ToHaveCountAsync(await report.Findings.CountAsync());
    }

    [Fact]
    public async Task Help_ListsTheKeys_AndTurnsThemOff()
    {
        await using var report = await OpenedReport.OpenAsync(chromium, files.Own);
        var dialog = report.Page.GetByRole(AriaRole.Dialog, new PageGetByRoleOptions { Name = "Keyboard" });

        await report.PressAsync("?");
        await Assertions.Expect(dialog).ToBeVisibleAsync();
        Assert.Equal("Close", await report.FocusAsync());
        await report.PressAsync("Shift+Tab", "Space", "Tab", "Enter");
        await Assertions.Expect(dialog).ToBeHiddenAsync();
        await report.PressAsync("?");

        await Assertions.Expect(dialog).ToBeHiddenAsync();
        Assert.Empty(report.Complaints);
    }

    [Fact]
    public async Task Controls_HaveNamesAndStates()
    {
        await using var report = await OpenedReport.OpenAsync(chromium, files.Own);
        var page = report.Page;

        await Assertions.Expect(page.GetByRole(AriaRole.Search, new PageGetByRoleOptions { Name = "Filter the changes" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Searchbox, new PageGetByRoleOptions { Name = "Search rules" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Group, new PageGetByRoleOptions { Name = "On the wire" }).GetByRole(AriaRole.Checkbox, new LocatorGetByRoleOptions { Name = "Breaking" })).ToBeCheckedAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Combobox, new PageGetByRoleOptions { Name = "Resource" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Keyboard shortcuts" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync($"{await report.Findings.CountAsync()} changes");
        Assert.Equal(await report.Findings.CountAsync(), await page.GetByRole(AriaRole.Article).CountAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("() => { const ids = [...document.querySelectorAll('[id]')].map(one => one.id); return ids.length - new Set(ids).size; }"));
        Assert.Equal(0, await page.EvaluateAsync<int>("() => [...document.querySelectorAll('a[href^=\"#\"]')].filter(one => !document.getElementById(decodeURIComponent(one.hash.slice(1)))).length"));
    }
}
