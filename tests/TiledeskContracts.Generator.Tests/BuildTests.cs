using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests;

public sealed class BuildTests
{
    [Fact]
    public async Task Project_WithContract_BuildsAtTheStrictestLevel()
    {
        using var project = new UserProject(SampleContracts.NotesYaml, """
            namespace Acme;

            /// <summary>Uses what the contract gives.</summary>
            public static class User
            {
                /// <summary>Makes a client.</summary>
                public static V1.AcmeClient Client() => new(new() { Credential = TiledeskContracts.ApiCredential.Scheme("JWT", "t") });
            }
            """);

        var (exitCode, log) = await project.BuildAsync(TestContext.Current.CancellationToken);

        Assert.True(exitCode == 0, log);
    }

    [Fact]
    public async Task Project_WithAMistakeInTheContract_IsToldFileLineAndColumn()
    {
        using var project = new UserProject("openapi: 3.0.3\ninfo: { title: Acme, version: '1' }\npaths:\n  /notes:\n    get: { responses: 5 }\n", "");

        var (exitCode, log) = await project.BuildAsync(TestContext.Current.CancellationToken);

        Assert.NotEqual(0, exitCode);
        Assert.Contains("notes.yaml(5,23): error TDC017", log, StringComparison.Ordinal);
    }
}
