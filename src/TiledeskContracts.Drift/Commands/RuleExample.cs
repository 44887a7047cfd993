using TiledeskContracts.Drift.Reading;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Drift.Commands;

/// <summary>A change that a rule tells of; the comparison's own tests hold that it does.</summary>
/// <param name="What">What changes, in words.</param>
/// <param name="Old">The old text.</param>
/// <param name="New">The new text.</param>
internal sealed record RuleExample(string What, string Old, string New)
{
    private const string Prefix = "example.";

    private static readonly Lazy<IReadOnlyList<SpecMapping>> _cases = new(static () =>
    [
        .. typeof(RuleExample).Assembly.GetManifestResourceNames()
            .Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(static name => ((SpecSequence)InputText.Nodes(name, ToolAsset.Text(name), isJson: false, CancellationToken.None)).Items)
            .Cast<SpecMapping>(),
    ]);

    /// <summary>The first change that a rule, if possible alone, tells of; null where there is none.</summary>
    /// <param name="rule">The rule's id.</param>
    public static RuleExample? Of(string rule)
    {
        var cases = _cases.Value.Where(one => Text(one, "expect").Contains(rule, StringComparison.Ordinal));
        return cases.OrderBy(static one => Text(one, "expect").Count(static letter => letter == ',')).FirstOrDefault() is { } first
            ? new RuleExample(Text(first, "case"), Text(first, "old"), Text(first, "new"))
            : null;
    }

    private static string Text(SpecMapping mapping, string name) => (mapping[name] as SpecScalar)?.Value.Trim('\n') ?? "";
}
