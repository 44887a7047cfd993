using System.Diagnostics;

namespace TiledeskContracts.Generator.Tests.Packaging;

/// <summary>Where a build lacks something, it says what, before the compiler says it a hundred times.</summary>
public sealed class BuildChecksTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("acme-checks-");

    public BuildChecksTests() => File.WriteAllText(Path.Combine(_folder.FullName, "Acme.csproj"), $"""
        <Project DefaultTargets="CoreCompile">
          <ItemGroup>
            <OpenApiContract Include="$(MSBuildThisFileName).csproj" Condition="'$(Contracts)' == ''" />
            <OpenApiContract Include="$(Contracts)" />
          </ItemGroup>
          <Import Project="{AppContext.BaseDirectory}TiledeskContracts.Generator.targets" />
          <Target Name="CoreCompile" />
        </Project>
        """);

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Build_LackingSomething_SaysWhat()
    {
        Assert.Equal("", await RunAsync("roslyn4.14", "12.0", "net8.0"));
        Assert.Equal("", await RunAsync("roslyn5.0", "latest", "net10.0-windows"));
        Assert.Equal("TDC090", await RunAsync("roslyn4.12", "12", "net8.0"));
        Assert.Equal("TDC090", await RunAsync("", "12", "net8.0"));
        Assert.Equal("TDC091", await RunAsync("roslyn4.14", "11.0", "net8.0"));
        Assert.Equal("TDC092", await RunAsync("roslyn4.14", "12", "netstandard2.0"));
        Assert.Equal("TDC093", await RunAsync("roslyn4.14", "12", "net8.0", "gone.yaml"));
    }

    private async Task<string> RunAsync(string compiler, string language, string framework, string contracts = "")
    {
        using var build = Process.Start(new ProcessStartInfo(
            "dotnet",
            ["msbuild", "-v:q", "-nologo", "-nodeReuse:false", $"-p:CompilerApiVersion={compiler}", $"-p:LangVersion={language}", $"-p:TargetFramework={framework}", $"-p:Contracts={contracts}"])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
        })!;
        var log = await build.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(log.Contains("error", StringComparison.Ordinal), build.ExitCode != 0);
        return log.Split(": error ").Skip(1).Select(static error => error[..6]).SingleOrDefault() ?? log.Trim();
    }
}
