using System.Text.RegularExpressions;
using System.Xml.Linq;
using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests.Diagnostics;

/// <summary>A page of <c>docs/diagnostics</c>, whose examples are contracts to run.</summary>
internal sealed partial class HelpPage
{
    private readonly string _text;

    private HelpPage(string id, string text)
    {
        Id = id;
        _text = text;
    }

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "docs", "diagnostics");

    /// <summary>Those of the generator.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. Pages().Where(static id => !IsOfTheBuild(id))];

    /// <summary>Those of MSBuild, told before there is a compiler to tell them.</summary>
    public static IReadOnlyList<string> IdsOfTheBuild { get; } = [.. Pages().Where(IsOfTheBuild)];

    public string Id { get; }

    /// <summary>The first line, e.g. <c># TDC022: A $ref leads nowhere</c>.</summary>
    public string Heading => _text[.._text.IndexOf('\n', StringComparison.Ordinal)];

    public string Severity => SeverityLine().Match(_text).Groups[1].Value;

    public IReadOnlyList<string> Sections => [.. _text.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..])];

    /// <summary>The broken contracts; none on the page of a limit that takes megabytes to reach.</summary>
    public IReadOnlyList<ContractFile> Example => Contracts(Section("Example"));

    public IReadOnlyList<ContractFile> Repaired => Contracts(Section("Repair"));

    /// <summary>The broken project, on a page of the build; null where it is not the project that is broken.</summary>
    public XElement? ExampleProject => Project(Section("Example"));

    public XElement? RepairedProject => Project(Section("Repair"));

    /// <summary>The first message that the page quotes.</summary>
    public string Message => Quote().Match(Section("Example")).Groups[1].Value;

    /// <summary>The lines, as an editor counts them, that say to be the place: by a comment, or by a sentence below.</summary>
    public IReadOnlyList<int> MarkedLines =>
    [
        .. Fences(Section("Example")).Where(fence => fence.Language is "yaml" or "json").SelectMany(fence => LinesWith(fence.Text, "# <- here")),
        .. Sentence().Matches(Section("Example")).Select(match => int.Parse(match.Groups[1].ValueSpan, null)),
    ];

    /// <summary>The lines that say to be another place of the same matter.</summary>
    public IReadOnlyList<int> RelatedLines =>
        [.. Fences(Section("Example")).SelectMany(fence => LinesWith(fence.Text, "# <- and here"))];

    public static HelpPage Of(string id) => new(id, File.ReadAllText(Path.Combine(Folder, id + ".md")).ReplaceLineEndings("\n"));

    private static IEnumerable<string> Pages() =>
        Directory.EnumerateFiles(Folder, "TDC*.md").Select(static file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    private static bool IsOfTheBuild(string id) => id is "TDC090" or "TDC091" or "TDC092" or "TDC093" or "TDC094" or "TDC095" or "TDC096";

    private static XElement? Project(string section) =>
        Fences(section).Where(static fence => fence.Language == "xml").Select(static fence => XElement.Parse(fence.Text)).SingleOrDefault();

    private string Section(string name) =>
        Regex.Match(_text, $@"^## {name}\n(.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;

    private static IEnumerable<(string Language, string Text)> Fences(string section) =>
        Fence().Matches(section).Select(match => (match.Groups[1].Value, match.Groups[2].Value));

    private static IReadOnlyList<ContractFile> Contracts(string section)
    {
        var fences = Fences(section).ToList();
        var items = fences.Where(fence => fence.Language == "xml")
            .SelectMany(fence => XElement.Parse($"<a>{fence.Text}</a>").Elements("OpenApiContract"))
            .ToList();
        return
        [
            .. fences.Where(fence => fence.Language is "yaml" or "json").Select((fence, index) => new ContractFile(
                items.ElementAtOrDefault(index)?.Attribute("Include")?.Value ?? "desk." + fence.Language,
                fence.Text,
                items.ElementAtOrDefault(index)?.Attribute("Namespace")?.Value ?? "Desk",
                client: items.ElementAtOrDefault(index)?.Attribute("ClientName")?.Value ?? "DeskClient")
            {
                Next = items.ElementAtOrDefault(index)?.Attribute("Next")?.Value ?? "",
            }),
        ];
    }

    private static IEnumerable<int> LinesWith(string text, string mark) => text.Split('\n')
        .Select((line, index) => (Line: line, Number: index + 1))
        .Where(line => line.Line.EndsWith(mark, StringComparison.Ordinal))
        .Select(line => line.Number);

    [GeneratedRegex(@"^Severity: \*\*(\w+)\*\*", RegexOptions.Multiline)]
    private static partial Regex SeverityLine();

    [GeneratedRegex(@"^> (.+)$", RegexOptions.Multiline)]
    private static partial Regex Quote();

    [GeneratedRegex(@"^```(\w+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"It stands in line (\d+)")]
    private static partial Regex Sentence();
}
