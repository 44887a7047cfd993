using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using TiledeskContracts.Generator.Tests.Diagnostics;

namespace TiledeskContracts.Generator.Tests.Packaging;

/// <summary>The package as a stranger gets it.</summary>
public sealed class PackageTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    // What the oldest compiler that we promise to work in brings along (Roslyn 4.14, in SDK 9.0.300 and Visual Studio 17.14).
    // MSBuild.exe is a .NET Framework process: it has these and no newer ones.
    private static readonly Dictionary<string, Version> _host = new(StringComparer.Ordinal)
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 14, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 14, 0, 0),
        ["System.Collections.Immutable"] = new(9, 0, 0, 0),
        ["System.Reflection.Metadata"] = new(9, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Buffers"] = new(4, 0, 3, 0),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
        ["System.Numerics.Vectors"] = new(4, 1, 4, 0),
        ["System.Threading.Tasks.Extensions"] = new(4, 2, 0, 1),
        ["System.Text.Encoding.CodePages"] = new(7, 0, 0, 0),
    };

    private readonly ZipArchive _package = package.Archive;

    private static string Version { get; } = typeof(ContractGenerator).Assembly.GetName().Version!.ToString(3);

    [Fact]
    public void Package_OfTheGenerator_HoldsTheseFilesAndMetadata()
    {
        Assert.Equal(
            [
                "LICENSE",
                "README.md",
                "TiledeskContracts.Generator.nuspec",
                "analyzers/dotnet/cs/TiledeskContracts.Comparison.dll",
                "analyzers/dotnet/cs/TiledeskContracts.Generator.dll",
                "analyzers/dotnet/cs/TiledeskContracts.Spec.dll",
                "analyzers/dotnet/cs/YamlDotNet.dll",
                "build/TiledeskContracts.Generator.targets",
                "lib/net8.0/_._",
            ],
            _package.Entries.Select(static entry => entry.FullName)
                .Where(static name => name != "[Content_Types].xml" && !new[] { "_rels/", "package/", "docs/" }.Any(folder => name.StartsWith(folder, StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal));

        Assert.NotNull(_package.GetEntry("docs/generator.md"));

        // Help links of the targets lead to them.
        Assert.All(HelpPage.IdsOfTheBuild, id => Assert.NotNull(_package.GetEntry($"docs/diagnostics/{id}.md")));

        using var nuspec = _package.GetEntry("TiledeskContracts.Generator.nuspec")!.Open();
        var metadata = XDocument.Load(nuspec).Root!.Elements().Single();
        string? Text(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
        Assert.StartsWith(Version, Text("version"), StringComparison.Ordinal);
        Assert.Equal("MIT", Text("license"));
        Assert.Equal("README.md", Text("readme"));
        Assert.NotEmpty(Text("description")!);
        Assert.NotEmpty(Text("authors")!);

        // Generated code needs the runtime in the user's own output: no development dependency.
        Assert.Null(Text("developmentDependency"));
        var group = Assert.Single(metadata.Descendants(), static element => element.Name.LocalName == "group");
        Assert.Equal("net8.0", group.Attribute("targetFramework")?.Value);
        var dependency = Assert.Single(group.Elements());
        Assert.Equal("TiledeskContracts.Runtime", dependency.Attribute("id")?.Value);
        Assert.Equal(Text("version"), dependency.Attribute("version")?.Value);
    }

    [Fact]
    public async Task Dll_OfTheAnalyzer_ReferencesOnlyWhatTheOldestCompilerHas()
    {
        var dlls = _package.Entries.Where(static entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal)).ToList();
        var own = dlls.Select(static entry => Path.GetFileNameWithoutExtension(entry.Name)).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(4, own.Count);

        foreach (var dll in dlls)
        {
            using var file = new PEReader(await ReadAsync(dll));
            var metadata = file.GetMetadataReader();
            foreach (var reference in metadata.AssemblyReferences.Select(handle => metadata.GetAssemblyReference(handle)))
            {
                var name = metadata.GetString(reference.Name);
                Assert.True(
                    own.Contains(name) || (_host.TryGetValue(name, out var highest) && reference.Version <= highest),
                    $"{dll.Name} needs {name} {reference.Version}, which the oldest compiler does not have.");
            }
        }
    }

    [Fact]
    public async Task Dll_OfOurs_HasThePackagesVersion()
    {
        // A compiler that stays alive tells one generator from another by it.
        foreach (var name in new[] { "Generator", "Spec" })
        {
            using var file = new PEReader(await ReadAsync(_package.GetEntry($"analyzers/dotnet/cs/TiledeskContracts.{name}.dll")!));
            Assert.Equal(Version, file.GetMetadataReader().GetAssemblyDefinition().Version.ToString(3));
        }

        Assert.NotEqual("0.0.0", Version);
    }

    private static async Task<MemoryStream> ReadAsync(ZipArchiveEntry entry)
    {
        var copy = new MemoryStream();
        await using var stream = await entry.OpenAsync();
        await stream.CopyToAsync(copy);
        copy.Position = 0;
        return copy;
    }
}
