using System.Globalization;
using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Drift.Reports;
using TiledeskContracts.Spec.Documents;

namespace TiledeskContracts.Drift.Pages;

/// <summary>The groups of a page, with their changes.</summary>
/// <param name="report">What the page tells.</param>
/// <param name="names">How the page calls the contracts.</param>
/// <param name="resources">What operations are about.</param>
/// <param name="ids">The names of the changes on the page.</param>
internal sealed class GroupMarkup(ChangeReport report, (string Old, string New) names, PageResources resources, IReadOnlyDictionary<ContractChange, string> ids)
{
    private static readonly HtmlTemplate _group = HtmlTemplate.Named("group");
    private static readonly HtmlTemplate _operation = HtmlTemplate.Named("operation");
    private static readonly HtmlTemplate _part = HtmlTemplate.Named("part");
    private static readonly HtmlTemplate _link = HtmlTemplate.Named("link");

    private readonly FindingMarkup _findings = new(report, names, resources, ids);

    /// <summary>All groups.</summary>
    public Html Markup()
    {
        var groups = PageGroup.Of(report.Changes);
        var shared = groups.Index().Where(static group => group.Item.Kind == PageGroupKind.Shared).ToList();
        var reaching = new Dictionary<string, List<Html>>(StringComparer.Ordinal);
        foreach (var (number, group) in shared)
        {
            foreach (var operation in group.Changes.SelectMany(static change => change.Operations.Select(operation => (operation, change))).GroupBy(static one => one.operation))
            {
                reaching.TryAdd(operation.Key, []);
                reaching[operation.Key].Add(_link.Fill(("id", IdOf(number)), ("text", string.Create(CultureInfo.InvariantCulture, $"{PartName(group.Name)} ({operation.Count()})"))));
            }
        }

        return Html.Of(groups.Index().Select(group => Of(group.Item, IdOf(group.Index), reaching)));
    }

    private static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"group-{number}");

    private Html Of(PageGroup group, string id, Dictionary<string, List<Html>> reaching) => _group.Fill(
        ("id", id),
        ("title", TitleOf(group)),
        ("count", group.Changes.Count),
        ("about", AboutOf(group, reaching)),
        ("findings", Html.Of(group.Changes.Select(_findings.Of))));

    private Html AboutOf(PageGroup group, Dictionary<string, List<Html>> reaching)
    {
        if (group.Kind != PageGroupKind.Operation)
        {
            var count = group.Changes.SelectMany(static change => change.Operations).Distinct(StringComparer.Ordinal).Count();
            return group.Kind == PageGroupKind.Shared ? string.Create(CultureInfo.InvariantCulture, $" · shared by {count} operations") : "";
        }

        var summary = resources.Summary(group.Name);
        Html about = summary.Length > 0 ? " · " + summary : "";
        return reaching.TryGetValue(group.Name, out var parts)
            ? Html.Of([about, " · also reached by ", .. parts.SelectMany(static (part, index) => index == 0 ? [part] : new Html[] { ", ", part })])
            : about;
    }

    private static Html TitleOf(PageGroup group) => group.Kind switch
    {
        PageGroupKind.Contract => "The whole contract",
        PageGroupKind.Operation when group.Name.Contains(' ', StringComparison.Ordinal) =>
            _operation.Fill(("method", group.Name[..group.Name.IndexOf(' ', StringComparison.Ordinal)]), ("path", PageGroup.PathOf(group.Name))),
        _ => _part.Fill(("kind", PartKind(group.Name)), ("name", PartName(group.Name))),
    };

    private static string PartName(string pointer) => JsonPointer.Unescape(pointer[(pointer.LastIndexOf('/') + 1)..]);

    private static string PartKind(string pointer) => pointer.Split('/') switch
    {
        [_, "components", "schemas", _] => "Schema",
        [_, "components", "parameters", _] => "Parameter",
        [_, "components", "responses", _] => "Answer",
        [_, "components", "requestBodies", _] => "Request body",
        [_, "components", "headers", _] => "Header",
        [_, "paths", _] => "Path",
        _ => "Part",
    };
}
