namespace TiledeskContracts.Contract.Tests.House;

public sealed class ArrowTests
{
    /// <summary>Who may know whom; a name that is not here may not be referenced.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["TiledeskContracts.Spec"] = ["YamlDotNet"],
        ["TiledeskContracts.Generator"] = ["TiledeskContracts.Spec", "TiledeskContracts.Runtime", "YamlDotNet", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Analyzers"],
        ["TiledeskContracts.Runtime"] = ["Polly.Core", "Microsoft.Extensions.Logging.Abstractions"],
        ["TiledeskContracts"] = ["TiledeskContracts.Runtime", "TiledeskContracts.Generator", "TiledeskContracts.Spec", "Microsoft.Extensions.Http"],
        ["TiledeskContracts.Sandbox"] = ["TiledeskContracts.Spec", "YamlDotNet", "Microsoft.AspNetCore.App"],
        ["TiledeskContracts.Quickstart"] = ["TiledeskContracts", "TiledeskContracts.Runtime", "TiledeskContracts.Sandbox"],
    };

    public static TheoryData<string> Projects { get; } =
        [.. HouseMap.References.Keys.Where(name => !name.EndsWith(".Tests", StringComparison.Ordinal) && name != "Consumer")];

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
        var names = HouseMap.References["TiledeskContracts.Sandbox"];

        Assert.DoesNotContain("TiledeskContracts.Runtime", names);
        Assert.DoesNotContain("TiledeskContracts", names);
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
    public void References_OfAForbiddenArrow_AreNoticed()
    {
        Assert.NotEmpty(new[] { "TiledeskContracts.Runtime" }.Except(Allowed["TiledeskContracts.Sandbox"], StringComparer.Ordinal));
        Assert.Contains("TiledeskContracts.Spec", HouseMap.References["TiledeskContracts.Generator"]);
    }
}
