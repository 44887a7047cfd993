using TiledeskContracts.Comparison;
using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Operations;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Drift.Guides;

/// <summary>What a guide tells: two contracts compared, and the same two as their documentation has them.</summary>
internal sealed class Guide
{
    private readonly HashSet<(string Rule, string? Old, string? New)> _documented;

    /// <summary>Compares the contracts.</summary>
    /// <param name="old">The old contract, and what its documentation has of it.</param>
    /// <param name="now">The new contract, and what its documentation has of it.</param>
    /// <param name="today">The day that sunsets are held against.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public Guide((ContractSide Whole, ContractSide Documented) old, (ContractSide Whole, ContractSide Documented) now, DateTime today, CancellationToken cancellationToken)
    {
        (Old, New) = (old.Whole, now.Whole);
        Changes = ContractComparer.Compare(Old, New, today, cancellationToken);
        var documented = ContractComparer.Compare(old.Documented, now.Documented, today, cancellationToken);
        var known = Changes.Select(KeyOf).ToHashSet();
        _documented = [.. documented.Select(KeyOf)];
        DocumentedOnly = [.. documented.Where(change => !IsWord(change) && !known.Contains(KeyOf(change)))];
        Operations = new OperationPairs(ComparedOperation.Of(Old), ComparedOperation.Of(New));
        IsMarked = !known.SetEquals(_documented);
    }

    /// <summary>The old contract.</summary>
    public ContractSide Old { get; }

    /// <summary>The new one.</summary>
    public ContractSide New { get; }

    /// <summary>All changes, worst first.</summary>
    public IReadOnlyList<ContractChange> Changes { get; }

    /// <summary>The changes that only the documentation has, texts left out.</summary>
    public IReadOnlyList<ContractChange> DocumentedOnly { get; }

    /// <summary>What became of each operation.</summary>
    public OperationPairs Operations { get; }

    /// <summary>Whether documentation and contracts change in different ways.</summary>
    public bool IsMarked { get; }

    /// <summary>Whether a change is one of texts and marks alone.</summary>
    /// <param name="change">The change.</param>
    public static bool IsWord(ContractChange change) => change.Rule == DocumentRules.DocumentTextChanged || change.Rule == DocumentRules.VendorExtensionChanged;

    /// <summary>Whether callers must do something, or look.</summary>
    /// <param name="change">The change.</param>
    public static bool IsWork(ContractChange change) => change.Wire >= Verdict.Risky || change.Source >= Verdict.Risky;

    /// <summary>Whether the documentation has a change too.</summary>
    /// <param name="change">The change.</param>
    public bool IsDocumented(ContractChange change) => _documented.Contains(KeyOf(change));

    private static (string Rule, string? Old, string? New) KeyOf(ContractChange change) => (change.Rule.Id, change.Old?.Pointer, change.New?.Pointer);
}
