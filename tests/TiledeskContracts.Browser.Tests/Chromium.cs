using Microsoft.Playwright;
using TiledeskContracts.Browser.Tests;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace TiledeskContracts.Browser.Tests;

/// <summary>The browser of this machine, started once; tests are skipped where there is none.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] _places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"];

    // Without these it talks to hosts of its own at each start.
    private static readonly string[] _arguments = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where the browser is: what <c>CHROMIUM</c> names, or where systems put it; null where it is not installed.</summary>
    private static string? Place => new[] { Environment.GetEnvironmentVariable("CHROMIUM") }.Concat(_places).FirstOrDefault(File.Exists);

    public async ValueTask InitializeAsync()
    {
        if (Place is { } place)
        {
            // A machine that runs all tests at once may be slow.
            Assertions.SetDefaultExpectTimeout(60_000);
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = place, Args = _arguments });
        }
    }

    /// <summary>Opens a page in a context of its own.</summary>
    /// <param name="options">How the context is set up.</param>
    internal async Task<IPage> OpenAsync(BrowserNewContextOptions? options = null)
    {
        Assert.SkipWhen(_browser is null, "No Chromium is installed: 'apt-get install chromium', or name one by CHROMIUM.");
        var context = await _browser.NewContextAsync(options ?? new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 } });
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
