using System.Globalization;
using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Drift.Reports;
using TiledeskContracts.Spec.Documents;

namespace TiledeskContracts.Drift.Pages;

/// <summary>One change on a page.</summary>
/// <param name="report">What the page tells.</param>
/// <param name="names">How the page calls the contracts.</param>
/// <param name="resources">What operations are about.</param>
/// <param name="ids">The names of the changes on the page.</param>
internal sealed class FindingMarkup(ChangeReport report, (string Old, string New) names, PageResources resources, IReadOnlyDictionary<ContractChange, string> ids)
{
    private const int MostListed = 20;

    private static readonly HtmlTemplate _finding = HtmlTemplate.Named("finding");
    private static readonly HtmlTemplate _reach = HtmlTemplate.Named("reach");
    private static readonly HtmlTemplate _listed = HtmlTemplate.Named("listed");
    private static readonly HtmlTemplate _badge = HtmlTemplate.Named("badge");
    private static readonly HtmlTemplate _where = HtmlTemplate.Named("where");
    private static readonly HtmlTemplate _judged = HtmlTemplate.Named("judged");

    /// <summary>What a change does to C#: the worse of source and binary; safe where it does not reach it.</summary>
    /// <param name="change">The change.</param>
    public static Verdict Code(ContractChange change) => new[] { Verdict.Safe, change.Source, change.Binary }.Max();

    /// <summary>Whether a change is shown with its lines and told first.</summary>
    /// <param name="change">The change.</param>
    public static bool IsLoud(ContractChange change) => change.Wire >= Verdict.Risky || Code(change) == Verdict.Breaking;

    /// <summary>The word for what a change does on the wire or, where that is nothing, to C#.</summary>
    /// <param name="change">The change.</param>
    public static Html Badge(ContractChange change)
    {
        var isCode = change.Wire == Verdict.Safe && Code(change) > Verdict.Safe;
        var verdict = VerdictWords.Of(isCode ? Code(change) : change.Wire);
        return _badge.Fill(("verdict", verdict), ("word", isCode ? "C# " + verdict : verdict));
    }

    /// <summary>Where a change stands, below its operation or from its component on; nothing for a place that the group's title tells.</summary>
    /// <param name="change">The change.</param>
    public static Html Where(ContractChange change)
    {
        var pointer = (change.New ?? change.Old)?.Pointer ?? "";
        var parts = pointer[(pointer.IndexOf('#', StringComparison.Ordinal) + 1)..].Split('/');
        var told = parts.Skip(parts.ElementAtOrDefault(1) == "paths" ? 4 : parts.ElementAtOrDefault(1) == "components" ? 3 : 1);
        var text = string.Join(" › ", told.Where(static part => part != "properties").Select(JsonPointer.Unescape));
        return text.Length == 0 ? "" : _where.Fill(("where", text));
    }

    /// <summary>Where a change stands, for those who have not read its group's title.</summary>
    /// <param name="change">The change.</param>
    public static Html WhereOf(ContractChange change)
    {
        var isBelow = (change.New ?? change.Old)?.Pointer.StartsWith("#/paths/", StringComparison.Ordinal) == true;
        return isBelow && change.Operations is [var operation] ? _where.Fill(("where", operation)) : Where(change);
    }

    /// <summary>The markup of a change.</summary>
    /// <param name="change">The change.</param>
    public Html Of(ContractChange change) => _finding.Fill(
        ("id", ids[change]),
        ("wire", VerdictWords.Of(change.Wire)),
        ("code", VerdictWords.Of(Code(change))),
        ("version", change.New is null ? "old" : change.Old is null ? "new" : "both"),
        ("sides", SidesOf(change)),
        ("resources", resources.Numbers(change)),
        ("badges", Html.Of([Badge(change), CodeBadge(change)])),
        ("message", change.Message),
        ("where", Where(change)),
        ("rule", change.Rule.Id),
        ("name", change.Rule.Name),
        ("verdicts", VerdictsOf(change)),
        ("fingerprint", change.Fingerprint),
        ("reach", Html.Of([Listed("operation", change.Operations, 1), Listed("C# member", change.Members, 0)])),
        ("open", IsLoud(change) ? " open" : ""),
        ("places", PlacesOf(change)),
        ("excerpt", ExcerptOf(change)));

