using static TiledeskContracts.Comparison.Rules.Verdict;

namespace TiledeskContracts.Comparison.Rules;

/// <summary>Rules of object properties and items.</summary>
internal static class PropertyRules
{
    public static readonly DriftRule RequiredPropertyRemoved = new("DRF1501", "required-property-removed", "Required property removed", Risky, Breaking, Breaking, Breaking, "Response readers lose a guaranteed value; request senders send an unknown member (error if `additionalProperties: false`).");
    public static readonly DriftRule OptionalPropertyRemoved = new("DRF1502", "optional-property-removed", "Optional property removed", Risky, Risky, Breaking, Breaking, "Readers see null/default; the C# member is gone.");
    public static readonly DriftRule RequiredPropertyAdded = new("DRF1503", "required-property-added", "Required property added", Breaking, Safe, Risky, Risky, "Old requests omit it. With C# `required` members object initialisers break (CS9035); positional records break.");
    public static readonly DriftRule OptionalPropertyAdded = new("DRF1504", "optional-property-added", "Optional property added", Safe, Safe, Safe, Safe, "Additive. W in responses if the client rejects unmapped members or the old schema said `additionalProperties: false`. Positional records: source break, so never generate them.");
    public static readonly DriftRule PropertyBecameRequired = new("DRF1505", "property-became-required", "Property became required", Breaking, Safe, Risky, Risky, "Request: old payloads omit it. Response: `T?` may become `T`, so `.Value`/`.HasValue` stop compiling for value types.");
    public static readonly DriftRule PropertyBecameOptional = new("DRF1506", "property-became-optional", "Property became optional", Safe, Breaking, Risky, Risky, "Response: may now be missing; `T` becomes `T?` (CS8602 warnings; CS0266 for value types).");
    public static readonly DriftRule PropertyRenamed = new("DRF1507", "property-renamed", "Property renamed, same schema (heuristic)", Breaking, Breaking, Breaking, Breaking, "Wire and member both change; report as one finding with a confidence value and suggest an alias.");
    public static readonly DriftRule PropertyCaseChanged = new("DRF1508", "property-case-changed", "Only letter case of the JSON name changed", Breaking, Breaking, Safe, Safe, "System.Text.Json is case-sensitive by default: reads become null, and the C# name does not change, so nothing fails to compile.");
    public static readonly DriftRule PropertyBecameReadOnly = new("DRF1509", "property-became-read-only", "`readOnly` added", Risky, Safe, Risky, Risky, "Clients that send it are ignored or refused; setter may disappear.");
    public static readonly DriftRule PropertyNoLongerReadOnly = new("DRF1510", "property-no-longer-read-only", "`readOnly` removed", Safe, Safe, Safe, Safe, "If also required, requests must now carry it: then E.");
    public static readonly DriftRule PropertyBecameWriteOnly = new("DRF1511", "property-became-write-only", "`writeOnly` added", Safe, Breaking, Risky, Risky, "Value is no longer returned; getter useless.");
    public static readonly DriftRule PropertyNoLongerWriteOnly = new("DRF1512", "property-no-longer-write-only", "`writeOnly` removed", Safe, Risky, Safe, Safe, "Value now also returned; possible secret exposure.");
    public static readonly DriftRule WriteOnlyPropertyChangedInResponse = new("DRF1513", "write-only-property-changed-in-response", "Change to a write-only property seen from a response schema", DoesNotApply, Safe, Safe, Safe, "Never sent, so no wire effect; exists to silence false positives.");
    public static readonly DriftRule ReadOnlyPropertyChangedInRequest = new("DRF1514", "read-only-property-changed-in-request", "Change to a read-only property seen from a request schema", Safe, DoesNotApply, Safe, Safe, "Never sent.");
    public static readonly DriftRule AdditionalPropertiesClosed = new("DRF1515", "additional-properties-closed", "`additionalProperties` true/absent → false", Breaking, Safe, Risky, Risky, "Extra members refused; extension-data dictionary may vanish.");
    public static readonly DriftRule AdditionalPropertiesOpened = new("DRF1516", "additional-properties-opened", "`additionalProperties` false → true or schema", Safe, Risky, Risky, Risky, "Readers may meet members they did not know; extension-data property appears.");
    public static readonly DriftRule AdditionalPropertiesTypeChanged = new("DRF1517", "additional-properties-type-changed", "Schema of map values changed", Breaking, Breaking, Breaking, Breaking, "`Dictionary<string,T>` changes T. Recurse with the type rules.");
    public static readonly DriftRule MapObjectSwitched = new("DRF1518", "map-object-switched", "Map and fixed-property object exchanged", Breaking, Breaking, Breaking, Breaking, "`Dictionary` versus class.");
    public static readonly DriftRule PatternPropertiesAdded = new("DRF1519", "pattern-properties-added", "`patternProperties` added or made stricter", Breaking, Safe, Safe, Safe, "Not visible in C# types. Narrows what is valid.");
    public static readonly DriftRule PropertyNamesAdded = new("DRF1520", "property-names-added", "`propertyNames` added or made stricter", Breaking, Safe, Safe, Safe, "Not visible in C# types. Narrows what is valid.");
    public static readonly DriftRule UnevaluatedAdded = new("DRF1521", "unevaluated-added", "`unevaluatedProperties`/`unevaluatedItems` added or made stricter", Breaking, Safe, Safe, Safe, "Not visible in C# types. Narrows what is valid.");
    public static readonly DriftRule DependentRequiredAdded = new("DRF1522", "dependent-required-added", "`dependentRequired` added or made stricter", Breaking, Safe, Safe, Safe, "Conditional requiredness; `changed` cannot be ordered, so it is rated like added in requests and removed in responses. Narrows what is valid.");
    public static readonly DriftRule DependentSchemaAdded = new("DRF1523", "dependent-schema-added", "`dependentSchemas` added or made stricter", Breaking, Safe, Safe, Safe, "As 1522. Narrows what is valid.");
    public static readonly DriftRule ConditionalSchemaAdded = new("DRF1524", "conditional-schema-added", "`if`/`then`/`else` added or made stricter", Breaking, Safe, Safe, Safe, "As 1522. Narrows what is valid.");
    public static readonly DriftRule NotAdded = new("DRF1525", "not-added", "`not` added or made stricter", Breaking, Safe, Safe, Safe, "oasdiff has no id for it; Redocly reports it. Narrows what is valid.");
    public static readonly DriftRule ArrayItemsChanged = new("DRF1526", "array-items-changed", "`items` schema swapped, added or removed", Breaking, Breaking, Breaking, Breaking, "Recurse; a missing `items` means untyped elements.");
    public static readonly DriftRule TupleItemsAdded = new("DRF1527", "tuple-items-added", "`prefixItems` added", Safe, Breaking, Risky, Risky, "Positions get schemas: who sends shorter lists goes on, who reads lists of fixed length meets more. Where all items had a schema, what is narrower than it is told by itself.");
    public static readonly DriftRule ContainsAdded = new("DRF1528", "contains-added", "`contains`, `minContains`, `maxContains` added or made stricter", Breaking, Safe, Safe, Safe, "Array constraint. Narrows what is valid.");
    public static readonly DriftRule PropertyDeprecated = new("DRF1529", "property-deprecated", "Property became deprecated", Safe, Safe, Risky, Risky, "`[Obsolete]` on the member.");
    public static readonly DriftRule PropertyReactivated = new("DRF1530", "property-reactivated", "Property no longer deprecated", Safe, Safe, Safe, Safe, "Changelog.");
    public static readonly DriftRule PropertyOrderChanged = new("DRF1531", "property-order-changed", "Only property order changed", Safe, Safe, Safe, Safe, "Harmless unless positional records are generated.");
    public static readonly DriftRule XmlMetadataChanged = new("DRF1532", "xml-metadata-changed", "`xml` object changed", Safe, Safe, Safe, Safe, "JSON SDK: ignore unless the media type is XML (then E).");
    public static readonly DriftRule PatternPropertiesRemoved = new("DRF1569", "pattern-properties-removed", "`patternProperties` removed or made looser", Safe, Breaking, Safe, Safe, "Drops a guarantee readers had.");
    public static readonly DriftRule PropertyNamesRemoved = new("DRF1570", "property-names-removed", "`propertyNames` removed or made looser", Safe, Breaking, Safe, Safe, "Drops a guarantee readers had.");
    public static readonly DriftRule UnevaluatedRemoved = new("DRF1571", "unevaluated-removed", "`unevaluatedProperties`/`unevaluatedItems` removed or made looser", Safe, Breaking, Safe, Safe, "Drops a guarantee readers had.");
    public static readonly DriftRule DependentRequiredRemoved = new("DRF1572", "dependent-required-removed", "`dependentRequired` removed or made looser", Safe, Breaking, Safe, Safe, "Drops a guarantee readers had.");
    public static readonly DriftRule DependentSchemaRemoved = new("DRF1573", "dependent-schema-removed", "`dependentSchemas` removed or made looser", Safe, Breaking, Safe, Safe, "Drops a guarantee readers had.");
    public static readonly DriftRule ConditionalSchemaRemoved = new("DRF1574", "conditional-schema-removed", "`if`/`then`/`else` removed or made looser", Safe, Breaking, Safe, Safe, "Drops a guarantee readers had.");
    public static readonly DriftRule NotRemoved = new("DRF1575", "not-removed", "`not` removed or made looser", Safe, Breaking, Safe, Safe, "Drops a guarantee readers had.");
    public static readonly DriftRule TupleItemsRemoved = new("DRF1577", "tuple-items-removed", "`prefixItems` removed", Breaking, Safe, Risky, Risky, "Mirror of 1527.");
    public static readonly DriftRule ContainsRemoved = new("DRF1578", "contains-removed", "`contains`, `minContains`, `maxContains` removed or made looser", Safe, Breaking, Safe, Safe, "Drops a guarantee readers had.");

