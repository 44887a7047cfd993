using static TiledeskContracts.Comparison.Rules.Verdict;

namespace TiledeskContracts.Comparison.Rules;

/// <summary>Rules of the generated C# surface.</summary>
internal static class SourceRules
{
    public static readonly DriftRule MemberRemovedNext = new("DRF4001", "member-removed-next", "v2 operation removed in v3", DoesNotApply, DoesNotApply, Risky, Risky, "Generator emits `[Obsolete(message, DiagnosticId=\"DRF4001\", UrlFormat=…)]`: users can silence one id and follow a link.");
    public static readonly DriftRule PropertyRemovedNext = new("DRF4002", "property-removed-next", "v2 property removed in v3", DoesNotApply, DoesNotApply, Risky, Risky, "As 4001 on the property.");
    public static readonly DriftRule ParameterRemovedNext = new("DRF4003", "parameter-removed-next", "v2 parameter removed in v3", DoesNotApply, DoesNotApply, Risky, Risky, "`[Obsolete]` is not valid on parameters (kiota PR 5228): ship an analyzer that flags named or non-default arguments.");
    public static readonly DriftRule EnumMemberRemovedNext = new("DRF4004", "enum-member-removed-next", "v2 enum value removed in v3", DoesNotApply, DoesNotApply, Risky, Risky, "`[Obsolete]` on the member.");
    public static readonly DriftRule TypeRemovedNext = new("DRF4005", "type-removed-next", "v2 type removed in v3", DoesNotApply, DoesNotApply, Risky, Risky, "`[Obsolete]` on the type.");
    public static readonly DriftRule MemberMovedNext = new("DRF4006", "member-moved-next", "v2 member has a v3 successor at another name or path", DoesNotApply, DoesNotApply, Safe, Safe, "Message names the successor; code fix can rewrite.");
    public static readonly DriftRule TypeChangedNext = new("DRF4007", "type-changed-next", "Member exists in v3 with another type", DoesNotApply, DoesNotApply, Safe, Safe, "Analyzer info at use sites, not `[Obsolete]`.");
    public static readonly DriftRule RequirednessChangedNext = new("DRF4008", "requiredness-changed-next", "Member becomes required or optional in v3", DoesNotApply, DoesNotApply, Safe, Safe, "Doc tag plus analyzer info.");
    public static readonly DriftRule BehaviourOnlyInNext = new("DRF4009", "behaviour-only-in-next", "Member exists only in v3", DoesNotApply, DoesNotApply, Safe, Safe, "`[Experimental(\"DRF4009\")]` while v3 is preview.");
    public static readonly DriftRule PublicTypeRemoved = new("DRF4010", "public-type-removed", "Regenerated package lost a public type", DoesNotApply, DoesNotApply, Breaking, Breaking, "Same as CP0001; cross-check with ApiCompat on the built package.");
    public static readonly DriftRule PublicMemberRemoved = new("DRF4011", "public-member-removed", "Regenerated package lost a public member", DoesNotApply, DoesNotApply, Breaking, Breaking, "CP0002.");
    public static readonly DriftRule SignatureChanged = new("DRF4012", "signature-changed", "Parameter added, removed, retyped or reordered", DoesNotApply, DoesNotApply, Breaking, Breaking, "CP0002; silent when equal types swap.");
    public static readonly DriftRule OptionalArgumentAdded = new("DRF4013", "optional-argument-added", "Optional C# argument appended to a public method", DoesNotApply, DoesNotApply, Safe, Breaking, "Source fine, MissingMethodException for old binaries; add an overload instead.");
    public static readonly DriftRule InterfaceMemberAdded = new("DRF4014", "interface-member-added", "Member added to a public interface", DoesNotApply, DoesNotApply, Risky, Breaking, "Mocks and fakes break (CP0006).");
    public static readonly DriftRule EnumNumericChanged = new("DRF4015", "enum-numeric-changed", "Numeric value of an enum member changed", DoesNotApply, DoesNotApply, Safe, Breaking, "CP0011; constants are baked into callers.");
    public static readonly DriftRule NameCollision = new("DRF4016", "name-collision", "Two schema names map to one C# name after sanitising", DoesNotApply, DoesNotApply, Breaking, Breaking, "Suffix order must be stable across regenerations.");
    public static readonly DriftRule JsonNameChangedSilently = new("DRF4017", "json-name-changed-silently", "C# name kept, JSON name changed", Breaking, Breaking, Safe, Safe, "Compiles, fails on the wire: needs its own rule because no compiler or ApiCompat rule sees attribute arguments by default (CP0015 is opt-in).");
    public static readonly DriftRule NullableAnnotationChanged = new("DRF4018", "nullable-annotation-changed", "`T` ↔ `T?` on a reference type", DoesNotApply, DoesNotApply, Risky, Risky, "Warnings CS8600–CS8625.");
    public static readonly DriftRule DefaultArgumentChanged = new("DRF4019", "default-argument-changed", "Default value of a C# argument changed", DoesNotApply, DoesNotApply, Safe, Risky, "Old binaries keep the old value.");
    public static readonly DriftRule TypeKindChanged = new("DRF4020", "type-kind-changed", "class ↔ record ↔ struct, sealed added, base type changed", DoesNotApply, DoesNotApply, Breaking, Breaking, "CP0007–CP0009.");
    public static readonly DriftRule GeneratedCodeStale = new("DRF4021", "generated-code-stale", "Checked-in generated code does not match spec plus generator version", DoesNotApply, DoesNotApply, Risky, Risky, "Hash stamp in the file header; fails CI.");
    public static readonly DriftRule HandEditInGeneratedCode = new("DRF4022", "hand-edit-in-generated-code", "Generated file edited by hand", DoesNotApply, DoesNotApply, Risky, Risky, "Stamp mismatch.");

    public static readonly DriftRule BehaviourChangedNext = new("DRF4023", "behaviour-changed-next", "Member stays in v3 and does otherwise on the wire", DoesNotApply, DoesNotApply, Risky, Risky, "It compiles as before, so nothing else says it at the call site.");

    public static IReadOnlyList<DriftRule> All { get; } =
    [
        MemberRemovedNext, PropertyRemovedNext, ParameterRemovedNext, EnumMemberRemovedNext, TypeRemovedNext, MemberMovedNext, TypeChangedNext,
        RequirednessChangedNext, BehaviourOnlyInNext, PublicTypeRemoved, PublicMemberRemoved, SignatureChanged, OptionalArgumentAdded,
        InterfaceMemberAdded, EnumNumericChanged, NameCollision, JsonNameChangedSilently, NullableAnnotationChanged, DefaultArgumentChanged,
        TypeKindChanged, GeneratedCodeStale, HandEditInGeneratedCode, BehaviourChangedNext,
    ];
}
