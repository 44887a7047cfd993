using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Notices;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Comparison.Schemas;

namespace TiledeskContracts.Comparison.Operations;

/// <summary>The comparison of one pair of operations, as those see it who compare one side of operations each.</summary>
/// <param name="old">The old operation.</param>
/// <param name="now">The new one.</param>
/// <param name="schemas">Who compares schemas.</param>
/// <param name="changes">Where differences go.</param>
/// <param name="today">The day that sunsets are held against.</param>
internal sealed class OperationComparison(ComparedOperation old, ComparedOperation now, SchemaComparer schemas, ChangeCollector changes, DateTime today)
{
    private readonly List<SchemaPair> _roots = [];

    /// <summary>The old operation.</summary>
    public ComparedOperation Old { get; } = old;

    /// <summary>The new operation.</summary>
    public ComparedOperation New { get; } = now;

    /// <summary>The day that sunsets are held against.</summary>
    public DateTime Today { get; } = today;

    /// <summary>The schemas that it uses directly.</summary>
    public IReadOnlyList<SchemaPair> Roots => _roots;

    /// <summary>Whether what goes away was announced to stay for longer.</summary>
    /// <param name="part">What goes away.</param>
    public bool IsBeforeSunset(Part part) => Sunset.Of(part).Date > Today;

    /// <summary>Tells a difference.</summary>
    /// <param name="rule">What kind of change it is.</param>
    /// <param name="message">What happened, in plain words.</param>
    /// <param name="from">What was there; not there for what is new.</param>
    /// <param name="to">What is there; not there for what is gone.</param>
    /// <param name="direction">Which way it travels.</param>
    public void Report(DriftRule rule, string message, Part from, Part to, WireDirection direction) =>
        changes.Add(new Difference(rule, message, from, to), direction, Old.Name);

    /// <summary>Compares what is promised of the time that something has left.</summary>
    /// <param name="from">What it was promised of.</param>
    /// <param name="to">What it is promised of.</param>
    /// <param name="what">How people call it.</param>
    /// <param name="direction">Which way it travels.</param>
    public void CompareNotices(Part from, Part to, string what, WireDirection direction) =>
        new NoticeComparer(what, Today, (rule, message) => Report(rule, message, from, to, direction)).Compare(from, to);

    /// <summary>Compares schemas.</summary>
    /// <param name="from">The old one.</param>
    /// <param name="to">The new one.</param>
    /// <param name="direction">Which way their values travel: one of both.</param>
    /// <param name="use">What carries them.</param>
    public void Compare(Part from, Part to, WireDirection direction, SchemaUse use = SchemaUse.Body) => _roots.Add(schemas.Pair(One(from), One(to), direction, use));

    private static IReadOnlyList<Part> One(Part part) => part.Exists ? [part] : [];
}
