using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Generator.Diagnostics;

/// <summary>What can go wrong outside of a contract's text.</summary>
internal static class GeneratorRules
{
    /// <summary>A file that vanished.</summary>
    public static readonly SpecRule Unreadable = new(
        "TDC099", SpecSeverity.Error, "The contract cannot be read", "The contract's file cannot be read. Check that it exists and is text.");

    /// <summary>Every rule that no contract's text breaks.</summary>
    public static IReadOnlyList<SpecRule> All { get; } = [Defects.Rule, Unreadable];
}
