using Microsoft.Playwright;

namespace TiledeskContracts.Browser.Tests;

/// <summary>A report in the browser, and everything that it asked for or complained of.</summary>
internal sealed class OpenedReport : IAsyncDisposable
{
    private readonly List<string> _requests = [];
    private readonly List<string> _complaints = [];

    private OpenedReport(IPage page) => Page = page;

    public IPage Page { get; }

    /// <summary>What went, or would have gone, to anywhere.</summary>
    public IReadOnlyList<string> Requests => _requests;

    /// <summary>Errors and warnings of the console, and what scripts threw.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public ILocator Findings => Page.Locator(".finding");

    public ILocator Shown => Page.Locator(".finding:not([hidden])");

    public static async Task<OpenedReport> OpenAsync(Chromium chromium, string file, string address = "", BrowserNewContextOptions? options = null)
    {
        var report = new OpenedReport(await chromium.OpenAsync(options));
        report.Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                report._complaints.Add(message.Text);
            }
        };
        report.Page.PageError += (_, error) => report._complaints.Add(error);
        var page = new Uri(file).AbsoluteUri;
        await report.Page.Context.RouteAsync("**/*", async route =>
        {
            report._requests.Add(route.Request.Url);
            await (route.Request.Url.StartsWith(page, StringComparison.Ordinal) ? route.ContinueAsync() : route.AbortAsync());
        });
        await report.Page.GotoAsync(page + address);
        return report;
    }

    /// <summary>The id of the element that has the focus, or what it says.</summary>
    public Task<string> FocusAsync() =>
        Page.EvaluateAsync<string>("() => document.activeElement.id || document.activeElement.value || document.activeElement.name || document.activeElement.textContent.trim()");

    public async Task PressAsync(params string[] keys)
    {
        foreach (var key in keys)
        {
            await Page.Keyboard.PressAsync(key);
        }
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
