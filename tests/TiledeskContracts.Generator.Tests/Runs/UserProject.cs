using System.Diagnostics;

namespace TiledeskContracts.Generator.Tests.Runs;

/// <summary>A user's project in a folder of its own, built by the real compiler with the generator's files.</summary>
internal sealed class UserProject : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("acme-");

    public UserProject(string contract, string code)
    {
        var own = AppContext.BaseDirectory;
        Write("notes.yaml", contract);
        Write("Program.cs", code);
        Write("Acme.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <LangVersion>12</LangVersion>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <AnalysisLevel>latest-all</AnalysisLevel>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <IsAotCompatible>true</IsAotCompatible>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <OpenApiContract Include="notes.yaml" Namespace="Acme.V1" ClientName="AcmeClient" />
                <Reference Include="{own}TiledeskContracts.Runtime.dll" />
                <Analyzer Include="{own}TiledeskContracts.Generator.dll;{own}TiledeskContracts.Spec.dll;{own}TiledeskContracts.Comparison.dll;{own}YamlDotNet.dll" />
              </ItemGroup>
              <Import Project="{own}TiledeskContracts.Generator.targets" />
            </Project>
            """);
    }

    /// <summary>Builds, without servers that would keep an old generator.</summary>
    /// <returns>The exit code and the log.</returns>
    public async Task<(int ExitCode, string Log)> BuildAsync(CancellationToken cancellationToken)
    {
        using var build = Process.Start(new ProcessStartInfo(
            "dotnet", ["build", "-v", "q", "-nologo", "-nodeReuse:false", "-p:UseSharedCompilation=false"])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
        })!;
        var log = await build.StandardOutput.ReadToEndAsync(cancellationToken);
        await build.WaitForExitAsync(cancellationToken);
        return (build.ExitCode, log.Replace(_folder.FullName, "", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Adds a file.</summary>
    public void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);
}