    public static IReadOnlyList<DriftRule> All { get; } =
    [
        RequiredPropertyRemoved, OptionalPropertyRemoved, RequiredPropertyAdded, OptionalPropertyAdded, PropertyBecameRequired,
        PropertyBecameOptional, PropertyRenamed, PropertyCaseChanged, PropertyBecameReadOnly, PropertyNoLongerReadOnly, PropertyBecameWriteOnly,
        PropertyNoLongerWriteOnly, WriteOnlyPropertyChangedInResponse, ReadOnlyPropertyChangedInRequest, AdditionalPropertiesClosed,
        AdditionalPropertiesOpened, AdditionalPropertiesTypeChanged, MapObjectSwitched, PatternPropertiesAdded, PropertyNamesAdded, UnevaluatedAdded,
        DependentRequiredAdded, DependentSchemaAdded, ConditionalSchemaAdded, NotAdded, ArrayItemsChanged, TupleItemsAdded, ContainsAdded,
        PropertyDeprecated, PropertyReactivated, PropertyOrderChanged, XmlMetadataChanged, PatternPropertiesRemoved, PropertyNamesRemoved,
        UnevaluatedRemoved, DependentRequiredRemoved, DependentSchemaRemoved, ConditionalSchemaRemoved, NotRemoved, TupleItemsRemoved,
        ContainsRemoved,
    ];
}
