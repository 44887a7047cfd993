using System.Reflection;
using System.Text.RegularExpressions;
using TiledeskContracts.Generator.Tests.Runs;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Generator.Tests.Hostile;

/// <summary>The contract that hostile texts are put into leaves out nothing that the reader knows.</summary>
public sealed partial class FullContractTests
{
    private static readonly IReadOnlyList<IReadOnlyList<string>> _mappings = [.. new ContractTree(FullContract.Yaml).Mappings];

    [Fact]
    public void Contract_OfHostileTexts_HasEveryKeywordOfEachElement()
    {
        var missing = Elements().SelectMany(element => element.Names
            .Where(name => !_mappings.Any(keys => keys.Contains(name) && keys.All(key => key.StartsWith("x-", StringComparison.Ordinal) || element.Names.Contains(key))))
            .Select(name => $"{element.Name}: {name}"));

        Assert.Empty(missing);
    }

    [Fact]
    public void Contract_OfHostileTexts_HasEveryExtensionOfTheSources()
    {
        // Those of which C# is made: what the comparison reads beside them ends in no code.
        string[] projects = ["TiledeskContracts.Spec", "TiledeskContracts.Generator"];
        var known = projects.SelectMany(static project => Directory.EnumerateFiles(Path.Combine(Folders.Repository, "generator", project), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => Extension().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups[1].Value)
            .ToHashSet();

        Assert.Contains("x-pagination", known);
        Assert.Empty(known.Except(_mappings.SelectMany(keys => keys)));
    }

    private static IEnumerable<(string Name, IReadOnlyList<string> Names)> Elements()
    {
        var type = typeof(DocumentReader).Assembly.GetType("TiledeskContracts.Spec.Reading.Keywords", throwOnError: true)!;
        var names = type.GetProperty("Names")!;
        return type.GetFields(BindingFlags.Static | BindingFlags.Public)
            .Where(field => field.FieldType == type)
            .Select(field => (field.Name, (IReadOnlyList<string>)names.GetValue(field.GetValue(null))!));
    }

    [GeneratedRegex("\"(x-[A-Za-z-]+)\"")]
    private static partial Regex Extension();
}
