using System.Globalization;
using System.Text.RegularExpressions;
using TiledeskContracts.Benchmarks.Cold;
using TiledeskContracts.Benchmarks.Documents;

namespace TiledeskContracts.Benchmarks.Compiler;

/// <summary>A user's project with both contracts, built by the real compiler, which says what the generator took.</summary>
internal sealed partial class CompiledProject
{
    private readonly string _folder;
    private readonly string _generator;

    /// <summary>Writes the project.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="generator">The generator's full type name.</param>
    /// <param name="analyzers">Its files.</param>
    public CompiledProject(string folder, string generator, params string[] analyzers)
    {
        var own = AppContext.BaseDirectory;
        _folder = folder;
        _generator = generator;
        Directory.CreateDirectory(folder);
        foreach (var contract in ContractFiles.Own)
        {
            File.Copy(contract, Path.Combine(folder, Path.GetFileName(contract)), overwrite: true);
        }

        File.WriteAllText(Path.Combine(folder, "Acme.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <OpenApiContract Include="tiledesk-v2.yaml" Namespace="Acme.V2" ClientName="AcmeClient" />
                <OpenApiContract Include="tiledesk-v3.yaml" Namespace="Acme.V3" ClientName="AcmeClient" />
                <Reference Include="{own}TiledeskContracts.Runtime.dll" />
                <Analyzer Include="{string.Join(';', analyzers.Select(file => own + file))}" />
              </ItemGroup>
              <Import Project="{own}TiledeskContracts.Generator.targets" />
            </Project>
            """);
        _ = ChildProcess.Run(folder, "dotnet", "restore", "-v", "q").Checked();
    }

    /// <summary>Builds once.</summary>
    /// <param name="server">The compiler server to use or start; null for a compiler of its own, which is cold.</param>
    /// <returns>The generator's milliseconds, as the compiler reports them.</returns>
    public double Build(string? server)
    {
        var build = ChildProcess.Run(
            _folder,
            "dotnet",
            "build",
            "--no-restore",
            "-t:Rebuild",
            "-v:d",
            "-nodeReuse:false",
            "-p:ReportAnalyzer=true",
            server is null ? "-p:UseSharedCompilation=false" : "-p:UseSharedCompilation=true",
            "-p:SharedCompilationId=" + server).Checked();
        var line = Row().Matches(build.Output).First(match => match.Groups[2].Value == _generator);
        return double.Parse(line.Groups[1].Value.TrimStart('<'), CultureInfo.InvariantCulture) * 1000;
    }

    [GeneratedRegex(@"^\s+(<?\d+\.\d+)\s+<?\d+\s+([\w.]+)\s*$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
