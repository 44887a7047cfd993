using Microsoft.Playwright;

namespace TiledeskContracts.Browser.Tests;

/// <summary>The page by day and by night.</summary>
public sealed class ThemeTests(Chromium chromium, ReportFiles files)
{
    // WCAG 2: the ratio of the lighter and the darker luminance; large texts need 3, all others 4.5.
    private const string FaintTexts = """
        () => {
          const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
          const rgba = color => { pixel.clearRect(0, 0, 1, 1); pixel.fillStyle = color; pixel.fillRect(0, 0, 1, 1); return [...pixel.getImageData(0, 0, 1, 1).data]; };
          const linear = value => { value /= 255; return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4; };
          const luminance = color => 0.2126 * linear(color[0]) + 0.7152 * linear(color[1]) + 0.0722 * linear(color[2]);
          const behind = element => {
            for (let at = element; at; at = at.parentElement) {
              const color = rgba(getComputedStyle(at).backgroundColor);
              if (color[3] > 60) return color;
            }
            return [255, 255, 255, 255];
          };
          const faint = [];
          for (const element of document.querySelectorAll('body *')) {
            const hasText = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
            if (!hasText || !element.checkVisibility({ checkVisibilityCSS: true, contentVisibilityAuto: true })) continue;
            const style = getComputedStyle(element);
            const [one, other] = [luminance(rgba(style.color)), luminance(behind(element))];
            const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
            const large = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && style.fontWeight >= 700);
            if (ratio < (large ? 3 : 4.5)) faint.push(element.localName + '.' + element.className + ' ' + ratio.toFixed(2));
          }
          return [...new Set(faint)];
        }
        """;

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Texts_OfEachScheme_StandOut(ColorScheme scheme)
    {
        await using var report = await OpenAsync(scheme);
        await report.PressAsync("x");

        Assert.Empty(await report.Page.EvaluateAsync<string[]>(FaintTexts));
        await report.Page.EvaluateAsync("() => document.querySelector('.rules').scrollIntoView()");
        Assert.Empty(await report.Page.EvaluateAsync<string[]>(FaintTexts));
        await report.PressAsync("?");
        Assert.Empty(await report.Page.EvaluateAsync<string[]>(FaintTexts));
    }

    [Fact]
    public async Task Scheme_FollowsTheSystem_UntilOneIsChosen_WhichIsKept()
    {
        await using var report = await OpenAsync(ColorScheme.Dark);
        var button = report.Page.Locator("#theme");
        Assert.True(await IsDarkAsync(report));

        await button.ClickAsync();
        await Assertions.Expect(button).ToHaveTextAsync("Theme: light");
        Assert.False(await IsDarkAsync(report));
        await report.Page.ReloadAsync();
        Assert.False(await IsDarkAsync(report));
        await report.PressAsync("t");
        await Assertions.Expect(button).ToHaveTextAsync("Theme: dark");
        Assert.True(await IsDarkAsync(report));
        await report.PressAsync("t");
        await report.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });

        Assert.False(await IsDarkAsync(report));
    }

    private static Task<bool> IsDarkAsync(OpenedReport report) =>
        report.Page.EvaluateAsync<bool>("() => Number(getComputedStyle(document.body).backgroundColor.match(/[0-9]+/)[0]) < 100");

    private Task<OpenedReport> OpenAsync(ColorScheme scheme) =>
        OpenedReport.OpenAsync(chromium, files.Own, "", new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = 1280, Height = 900 } });
}
