using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Members;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Comparison.Marks;

/// <summary>Makes marks of changes: of those that a caller of the old contract must know, and where they strike.</summary>
/// <param name="old">The members of the old contract.</param>
/// <param name="now">The members of the next one.</param>
/// <param name="next">The next contract.</param>
public sealed class MarkBuilder(ContractMembers old, ContractMembers now, NextContractModel next)
{
    /// <summary>Makes the marks.</summary>
    /// <param name="changes">The changes from the old contract to the next.</param>
    public ContractMarks Build(IEnumerable<ContractChange> changes) => new(next, new(changes
        .SelectMany(Of)
        .Distinct()
        .OrderBy(static mark => mark.Pointer, StringComparer.Ordinal)
        .ThenBy(static mark => mark.Operation, StringComparer.Ordinal)
        .ThenBy(static mark => mark.Mark.Rule, StringComparer.Ordinal)
        .ThenBy(static mark => mark.Mark.Reason, StringComparer.Ordinal)));

    private IEnumerable<PlacedMark> Of(ContractChange change)
    {
        if (change.Wire < Verdict.Risky && change.Source < Verdict.Risky)
        {
            return [];
        }

        var anchor = Anchor(change);
        var successors = change.New is null ? [] : now.At(change.New.Pointer);
        var members = anchor is null ? [] : old.Under(anchor);
        if (members.Count == 0)
        {
            return change.Wire < Verdict.Risky ? [] : change.Operations.SelectMany(operation => old.Of(operation).Take(1), (operation, method) => Place(change, operation, operation, method, null));
        }

        // Our client names and orders some things otherwise than the contract does: what callers cannot see is no matter of theirs.
        var isSeen = change.Wire >= Verdict.Risky || change.New is null || members.Any(member => !successors.Any(member.LooksLike));
        return isSeen ? Strike(change, anchor!, members, successors) : [];
    }

    // One mark a place and operation: the methods of an operation share it, and so do the classes that a property of one place is in.
    private IEnumerable<PlacedMark> Strike(ContractChange change, string anchor, IReadOnlyList<ContractMember> members, IReadOnlyList<ContractMember> successors) => members
        .Where(member => IsReached(member, change))
        .GroupBy(static member => member.Operation)
        .Select(group =>
        {
            var isOne = group.First() is { Kind: not MemberKind.Property } || group.Count() == 1;
            var successor = isOne ? Successor(group.First(), successors) : null;
            return Place(change, anchor, group.Key, group.First(), successor);
        });

    // What is new stands nowhere in the old contract: what will hold it does.
    private string? Anchor(ContractChange change) => change.Old is { } there ? old.Anchor(there.Pointer)
        : change.New is { } added && added.Pointer.StartsWith("#/components/schemas/", StringComparison.Ordinal) ? old.Anchor(added.Pointer)
        : null;

    private static bool IsReached(ContractMember member, ContractChange change) =>
        member.Operation is null || change.Operations.Count == 0 || change.Operations.Contains(member.Operation);

    private static ContractMember? Successor(ContractMember member, IReadOnlyList<ContractMember> successors) =>
        successors.FirstOrDefault(other => other.Kind == member.Kind && other.Name == member.Name)
        ?? successors.FirstOrDefault(other => other.Kind == member.Kind);

    private PlacedMark Place(ContractChange change, string pointer, string? operation, ContractMember member, ContractMember? successor) => new(
        pointer,
        operation,
        member.Kind == MemberKind.Type,
        new ChangeMark(change.Rule.Id, Notice(change, pointer, member, successor).Id, next.Version, change.Message, successor is null ? null : next.Namespace + "." + successor.Name));

    private static DriftRule Notice(ContractChange change, string anchor, ContractMember member, ContractMember? successor)
    {
        var isGone = change.New is null && change.Old is { } there && (there.Pointer == anchor || member.Kind == MemberKind.EnumValue);
        return isGone ? Removed(member.Kind)
            : successor is null ? SourceRules.BehaviourChangedNext
            : successor.Name != member.Name ? SourceRules.MemberMovedNext
            : successor.Type != member.Type ? SourceRules.TypeChangedNext
            : successor.IsRequired != member.IsRequired ? SourceRules.RequirednessChangedNext
            : SourceRules.BehaviourChangedNext;
    }

    private static DriftRule Removed(MemberKind kind) => kind switch
    {
        MemberKind.Type => SourceRules.TypeRemovedNext,
        MemberKind.Property => SourceRules.PropertyRemovedNext,
        MemberKind.Parameter => SourceRules.ParameterRemovedNext,
        MemberKind.EnumValue => SourceRules.EnumMemberRemovedNext,
        _ => SourceRules.MemberRemovedNext,
    };
}
