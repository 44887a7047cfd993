namespace TiledeskContracts.Spec.Problems;

/// <summary>Every kind of problem there is.</summary>
public static class SpecRules
{
    /// <summary>All rules, sorted by id.</summary>
    public static IReadOnlyList<SpecRule> All { get; } = [.. ReadingRules.All, .. ModelRules.All, .. CallRules.All, .. ToleranceRules.All];
}
