namespace TiledeskContracts.Spec.Problems;

/// <summary>Every kind of problem there is.</summary>
public static class SpecRules
{
    /// <summary>All rules, sorted by id.</summary>
    public static IReadOnlyList<SpecRule> All { get; } =
        [.. ReadingRules.All.Concat(ModelRules.All).Concat(CallRules.All).Concat(ToleranceRules.All).OrderBy(static rule => rule.Id, StringComparer.Ordinal)];
}
