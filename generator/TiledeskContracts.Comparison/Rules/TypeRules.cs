using static TiledeskContracts.Comparison.Rules.Verdict;

namespace TiledeskContracts.Comparison.Rules;

/// <summary>Rules of types, formats and nullability.</summary>
internal static class TypeRules
{
    public static readonly DriftRule TypeChanged = new("DRF1601", "type-changed", "Type changed incompatibly (string↔number, scalar↔object, scalar↔array)", Breaking, Breaking, Breaking, Breaking, "Deserialisation throws; member type differs.");
    public static readonly DriftRule TypeGeneralized = new("DRF1602", "type-generalized", "Type widened (integer→number, type removed)", Safe, Breaking, Breaking, Breaking, "Requests still accepted; responses may carry `1.5` into an `int`.");
    public static readonly DriftRule TypeSpecialized = new("DRF1603", "type-specialized", "Type narrowed (number→integer, untyped→typed)", Breaking, Safe, Breaking, Breaking, "Old requests may carry values now refused.");
    public static readonly DriftRule TypeCompatible = new("DRF1604", "type-compatible", "Type change that every serialisation treats alike (e.g. XML text)", Safe, Safe, Safe, Safe, "Informational.");
    public static readonly DriftRule TypeListWidened = new("DRF1605", "type-list-widened", "3.1 type list gained a member", Safe, Breaking, Breaking, Breaking, "Union grows.");
    public static readonly DriftRule TypeListNarrowed = new("DRF1606", "type-list-narrowed", "3.1 type list lost a member", Breaking, Safe, Breaking, Breaking, "Union shrinks.");
    public static readonly DriftRule FormatAdded = new("DRF1607", "format-added", "`format` added to a string or number", Breaking, Safe, Breaking, Breaking, "`string`→`DateTimeOffset`/`Guid`/`Uri`; old requests may not parse. Safe in responses: who took any text takes one of a format.");
    public static readonly DriftRule FormatRemoved = new("DRF1608", "format-removed", "`format` removed", Safe, Breaking, Breaking, Breaking, "Any string may now come; `DateTimeOffset`→`string`.");
    public static readonly DriftRule FormatChanged = new("DRF1609", "format-changed", "`format` changed (date→date-time, uuid→uri)", Breaking, Breaking, Breaking, Breaking, "C# type changes; parse fails both ways.");
    public static readonly DriftRule IntegerWidthIncreased = new("DRF1610", "integer-width-increased", "int32→int64", Safe, Risky, Breaking, Breaking, "Response overflow in old clients; `int`→`long` breaks assignments (CS0266).");
    public static readonly DriftRule IntegerWidthDecreased = new("DRF1611", "integer-width-decreased", "int64→int32", Breaking, Safe, Breaking, Breaking, "Large requests refused; arguments no longer convert.");
    public static readonly DriftRule FloatWidthChanged = new("DRF1612", "float-width-changed", "float↔double, number→decimal", Safe, Risky, Breaking, Breaking, "Rounding; C# type changes.");
    public static readonly DriftRule BecameNullable = new("DRF1613", "became-nullable", "Schema became nullable", Safe, Breaking, Risky, Risky, "Readers get null; `T`→`T?`. Value types: CS0266.");
    public static readonly DriftRule BecameNotNullable = new("DRF1614", "became-not-nullable", "Schema became not nullable", Breaking, Safe, Risky, Risky, "Old requests may send null.");
    public static readonly DriftRule NullabilityRespelled = new("DRF1615", "nullability-respelled", "`nullable: true`, `type: [T,\"null\"]`, `oneOf` with null exchanged", Safe, Safe, Safe, Safe, "Same meaning: must be silent.");
    public static readonly DriftRule BinaryTextSwitched = new("DRF1616", "binary-text-switched", "`format: binary`/`byte` and plain string exchanged", Breaking, Breaking, Breaking, Breaking, "`Stream`/`byte[]` versus `string`.");
    public static readonly DriftRule ContentEncodingChanged = new("DRF1617", "content-encoding-changed", "`contentEncoding` or `contentMediaType` changed", Breaking, Breaking, Risky, Risky, "Encoded payload inside a string.");
    public static readonly DriftRule SchemaBecameUntyped = new("DRF1618", "schema-became-untyped", "Typed schema became `{}`", Safe, Breaking, Breaking, Breaking, "Member becomes `JsonElement`.");
    public static readonly DriftRule ContentSchemaAdded = new("DRF1619", "content-schema-added", "`contentSchema` added", Breaking, Safe, Safe, Safe, "Narrows the encoded payload.");
    public static readonly DriftRule ContentSchemaRemoved = new("DRF1620", "content-schema-removed", "`contentSchema` removed", Safe, Breaking, Safe, Safe, "Drops a guarantee.");

    public static IReadOnlyList<DriftRule> All { get; } =
    [
        TypeChanged, TypeGeneralized, TypeSpecialized, TypeCompatible, TypeListWidened, TypeListNarrowed, FormatAdded, FormatRemoved, FormatChanged,
        IntegerWidthIncreased, IntegerWidthDecreased, FloatWidthChanged, BecameNullable, BecameNotNullable, NullabilityRespelled, BinaryTextSwitched,
        ContentEncodingChanged, SchemaBecameUntyped, ContentSchemaAdded, ContentSchemaRemoved,
    ];
}
