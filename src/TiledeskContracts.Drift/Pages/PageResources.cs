using System.Globalization;
using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Operations;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Drift.Reports;

namespace TiledeskContracts.Drift.Pages;

/// <summary>What operations are about: their first tag, or the first fixed segment of their path.</summary>
internal sealed class PageResources
{
    private static readonly HtmlTemplate _option = HtmlTemplate.Named("option");

    private readonly Dictionary<string, string> _byOperation = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _summaries = new(StringComparer.Ordinal);
    private readonly List<string> _names;

    /// <summary>Finds the resources of a report.</summary>
    /// <param name="report">The report.</param>
    public PageResources(ChangeReport report)
    {
        Add(report.Old.Side);
        Add(report.New.Side);
        _names = [.. report.Changes.SelectMany(static change => change.Operations).Select(Of).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The resources that a change reaches, as their numbers on the page.</summary>
    /// <param name="change">The change.</param>
    public string Numbers(ContractChange change) =>
        string.Join(' ', change.Operations.Select(Of).Distinct(StringComparer.Ordinal).Select(name => _names.BinarySearch(name, StringComparer.Ordinal)).Order().Select(static number => number.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The choices of the page's filter.</summary>
    public Html Options() => Html.Of(_names.Select(static (name, number) => _option.Fill(("value", number), ("name", name))));

    /// <summary>What the contract says of an operation in one line; empty for nothing.</summary>
    /// <param name="operation">The operation as method and path.</param>
    public string Summary(string operation) => _summaries.GetValueOrDefault(operation, "");

    private string Of(string operation) => _byOperation.TryGetValue(operation, out var name) ? name : SegmentOf(PageGroup.PathOf(operation));

    private void Add(ContractSide side)
    {
        foreach (var operation in ComparedOperation.Of(side))
        {
            _byOperation.TryAdd(operation.Name, operation.Node.Texts("tags").FirstOrDefault() ?? SegmentOf(operation.Path));
            _summaries.TryAdd(operation.Name, operation.Node.Text("summary") ?? "");
        }
    }

    private static string SegmentOf(string path) =>
        path.Split('/', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(static segment => segment[0] != '{') ?? "/";
}
