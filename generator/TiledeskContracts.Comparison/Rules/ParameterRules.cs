using static TiledeskContracts.Comparison.Rules.Verdict;

namespace TiledeskContracts.Comparison.Rules;

/// <summary>Rules of parameters.</summary>
internal static class ParameterRules
{
    public static readonly DriftRule RequiredParameterAdded = new("DRF1201", "required-parameter-added", "New required query, header or cookie parameter", Breaking, DoesNotApply, Breaking, Breaking, "Old calls omit it: 400. New non-optional argument: CS7036.");
    public static readonly DriftRule PathParameterAdded = new("DRF1202", "path-parameter-added", "New path parameter", Breaking, DoesNotApply, Breaking, Breaking, "The URL shape changed.");
    public static readonly DriftRule OptionalParameterAdded = new("DRF1203", "optional-parameter-added", "New optional parameter", Safe, DoesNotApply, Safe, Breaking, "Source safe if appended as an optional argument or in an options object; an extra C# optional argument is still a binary break (CP0002).");
    public static readonly DriftRule ParameterRemoved = new("DRF1204", "parameter-removed", "Parameter removed", Risky, DoesNotApply, Breaking, Breaking, "Servers usually ignore it, strict ones reject; behaviour the caller asked for is silently lost. Argument gone: CS1739/CS1501.");
    public static readonly DriftRule ParameterRemovedAfterDeprecation = new("DRF1205", "parameter-removed-after-deprecation", "Deprecated parameter removed", Safe, DoesNotApply, Breaking, Breaking, "Announced; recompiling still breaks.");
    public static readonly DriftRule ParameterRemovedBeforeSunset = new("DRF1206", "parameter-removed-before-sunset", "Parameter removed before its sunset", Breaking, DoesNotApply, Breaking, Breaking, "Promise broken.");
    public static readonly DriftRule ParameterBecameRequired = new("DRF1207", "parameter-became-required", "Optional parameter became required", Breaking, DoesNotApply, Breaking, Breaking, "Old calls omit it.");
    public static readonly DriftRule ParameterBecameOptional = new("DRF1208", "parameter-became-optional", "Required parameter became optional", Safe, DoesNotApply, Risky, Breaking, "`string` becomes `string? = null`; argument order may change, overload resolution too.");
    public static readonly DriftRule ParameterLocationChanged = new("DRF1209", "parameter-location-changed", "`in` changed (query→header, …)", Breaking, DoesNotApply, Risky, Risky, "Same argument, sent elsewhere. Source breaks only if arguments are grouped by location. Match by name across locations before calling it removed plus added.");
    public static readonly DriftRule ParameterRenamed = new("DRF1210", "parameter-renamed", "Parameter renamed, same schema and position (heuristic)", Breaking, DoesNotApply, Risky, Risky, "Wire name changes. C# named arguments break (CP0017).");
    public static readonly DriftRule ParameterNameCaseChanged = new("DRF1211", "parameter-name-case-changed", "Only letter case of a parameter name changed", Risky, DoesNotApply, Safe, Safe, "Headers are case-insensitive (safe); query names are not (breaking).");
    public static readonly DriftRule ParameterOrderChanged = new("DRF1212", "parameter-order-changed", "Order of parameters changed in the list", Safe, DoesNotApply, Breaking, Breaking, "Wire neutral. Positional C# arguments of equal type swap silently: the worst kind of break. Sort or freeze order in the generator.");
    public static readonly DriftRule ParameterMovedLevel = new("DRF1213", "parameter-moved-level", "Parameter moved between path item and operation", Safe, DoesNotApply, Safe, Safe, "Must be invisible: resolve inheritance first.");
    public static readonly DriftRule ParameterStyleChanged = new("DRF1214", "parameter-style-changed", "`style` changed", Breaking, DoesNotApply, Safe, Safe, "Serialised form differs.");
    public static readonly DriftRule ParameterExplodeChanged = new("DRF1215", "parameter-explode-changed", "`explode` changed", Breaking, DoesNotApply, Safe, Safe, "Serialised form differs.");
    public static readonly DriftRule AllowEmptyValueRemoved = new("DRF1216", "allow-empty-value-removed", "`allowEmptyValue` removed", Breaking, DoesNotApply, Safe, Safe, "`?flag=` no longer legal.");
    public static readonly DriftRule AllowReservedChanged = new("DRF1217", "allow-reserved-changed", "`allowReserved` changed", Risky, DoesNotApply, Safe, Safe, "Percent-encoding of values changes.");
    public static readonly DriftRule ParameterContentSwitched = new("DRF1218", "parameter-content-switched", "Parameter switched between `schema` and `content`", Breaking, DoesNotApply, Risky, Risky, "Plain value versus JSON-encoded value.");
    public static readonly DriftRule ParameterTypeChanged = new("DRF1219", "parameter-type-changed", "Parameter type changed incompatibly", Breaking, DoesNotApply, Breaking, Breaking, "Old values rejected; C# type differs (CS1503).");
    public static readonly DriftRule ParameterTypeGeneralized = new("DRF1220", "parameter-type-generalized", "Parameter accepts a wider type (integer→number, scalar→exploded array)", Safe, DoesNotApply, Breaking, Breaking, "Old values still accepted; C# argument type changes.");
    public static readonly DriftRule ParameterDeprecated = new("DRF1221", "parameter-deprecated", "Parameter became deprecated", Safe, DoesNotApply, Risky, Risky, "`[Obsolete]` cannot target parameters: needs an analyzer or doc note.");
    public static readonly DriftRule ParameterReactivated = new("DRF1222", "parameter-reactivated", "Parameter no longer deprecated", Safe, DoesNotApply, Safe, Safe, "Changelog.");
    public static readonly DriftRule ParameterDefaultChanged = new("DRF1223", "parameter-default-changed", "Default of an optional parameter added, changed or removed", Risky, DoesNotApply, Risky, Risky, "Calls that omit it now behave differently. C# bakes default arguments into callers: never generate the server default as a C# default.");
    public static readonly DriftRule ParameterBecameNotNullable = new("DRF1224", "parameter-became-not-nullable", "Parameter became not nullable", Breaking, DoesNotApply, Risky, Risky, "`?name=` with an empty or null value refused.");
    public static readonly DriftRule ParameterBecameNullable = new("DRF1225", "parameter-became-nullable", "Parameter became nullable", Safe, DoesNotApply, Risky, Risky, "Argument gains `?`.");

    public static IReadOnlyList<DriftRule> All { get; } =
    [
        RequiredParameterAdded, PathParameterAdded, OptionalParameterAdded, ParameterRemoved, ParameterRemovedAfterDeprecation,
        ParameterRemovedBeforeSunset, ParameterBecameRequired, ParameterBecameOptional, ParameterLocationChanged, ParameterRenamed,
        ParameterNameCaseChanged, ParameterOrderChanged, ParameterMovedLevel, ParameterStyleChanged, ParameterExplodeChanged, AllowEmptyValueRemoved,
        AllowReservedChanged, ParameterContentSwitched, ParameterTypeChanged, ParameterTypeGeneralized, ParameterDeprecated, ParameterReactivated,
        ParameterDefaultChanged, ParameterBecameNotNullable, ParameterBecameNullable,
    ];
}
