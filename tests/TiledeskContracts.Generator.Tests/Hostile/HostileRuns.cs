using System.Globalization;
using TiledeskContracts.Generator.Inputs;
using TiledeskContracts.Generator.Tests.Runs;
using TiledeskContracts.Spec.Linking;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Generator.Tests.Hostile;

/// <summary>Runs of the full contract with other texts at some places.</summary>
internal sealed class HostileRuns
{
    // Lone surrogates are no YAML.
    private const string BrokenYaml = "TDC001";

    /// <summary>A contract that has next to nothing of its own: what it is made of stands in a file beside it.</summary>
    private const string Borrower = """
        {
          "openapi": "3.1.0",
          "info": { "title": "Acme", "version": "1" },
          "paths": {
            "/{project_id}/notes": { "$ref": "notes.json#/paths/~1{project_id}~1notes" },
            "/notes/{note_id}/files": { "$ref": "notes.json#/paths/~1notes~1{note_id}~1files" },
            "/shared": { "$ref": "notes.json#/components/pathItems/Shared" },
            "/failed": { "get": { "responses": { "200": { "$ref": "notes.json#/components/responses/Failed" } } } }
          },
          "components": {
            "schemas": {
              "Lent": { "$ref": "notes.json#/components/schemas/Note" },
              "Strange": { "$ref": "notes.json#/components/schemas/Odd" },
              "Animals": { "type": "array", "items": { "$ref": "notes.json#/components/schemas/Pet" } }
            }
          }
        }
        """;

    private static readonly CultureInfo[] _cultures = [new("tr-TR"), new("ar-SA"), new("th-TH"), new("lt-LT")];

    private readonly ContractTree _tree = new(FullContract.Yaml);
    private readonly GeneratorRun _harmless;
    private readonly GeneratorRun _lent;
    private readonly Vocabulary _ofLent;

    public HostileRuns()
    {
        _harmless = GeneratorRun.Once(File(static _ => null, isYaml: false));
        _lent = GeneratorRun.Once(Lent(static _ => null));
        Vocabulary = new(_harmless);
        _ofLent = new(_lent);
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

    /// <summary>Makes texts for keys beside one that has the text already: a number before it where YAML is written, else behind.</summary>
    public static Func<string, int, string> Twin(bool isYaml) => (text, number) =>
        isYaml ? number.ToString(CultureInfo.InvariantCulture) + text : text + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The contract with other texts.</summary>
    public ContractFile File(Func<int, string?> texts, bool isYaml, IList<int>? left = null, Func<string, int, string>? twin = null) =>
        new(isYaml ? "/acme/notes.yaml" : "/acme/notes.json", _tree.Write(texts, isYaml, left, twin));

    /// <summary>A contract whose parts stand in a file with other texts.</summary>
    public ContractFile[] Lent(Func<int, string?> texts) =>
    [
        new("/acme/borrower.json", Borrower),
        new("/acme/notes.json", _tree.Write(texts, isYaml: false, twin: Twin(isYaml: false)), isPart: true),
    ];

    /// <summary>
    /// What is wrong with the code of these texts. A driver that has seen the harmless contract writes what they change,
    /// in another country where they are YAML.
    /// </summary>
    public IEnumerable<string> Complaints(Func<int, string?> texts, bool isYaml, IList<int>? left = null, Func<string, int, string>? twin = null)
    {
        var file = File(texts, isYaml, left, twin);
        var run = isYaml ? In(_cultures[(left?.Count ?? 0) % _cultures.Length], () => _harmless.WithFiles(file)) : _harmless.WithFiles(file);
        return Vocabulary.Complaints(run, () => Link(file));
    }

    /// <summary>What is wrong with the code of a contract whose parts have these texts.</summary>
    public IEnumerable<string> ComplaintsOfParts(Func<int, string?> texts)
    {
        var files = Lent(texts);
        return _ofLent.Complaints(_lent.WithFiles(files), () => Link(files));
    }

    /// <summary>
    /// What is wrong with the code of these texts to drivers that have seen nothing yet: JSON as usual, and YAML in a country
    /// of other letters, digits and calendars, which must give the same code.
    /// </summary>
    public IEnumerable<string> ComplaintsOrDifferences(Func<int, string?> texts, int country)
    {
        var json = File(texts, isYaml: false, twin: Twin(isYaml: false));
        var run = GeneratorRun.Once(json);
        var abroad = Abroad(File(texts, isYaml: true, twin: Twin(isYaml: false)), country);
        var isBroken = abroad.Diagnostics.Any(static diagnostic => diagnostic.Id == BrokenYaml);
        return Vocabulary.Complaints(run, () => Link(json)).Concat(Differences(run.Sources, isBroken ? Abroad(json, country).Sources : abroad.Sources));
    }

    /// <summary>The models of contracts.</summary>
    public static LinkedContracts Link(params ContractFile[] files) => GuardedReader.Link(
        files.Select(static file => DocumentReader.Read(
            new(file.Path, file.Text!, new(Given(file.Namespace), Given(file.ClientName), Given(file.OptionsType), Given(file.RootNamespace), file.IsPart)),
            CancellationToken.None)),
        CancellationToken.None);

    private static string? Given(string metadata) => metadata.Length > 0 ? metadata : null;

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
        var all = Enumerable.Range(0, Places.Count).ToArray();
        var deciding = Deciding(all, Size(static _ => null)).ToHashSet();
        yield return all.Except(deciding).ToHashSet();
        var regions = deciding.GroupBy(place => Places[place].Region).ToList();
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

    // Halves them until what is left decides nothing, or is one place.
    private IEnumerable<int> Deciding(int[] places, int whole)
    {
        var size = Size(at => places.Contains(at) ? string.Create(CultureInfo.InvariantCulture, $"plain{at}") : null);
        return size == whole ? []
            : places.Length == 1 ? size < whole ? places : []
            : places.Chunk((places.Length + 1) / 2).SelectMany(half => Deciding(half, whole));
    }

    // How much was understood.
    private int Size(Func<int, string?> texts) => Link(File(texts, isYaml: false)).Contracts.Sum(static contract =>
        contract.Objects.Count + contract.Enums.Count + contract.Unions.Count
        + contract.Objects.Sum(static model => model.Properties.Count) + contract.Enums.Sum(static model => model.Members.Count)
        + contract.Tags.Sum(static tag => tag.Operations.Sum(static operation => 1 + (operation.Query?.Parameters.Count ?? 0))));
}
