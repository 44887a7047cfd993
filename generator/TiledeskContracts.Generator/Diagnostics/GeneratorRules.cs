using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Generator.Diagnostics;

/// <summary>What can go wrong outside of a contract's text.</summary>
internal static class GeneratorRules
{
    /// <summary>A file that vanished.</summary>
    public static readonly SpecRule Unreadable = new(
        "TDC099", SpecSeverity.Error, "The contract cannot be read", "The contract's file cannot be read. Check that it exists and is text.");

    /// <summary>A next contract that is none.</summary>
    public static readonly SpecRule NextMissing = new(
        "TDC066", SpecSeverity.Error, "The next contract is not there", "Next=\"{0}\" names no other contract of the project. Name an OpenApiContract item by its path from this contract's folder.");

    /// <summary>Every rule that no contract's text breaks.</summary>
    public static IReadOnlyList<SpecRule> All { get; } = [Defects.Rule, Unreadable, NextMissing];
}