    private static string SidesOf(ContractChange change)
    {
        var words = new List<string>();
        if (change.Request != Verdict.DoesNotApply)
        {
            words.Add("request");
        }

        if (change.Response != Verdict.DoesNotApply)
        {
            words.Add("response");
        }

        return string.Join(' ', words);
    }

    // Where all is safe, the badge has said so.
    private static Html VerdictsOf(ContractChange change)
    {
        (string Name, Verdict Verdict)[] all = [("requests", change.Request), ("answers", change.Response), ("C# source", change.Source), ("C# binaries", change.Binary)];
        if (all.All(static one => one.Verdict <= Verdict.Safe))
        {
            return "";
        }

        var judged = all.Where(static one => one.Verdict != Verdict.DoesNotApply).Select(static one => _judged.Fill(("who", one.Name), ("verdict", VerdictWords.Of(one.Verdict))));
        return Html.Of(judged.SelectMany(static (one, index) => index == 0 ? [one] : new Html[] { " · ", one }));
    }

    private static Html CodeBadge(ContractChange change) =>
        Code(change) > change.Wire && change.Wire > Verdict.Safe ? _badge.Fill(("verdict", VerdictWords.Of(Code(change))), ("word", "C# " + VerdictWords.Of(Code(change)))) : "";

    private static Html Listed(string what, IReadOnlyList<string> names, int told)
    {
        // The group's title tells of the one operation already.
        if (names.Count <= told)
        {
            return "";
        }

        var more = names.Count > MostListed ? [string.Create(CultureInfo.InvariantCulture, $"and {names.Count - MostListed} more")] : Array.Empty<string>();
        var items = names.Take(MostListed).Concat(more).Select(static name => _listed.Fill(("name", name)));
        return _reach.Fill(("summary", string.Create(CultureInfo.InvariantCulture, $"{names.Count} {what}{(names.Count == 1 ? "" : "s")}")), ("items", Html.Of(items)));
    }

    private string PlacesOf(ContractChange change) => (change.Old, change.New) switch
    {
        ({ } old, { } now) => $"{names.Old} line {old.Line} → {names.New} line {now.Line}",
        ({ } old, null) => $"{names.Old} line {old.Line}, not in {names.New}",
        (null, { } now) => $"{names.New} line {now.Line}, not in {names.Old}",
        _ => "",
    };

    private Html ExcerptOf(ContractChange change)
    {
        // What was added to a part, or taken from it, stands below it: both are shown from there on.
        var (before, after) = (change.Old?.Pointer, change.New?.Pointer);
        var old = ExcerptOf(report.Old, change.Old, IsBelow(before, after) ? after : null);
        var now = ExcerptOf(report.New, change.New, IsBelow(after, before) ? before : null);
        return old is null && now is null ? "" : ExcerptTable.Of(names, old, now);
    }

    private static bool IsBelow(string? pointer, string? other) =>
        pointer is not null && other is not null && pointer.StartsWith(other + "/", StringComparison.Ordinal);

    private static Excerpt? ExcerptOf(ReportedContract contract, ContractPlace? place, string? above)
    {
        if (place is null || contract.Lines(place.Path) is not { Count: > 0 } lines)
        {
            return null;
        }

        var isOwn = above is not null && above.StartsWith('#');
        return isOwn && JsonPointer.Find(contract.Side.Root.Node!, above!) is { Position: var position }
            ? Excerpt.At(lines, position.Line, position.Column)
            : Excerpt.At(lines, place.Line, place.Column);
    }
}
