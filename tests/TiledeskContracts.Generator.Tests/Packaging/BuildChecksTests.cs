using System.Diagnostics;
using System.Text.Json;
using System.Xml.Linq;
using TiledeskContracts.Generator.Tests.Diagnostics;

namespace TiledeskContracts.Generator.Tests.Packaging;

/// <summary>Where a build lacks something, it says what, before the compiler says it a hundred times; and the help pages say the same.</summary>
public sealed class BuildChecksTests : IDisposable
{
    private static readonly string _targets = Path.Combine(AppContext.BaseDirectory, "TiledeskContracts.Generator.targets");

    private static readonly Dictionary<string, string> _fit = new(StringComparer.Ordinal)
    {
        ["CompilerApiVersion"] = "roslyn4.14",
        ["LangVersion"] = "12.0",
        ["TargetFramework"] = "net8.0",
        ["Language"] = "C#",
        ["Contract"] = "contracts/desk.yaml",
    };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("acme-checks-");

    public BuildChecksTests()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "Acme.csproj"), $"""
            <Project DefaultTargets="CoreCompile">
              <ItemGroup>
                <OpenApiContract Include="$(Contract)" />
                <ReferencePath Include="$(Reference)" />
              </ItemGroup>
              <Import Project="{_targets}" />
              <Target Name="CoreCompile" />
            </Project>
            """);
        _folder.CreateSubdirectory("contracts");
        File.WriteAllText(Path.Combine(_folder.FullName, "contracts", "desk.yaml"), "");
    }

    /// <summary>What the targets say, and what a page's project does not show: of which compiler and language it is.</summary>
    public static TheoryData<string, string, string> Pages => new()
    {
        { "TDC090", "CompilerApiVersion", "roslyn4.11" },
        { "TDC091", "", "" },
        { "TDC092", "", "" },
        { "TDC093", "", "" },
        { "TDC094", "Language", "VB" },
        { "TDC095", "", "" },
        { "TDC096", "", "" },
    };

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Errors_OfTheTargets_HaveAPageEach()
    {
        var errors = XDocument.Load(_targets).Descendants("Error").ToList();

        Assert.Equal(HelpPage.IdsOfTheBuild, errors.Select(static error => error.Attribute("Code")!.Value).Order(StringComparer.Ordinal));
        Assert.Equal(Pages.Select(static row => row.Data.Item1), HelpPage.IdsOfTheBuild);
        Assert.All(errors, static error => Assert.Equal($"$(_ContractHelp){error.Attribute("Code")!.Value}.md", error.Attribute("HelpLink")?.Value));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Example_OfAPage_IsTold(string id, string unseen, string value)
    {
        var page = HelpPage.Of(id);

        Assert.Equal($"{id}: {page.Message}", await RunAsync([.. Properties(page.ExampleProject), (unseen, value)]));
        Assert.Equal("", await RunAsync(Properties(page.RepairedProject)));
    }

    [Theory]
    [InlineData("", "CompilerApiVersion", "roslyn5.0", "LangVersion", "latest", "TargetFramework", "net10.0-windows")]
    [InlineData("TDC090", "CompilerApiVersion", "", "LangVersion", "7.3")]
    [InlineData("TDC092", "LangVersion", "7.3", "TargetFramework", "netstandard2.0")]
    [InlineData("TDC092", "TargetFramework", "", "TargetFrameworkVersion", "v4.8")]
    [InlineData("", "TiledeskContractsKiota", "false")]
    [InlineData("TDC092", "TargetFramework", "netstandard2.0", "TiledeskContractsKiota", "true")]
    [InlineData("TDC094", "Language", "F#", "CompilerApiVersion", "", "LangVersion", "9.0")]
    public async Task Build_OfSeveralFaults_TellsTheirCause(string id, params string[] pairs)
    {
        var told = await RunAsync(pairs.Chunk(2).Select(static pair => (pair[0], pair[1])));

        Assert.Equal(id, told.Split(':')[0]);
    }

    [Fact]
    public async Task File_NamedAsContractAndPart_StaysAContract()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "Acme.csproj"), $"""
            <Project DefaultTargets="CoreCompile">
              <ItemGroup>
                <OpenApiContract Include="contracts/desk.yaml" Namespace="Acme.Desk" />
                <OpenApiContract Include="contracts/*.yaml" Part="true" />
              </ItemGroup>
              <Import Project="{_targets}" />
            </Project>
            """);
        File.WriteAllText(Path.Combine(_folder.FullName, "contracts", "common.yaml"), "");

        using var items = JsonDocument.Parse(await MSBuildAsync("-getItem:AdditionalFiles"));

        Assert.Equal(
            ["common.yaml true ", "desk.yaml true ", "desk.yaml  Acme.Desk"],
            items.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray()
                .Select(static item => $"{Metadata(item, "Filename")}{Metadata(item, "Extension")} {Metadata(item, "Part")} {Metadata(item, "Namespace")}"));
    }

    private static string? Metadata(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static IEnumerable<(string Name, string Value)> Properties(XElement? project) => project is null ? [] :
    [
        .. project.Elements("PropertyGroup").Elements().Select(static property => (property.Name.LocalName, property.Value)),
        ("Contract", project.Descendants("OpenApiContract").Single().Attribute("Include")!.Value),

        // What restoring makes of a package.
        ("Reference", string.Join("%3B", project.Descendants("PackageReference").Select(static package => $"lib/{package.Attribute("Include")!.Value}.dll"))),
    ];

    private async Task<string> RunAsync(IEnumerable<(string Name, string Value)> properties)
    {
        var all = new Dictionary<string, string>(_fit, StringComparer.Ordinal);
        foreach (var (name, value) in properties.Where(static property => property.Name.Length > 0))
        {
            all[name] = value;
        }

        var log = await MSBuildAsync([.. all.Select(static property => $"-p:{property.Key}={property.Value}")]);
        return log.Split(": error ").Skip(1).Select(static error => error.Split('\n', '[')[0].Trim()).SingleOrDefault() ?? log.Trim();
    }

    private async Task<string> MSBuildAsync(params string[] arguments)
    {
        using var build = Process.Start(new ProcessStartInfo("dotnet", ["msbuild", "-v:q", "-nologo", "-nodeReuse:false", .. arguments])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
        })!;
        var log = await build.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(log.Contains("error", StringComparison.Ordinal), build.ExitCode != 0);
        return log;
    }
}
