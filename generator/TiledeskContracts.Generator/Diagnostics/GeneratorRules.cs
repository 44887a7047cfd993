using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Generator.Diagnostics;

/// <summary>What can go wrong outside of a contract's text.</summary>
internal static class GeneratorRules
{
    /// <summary>A defect of the generator.</summary>
    public static readonly SpecRule Defect = new(
        "TDC000", SpecSeverity.Error, "The generator failed", "The generator itself failed while {0}: {1}. Please report it with the contract.");

    /// <summary>A file that vanished.</summary>
    public static readonly SpecRule Unreadable = new(
        "TDC099", SpecSeverity.Error, "The contract cannot be read", "The contract's file cannot be read. Check that it exists and is text.");

    /// <summary>Every rule that no contract's text breaks.</summary>
    public static IReadOnlyList<SpecRule> All { get; } = [Defect, Unreadable];
}
