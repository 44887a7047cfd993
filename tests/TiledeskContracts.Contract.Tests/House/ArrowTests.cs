using System.Reflection;
using TiledeskContracts.Sandbox;

namespace TiledeskContracts.Contract.Tests.House;

public sealed class ArrowTests
{
    /// <summary>Who may know whom; a name that is not here may not be referenced.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        // The analyzers are no code that runs: they ban what a compiler's guest must not do.
        ["TiledeskContracts.Spec"] = ["YamlDotNet", "Microsoft.CodeAnalysis.Analyzers"],
        ["TiledeskContracts.Comparison"] = ["TiledeskContracts.Spec", "Microsoft.CodeAnalysis.Analyzers"],
        ["TiledeskContracts.Drift"] = ["TiledeskContracts.Comparison", "TiledeskContracts.Spec", "System.CommandLine", "Spectre.Console"],
        ["TiledeskContracts.Generator"] = ["TiledeskContracts.Comparison", "TiledeskContracts.Spec", "YamlDotNet", "Microsoft.CodeAnalysis.CSharp"],
        ["TiledeskContracts.Analyzers"] = ["Microsoft.CodeAnalysis.CSharp"],
        ["TiledeskContracts.Runtime"] = ["Polly.Core", "Microsoft.Extensions.Logging.Abstractions"],
        ["TiledeskContracts"] = ["TiledeskContracts.Runtime", "TiledeskContracts.Generator", "TiledeskContracts.Analyzers", "Microsoft.Extensions.Http"],
        ["TiledeskContracts.Sandbox"] = ["TiledeskContracts.Spec", "Microsoft.AspNetCore.App"],
        ["TiledeskContracts.Quickstart"] = ["TiledeskContracts", "TiledeskContracts.Sandbox"],
        // The SDK once more, from the same sources, for projects that use Kiota.
        ["TiledeskContracts.Kiota"] = ["TiledeskContracts.Runtime", "TiledeskContracts.Generator", "TiledeskContracts.Analyzers", "Microsoft.Extensions.Http", "Microsoft.Kiota.Abstractions"],
        ["TiledeskContracts.Kiota.StandIn"] = [],
        ["TiledeskContracts.Benchmarks"] =
            ["TiledeskContracts.Generator", "TiledeskContracts.Comparison", "TiledeskContracts.Spec", "TiledeskContracts.Drift", "TiledeskContracts.Runtime", "TiledeskContracts", "YamlDotNet", "Microsoft.CodeAnalysis.CSharp", "BenchmarkDotNet", "Newtonsoft.Json"],
    };

    /// <summary>What AddTiledesk is written in; all of it comes with Microsoft.Extensions.Http.</summary>
    private static readonly string[] Hosting =
    [
        "Microsoft.Extensions.Configuration.Abstractions",
        "Microsoft.Extensions.DependencyInjection.Abstractions",
        "Microsoft.Extensions.Http",
        "Microsoft.Extensions.Logging.Abstractions",
        "Microsoft.Extensions.Options",
    ];

    public static TheoryData<string> Projects { get; } =
        [.. HouseMap.References.Keys.Where(name => !name.EndsWith(".Tests", StringComparison.Ordinal) && !name.StartsWith("Consumer", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_References_AreArrowsOfTheHouse(string project)
    {
        Assert.True(Allowed.TryGetValue(project, out var allowed), $"{project} has no row here: say whom it may know.");

        Assert.Empty(HouseMap.References[project].Except(allowed, StringComparer.Ordinal));
    }

    [Fact]
    public void Sandbox_Assembly_KnowsNothingOfTheClient()
    {
        // Its Microsoft.Extensions are ASP.NET Core's.
        var names = NamesKnownTo(typeof(TiledeskSandbox).Assembly).Where(name => !name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal));

        Assert.Equal(["TiledeskContracts.Spec"], names);
    }

    [Fact]
    public void Sdk_Assemblies_KnowTheirRowsAndNothingBesideThePlatform()
    {
        Assert.Equal(["TiledeskContracts.Runtime"], NamesKnownTo(typeof(TiledeskClientOptions).Assembly).Except(Hosting, StringComparer.Ordinal));
        Assert.Empty(NamesKnownTo(typeof(ApiClientOptions).Assembly).Except(["Polly.Core", "Microsoft.Extensions.Logging.Abstractions"], StringComparer.Ordinal));
    }

    [Fact]
    public void Hosting_OfTheSdk_IsKnownToNothingElseItShips()
    {
        Assert.Contains("Microsoft.Extensions.Http", NamesKnownTo(typeof(TiledeskClientOptions).Assembly));
        Assert.DoesNotContain("Microsoft.Extensions.Http", NamesKnownTo(typeof(ApiClientOptions).Assembly));
    }

    [Fact]
    public void Runtime_Sources_NeverNameTiledeskTheService()
    {
        var folder = Path.Combine(HouseMap.Root, "src", "TiledeskContracts.Runtime");

        var named = HouseMap.Files("*.cs")
            .Where(file => file.StartsWith(folder, StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file).Replace("TiledeskContracts", "", StringComparison.Ordinal).Contains("tiledesk", StringComparison.OrdinalIgnoreCase));

        Assert.Empty(named);
    }

    [Fact]
    public void References_OfTheProjects_AreReallyRead()
    {
        Assert.Contains("TiledeskContracts.Spec", HouseMap.References["TiledeskContracts.Generator"]);
        Assert.Contains("Microsoft.AspNetCore.App", HouseMap.References["TiledeskContracts.Sandbox"]);
    }

    /// <summary>What a compiled assembly really uses, the platform aside: a reference that came by another one counts.</summary>
    private static IEnumerable<string> NamesKnownTo(Assembly assembly) => assembly.GetReferencedAssemblies()
        .Select(name => name.Name!)
        .Where(name => !name.StartsWith("System", StringComparison.Ordinal) && !name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
