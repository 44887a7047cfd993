using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Drift.Reports;

namespace TiledeskContracts.Drift.Pages;

/// <summary>One page that needs nothing beside itself: what changed, both contracts beside each other.</summary>
/// <param name="version">The tool's version.</param>
internal sealed class HtmlReport(string version) : IReportWriter
{
    private const int First = 12;

    private static readonly HtmlTemplate _page = HtmlTemplate.Named("page");
    private static readonly HtmlTemplate _first = HtmlTemplate.Named("first");
    private static readonly HtmlTemplate _item = HtmlTemplate.Named("first-item");
    private static readonly HtmlTemplate _rules = HtmlTemplate.Named("rules");
    private static readonly HtmlTemplate _rule = HtmlTemplate.Named("rule");

    /// <inheritdoc />
    public void Write(ChangeReport report, TextWriter output)
    {
        var names = NamesOf(report);
        var resources = new PageResources(report);
        var ids = IdsOf(report.Changes);
        var groups = new GroupMarkup(report, names, resources, ids);
        var style = ToolAsset.Text("page.css");
        var script = ToolAsset.Text("page.js");
        var title = report.New.Title.Length > 0 ? report.New.Title : "OpenAPI contract";
        var page = _page.Fill(
            ("version", version),
            ("styleHash", HashOf(style)),
            ("scriptHash", HashOf(script)),
            ("style", new Html(style)),
            ("script", new Html(script)),
            ("title", title),
            ("oldName", names.Old),
            ("newName", names.New),
            ("oldPath", report.Old.Path),
            ("newPath", report.New.Path),
            ("suppressed", report.Suppressed > 0 ? string.Create(CultureInfo.InvariantCulture, $" · {report.Suppressed} more suppressed") : ""),
            ("wireBreaking", report.Count(Verdict.Breaking)),
            ("wireRisky", report.Count(Verdict.Risky)),
            ("wireSafe", report.Count(Verdict.Safe)),
            ("codeBreaking", Code(report, Verdict.Breaking)),
            ("codeRisky", Code(report, Verdict.Risky)),
            ("codeSafe", report.Changes.Count - Code(report, Verdict.Breaking) - Code(report, Verdict.Risky)),
            ("first", FirstOf(report, ids)),
            ("resources", resources.Options()),
            ("total", report.Changes.Count),
            ("groups", groups.Markup()),
            ("nothing", report.Changes.Count == 0 ? "Nothing changed." : "No change fits these filters."),
            ("rules", RulesOf(report)));
        output.Write(page.Markup);
    }

    private static (string Old, string New) NamesOf(ChangeReport report)
    {
        var (old, now) = (report.Old.Version, report.New.Version);
        return old.Length > 0 && now.Length > 0 && old != now ? (old, now) : ("old", "new");
    }

    // A fingerprint names a change unless one place changed twice in the same way.
    private static Dictionary<ContractChange, string> IdsOf(IReadOnlyList<ContractChange> changes)
    {
        var ids = new Dictionary<ContractChange, string>(ReferenceEqualityComparer.Instance);
        foreach (var same in changes.GroupBy(static change => change.Fingerprint))
        {
            var count = 0;
            foreach (var change in same)
            {
                ids.Add(change, count++ == 0 ? change.Fingerprint : $"{change.Fingerprint}-{count}");
            }
        }

        return ids;
    }

    private static int Code(ChangeReport report, Verdict verdict) => report.Changes.Count(change => FindingMarkup.Code(change) == verdict);

    private static Html FirstOf(ChangeReport report, Dictionary<ContractChange, string> ids)
    {
        var worst = report.Changes.Where(FindingMarkup.IsLoud).ToList();
        if (worst.Count == 0)
        {
            return "";
        }

        var items = worst.Take(First).Select(change => _item.Fill(("badge", FindingMarkup.Badge(change)), ("id", ids[change]), ("message", change.Message), ("where", FindingMarkup.WhereOf(change))));
        Html rest = worst.Count > First ? Html.Of([new Html("<p>"), $"{worst.Count - First} more are below.", new Html("</p>")]) : "";
        return _first.Fill(("items", Html.Of(items)), ("rest", rest));
    }

    private static Html RulesOf(ChangeReport report)
    {
        var rules = report.Changes.Select(static change => change.Rule).DistinctBy(static rule => rule.Id).OrderBy(static rule => rule.Id, StringComparer.Ordinal).ToList();
        return rules.Count == 0 ? "" : _rules.Fill(("items", Html.Of(rules.Select(static rule => _rule.Fill(("id", rule.Id), ("name", rule.Name), ("title", Html.WithCode(rule.Title)), ("why", Html.WithCode(rule.Why)))))));
    }

    private static string HashOf(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
