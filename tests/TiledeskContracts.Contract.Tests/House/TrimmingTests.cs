using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace TiledeskContracts.Contract.Tests.House;

/// <summary>
/// The analyzers for trimming, AOT and single files are on in what users compile into their programs, and nobody has silenced them:
/// since warnings are errors, the build is the proof. <c>tests/Consumer/trimmed</c> runs a trimmed program.
/// </summary>
public sealed partial class TrimmingTests
{
    public static TheoryData<string> Projects { get; } = ["TiledeskContracts.Runtime", "TiledeskContracts"];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_ForPrograms_IsAotCompatibleOnBothFrameworks(string project)
    {
        var properties = XDocument.Load(Path.Combine(HouseMap.Root, "src", project, project + ".csproj")).Descendants("PropertyGroup").Elements().ToList();

        var value = Assert.Single(properties, property => property.Name.LocalName == "IsAotCompatible");
        Assert.Equal("true", value.Value);
        Assert.Empty(value.AncestorsAndSelf().Attributes("Condition"));
        Assert.Equal("net8.0;net10.0", Assert.Single(properties, property => property.Name.LocalName == "TargetFrameworks").Value);
        Assert.DoesNotContain(properties, property => property.Name.LocalName is "EnableTrimAnalyzer" or "EnableAotAnalyzer" or "EnableSingleFileAnalyzer" or "WarningsNotAsErrors");
        Assert.DoesNotContain(properties, property => property.Name.LocalName == "NoWarn" && Silenced().IsMatch(property.Value));
    }

    [Fact]
    public void Assemblies_ForPrograms_SayThatTheyCanBeTrimmed()
    {
        Assert.All([typeof(TiledeskClientOptions).Assembly, typeof(ApiClientOptions).Assembly], assembly =>
            Assert.Contains(assembly.GetCustomAttributes<AssemblyMetadataAttribute>(), data => data is { Key: "IsTrimmable", Value: "True" }));
    }

    [Fact]
    public void Sources_ForPrograms_SilenceNoWarningOfTrimming()
    {
        var folders = Projects.Select(project => Path.Combine(HouseMap.Root, "src", project) + Path.DirectorySeparatorChar).ToList();

        var silent = HouseMap.Files("*.cs")
            .Where(file => folders.Any(folder => file.StartsWith(folder, StringComparison.Ordinal)))
            .Where(file => Silenced().IsMatch(File.ReadAllText(file)));

        Assert.Empty(silent);
    }

    [Theory]
    [InlineData("#pragma warning disable IL2026", true)]
    [InlineData("[UnconditionalSuppressMessage(\"Trimming\", \"IL2026\")]", true)]
    [InlineData("[RequiresDynamicCode(\"…\")]", true)]
    [InlineData("#pragma warning disable CS0612", false)]
    public void Silencing_InAText_IsFound(string text, bool expected) => Assert.Equal(expected, Silenced().IsMatch(text));

    // "Requires…" is honest, and still means that a caller cannot trim.
    [GeneratedRegex(@"\bIL[23]\d{3}\b|RequiresUnreferencedCode|RequiresDynamicCode")]
    private static partial Regex Silenced();
}
