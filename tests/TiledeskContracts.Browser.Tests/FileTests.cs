namespace TiledeskContracts.Browser.Tests;

/// <summary>What can be said of the page without a browser; so that one test runs where all others are skipped.</summary>
public sealed class FileTests(ReportFiles files)
{
    [Fact]
    public async Task Page_IsOneFile_WithEveryChange()
    {
        var page = await File.ReadAllTextAsync(files.Own, TestContext.Current.CancellationToken);

        Assert.StartsWith("<!doctype html>", page, StringComparison.Ordinal);
        Assert.InRange(page.Split("<article ").Length - 1, 50, 500);
        Assert.Equal(page.Split("<article ").Length, page.Split("</article>").Length);
    }
}
