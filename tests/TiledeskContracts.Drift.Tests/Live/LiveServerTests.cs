using TiledeskContracts.Drift.Commands;
using TiledeskContracts.Drift.Tests.Tool;

namespace TiledeskContracts.Drift.Tests.Live;

/// <summary>The commands <c>probe</c> and <c>record</c> against a real server; skipped where the environment names none.</summary>
public sealed class LiveServerTests
{
    private static readonly string[] _variables = ["TILEDESK_BASE_URL", "TILEDESK_PROJECT_ID", "TILEDESK_EMAIL", "TILEDESK_PASSWORD"];

    [Theory]
    [InlineData("v2")]
    [InlineData("v3")]
    public async Task Probe_OfTheRealServer_FindsNoDifference(string version)
    {
        var (code, output) = await RunAsync("probe", $"spec/tiledesk-{version}.yaml", "--timeout", "20");

        Assert.True(code == 0, output);
        Assert.Contains("listRequests answered 200 (1).", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Record_OfTheRealServer_KeepsNoSecret_AndFitsTheContract()
    {
        using var folder = new ToolRun();
        folder.Add("create.json", """{"first_text":"live drift: record"}""");
        var recordings = Path.Combine(folder.Folder, "out");
        string[] made = ["--unsafe", "createRequest", "--body", "createRequest=" + Path.Combine(folder.Folder, "create.json"), "--unsafe", "deleteRequest"];

        var (recorded, said) = await RunAsync(["record", "spec/tiledesk-v3.yaml", "--output", recordings, "--timeout", "20", .. made]);
        Assert.True(recorded == 0, said);
        var (code, output) = await RunAsync("check", "spec/tiledesk-v3.yaml", recordings);
        Assert.True(code == 0, output);
        Assert.Contains("deleteRequest answered 200 (1).", said, StringComparison.Ordinal);
        foreach (var file in Directory.EnumerateFiles(recordings, "*.json", SearchOption.AllDirectories))
        {
            var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            Assert.All(_variables.Skip(1), name => Assert.DoesNotContain(Environment.GetEnvironmentVariable(name)!, text, StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain("live drift", text, StringComparison.Ordinal);
        }
    }

    private static async Task<(int Code, string Output)> RunAsync(params string[] arguments)
    {
        Assert.SkipWhen(_variables.Any(static name => string.IsNullOrEmpty(Environment.GetEnvironmentVariable(name))), "No live server: set TILEDESK_BASE_URL, TILEDESK_PROJECT_ID, TILEDESK_EMAIL and TILEDESK_PASSWORD to run this.");
        using var output = new StringWriter();
        var code = await new CommandLine(new Surroundings(TextReader.Null, output, output, Repository.Root, null, false)).RunAsync(arguments, TestContext.Current.CancellationToken);
        return (code, output.ToString());
    }
}
