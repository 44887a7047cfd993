using static TiledeskContracts.Comparison.Rules.Verdict;

namespace TiledeskContracts.Comparison.Rules;

/// <summary>Rules of enumerations, constants and defaults.</summary>
internal static class ValueRules
{
    public static readonly DriftRule EnumValueRemoved = new("DRF1701", "enum-value-removed", "Enum value removed", Breaking, Safe, Breaking, Breaking, "Old requests may send it. The C# member disappears.");
    public static readonly DriftRule EnumValueAdded = new("DRF1702", "enum-value-added", "Enum value added", Safe, Risky, Safe, Safe, "E in responses for closed C# enums (JsonException); W with an extensible enum. Exhaustive switch expressions get CS8509.");
    public static readonly DriftRule BecameEnum = new("DRF1703", "became-enum", "Free value became an enum", Breaking, Safe, Breaking, Breaking, "Narrowed; `string`→enum type (extensible struct with implicit conversion softens source).");
    public static readonly DriftRule NoLongerEnum = new("DRF1704", "no-longer-enum", "Enum dropped, free value now", Safe, Risky, Breaking, Breaking, "Unknown values may come; enum→`string`.");
    public static readonly DriftRule EnumValueRenamed = new("DRF1705", "enum-value-renamed", "Value replaced by one that differs in case or separators", Breaking, Breaking, Breaking, Breaking, "Serialised constant differs; C# name may stay the same and hide it.");
    public static readonly DriftRule EnumOrderChanged = new("DRF1706", "enum-order-changed", "Only the order changed", Safe, Safe, Safe, Breaking, "Underlying integers move if not explicit (CP0011). Generate explicit values or a struct.");
    public static readonly DriftRule EnumBaseTypeChanged = new("DRF1707", "enum-base-type-changed", "String enum and integer enum exchanged", Breaking, Breaking, Breaking, Breaking, "Wire form differs.");
    public static readonly DriftRule EnumNamesChanged = new("DRF1708", "enum-names-changed", "`x-enum-varnames`/`x-enumNames` changed", Safe, Safe, Breaking, Breaking, "Only C# member names move.");
    public static readonly DriftRule ExtensibleEnumValueRemoved = new("DRF1709", "extensible-enum-value-removed", "`x-extensible-enum` value removed", Breaking, Safe, Breaking, Breaking, "As 1701.");
    public static readonly DriftRule ConstAdded = new("DRF1710", "const-added", "`const` added", Breaking, Safe, Risky, Risky, "Narrowed to one value.");
    public static readonly DriftRule ConstRemoved = new("DRF1711", "const-removed", "`const` removed", Safe, Breaking, Risky, Risky, "Readers may meet other values.");
    public static readonly DriftRule ConstChanged = new("DRF1712", "const-changed", "`const` changed", Breaking, Breaking, Risky, Risky, "Disjoint values.");
    public static readonly DriftRule PropertyDefaultChanged = new("DRF1713", "property-default-changed", "Default of a request property added, changed, removed", Risky, DoesNotApply, Risky, Risky, "Omitting it means something else; a generated initialiser would send the old one.");
    public static readonly DriftRule ResponseDefaultChanged = new("DRF1714", "response-default-changed", "Default of a response property changed", DoesNotApply, Safe, Safe, Safe, "Documentation of what absence means.");

    public static IReadOnlyList<DriftRule> All { get; } =
    [
        EnumValueRemoved, EnumValueAdded, BecameEnum, NoLongerEnum, EnumValueRenamed, EnumOrderChanged, EnumBaseTypeChanged, EnumNamesChanged,
        ExtensibleEnumValueRemoved, ConstAdded, ConstRemoved, ConstChanged, PropertyDefaultChanged, ResponseDefaultChanged,
    ];
}
