using System.Globalization;
using TiledeskContracts.Generator.Inputs;
using TiledeskContracts.Generator.Tests.Runs;
using TiledeskContracts.Spec.Linking;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Generator.Tests.Hostile;

/// <summary>Runs of the full contract with other texts at some places.</summary>
internal sealed class HostileRuns
{
    private static readonly CultureInfo[] _cultures = [new("tr-TR"), new("ar-SA"), new("th-TH"), new("lt-LT")];

    // Lone surrogates are no YAML.
    private const string BrokenYaml = "TDC001";

    private readonly ContractTree _tree = new(FullContract.Yaml);

    public HostileRuns()
    {
        var harmless = GeneratorRun.Once(File(static _ => null, isYaml: false, []));
        Vocabulary = new(harmless);
        Groups = [.. GroupsOf()];
    }

    /// <summary>What code may say.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>All places.</summary>
    public IReadOnlyList<ContractTree.Place> Places => _tree.Places;

    /// <summary>
    /// Places that can have a hostile text in one run and still are all read: first those whose text does not decide
    /// whether others are read, then the rest, no two of one operation or schema together.
    /// </summary>
    public IReadOnlyList<IReadOnlySet<int>> Groups { get; }

    /// <summary>The contract with other texts.</summary>
    public ContractFile File(Func<int, string?> texts, bool isYaml, IList<int> left) =>
        new(isYaml ? "/acme/notes.yaml" : "/acme/notes.json", _tree.Write(texts, isYaml, left));

    /// <summary>What is wrong with the code of these texts, read from JSON as usual or from YAML in another country.</summary>
    public IEnumerable<string> Complaints(Func<int, string?> texts, bool isYaml, IList<int> left)
    {
        var file = File(texts, isYaml, left);
        var run = isYaml ? Abroad(file, left.Count) : GeneratorRun.Once(file);
        return Vocabulary.Complaints(run, () => Link(file));
    }

    /// <summary>
    /// JSON as usual and YAML in a country of other letters, digits and calendars must give the same code.
    /// </summary>
    public IEnumerable<string> Differences(Func<int, string?> texts, int country)
    {
        var json = File(texts, isYaml: false, []);
        var run = GeneratorRun.Once(json);
        var abroad = Abroad(File(texts, isYaml: true, []), country);
        var isBroken = abroad.Diagnostics.Any(static diagnostic => diagnostic.Id == BrokenYaml);
        return Differences(run.Sources, isBroken ? Abroad(json, country).Sources : abroad.Sources);
    }

    /// <summary>The models of a contract.</summary>
    public static LinkedContracts Link(ContractFile file) => GuardedReader.Link(
        [DocumentReader.Read(new(file.Path, file.Text!, new(Models.Namespace, "AcmeClient", null, null)), CancellationToken.None)],
        CancellationToken.None);

    /// <summary>The names that a project gives, as the emitters may print them.</summary>
    public static IEnumerable<string> Given(ContractFile file) => [file.Namespace, file.ClientName, file.OptionsType];

    private static GeneratorRun Abroad(ContractFile file, int country) => In(_cultures[country % _cultures.Length], () => GeneratorRun.Once(file));

    private static IEnumerable<string> Differences(IReadOnlyDictionary<string, string> one, IReadOnlyDictionary<string, string> other) =>
        one.Except(other).Concat(other.Except(one)).Select(static source => source.Key).Distinct().Select(static name => $"{name} differs");

    private static T In<T>(CultureInfo culture, Func<T> run)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            return run();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private IEnumerable<IReadOnlySet<int>> GroupsOf()
    {
        var whole = Size(static _ => null);
        var numbers = Enumerable.Range(0, Places.Count).ToLookup(place => Size(at => at == place ? "plain" : null) >= whole);
        yield return numbers[true].ToHashSet();
        var regions = numbers[false].GroupBy(place => Places[place].Region).ToList();
        foreach (var place in regions.Where(static region => region.Key is null).SelectMany(static region => region))
        {
            yield return new HashSet<int> { place };
        }

        var rest = regions.Where(static region => region.Key is not null).Select(static region => region.ToList()).ToList();
        for (var index = 0; index < rest.Max(static region => region.Count); index++)
        {
            yield return rest.Where(region => region.Count > index).Select(region => region[index]).ToHashSet();
        }
    }

    // How much was understood.
    private int Size(Func<int, string?> texts) => Link(File(texts, isYaml: false, [])).Contracts.Sum(static contract =>
        contract.Objects.Count + contract.Enums.Count + contract.Unions.Count
        + contract.Objects.Sum(static model => model.Properties.Count) + contract.Enums.Sum(static model => model.Members.Count)
        + contract.Tags.Sum(static tag => tag.Operations.Sum(static operation => 1 + (operation.Query?.Parameters.Count ?? 0))));
}
