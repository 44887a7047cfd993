using static TiledeskContracts.Comparison.Rules.Verdict;

namespace TiledeskContracts.Comparison.Rules;

/// <summary>Rules of responses and headers.</summary>
internal static class ResponseRules
{
    public static readonly DriftRule SuccessStatusRemoved = new("DRF1401", "success-status-removed", "2xx status removed", DoesNotApply, Breaking, Risky, Risky, "Client no longer recognises the success it will get; typed result may change.");
    public static readonly DriftRule SuccessStatusAdded = new("DRF1402", "success-status-added", "2xx status added", DoesNotApply, Risky, Risky, Risky, "A client that switches on status sees an unknown success; union result types gain a case.");
    public static readonly DriftRule ErrorStatusRemoved = new("DRF1403", "error-status-removed", "Non-2xx status removed", DoesNotApply, Safe, Risky, Risky, "Typed exception for it disappears if the SDK generates one per status.");
    public static readonly DriftRule ErrorStatusAdded = new("DRF1404", "error-status-added", "Non-2xx status added", DoesNotApply, Risky, Safe, Safe, "Falls into the generic API exception; retry and auth policies may need to know (401, 409, 429).");
    public static readonly DriftRule DefaultResponseChanged = new("DRF1405", "default-response-changed", "`default` response added or removed", DoesNotApply, Risky, Risky, Risky, "Error type for undocumented codes appears or vanishes.");
    public static readonly DriftRule StatusRangeRewritten = new("DRF1406", "status-range-rewritten", "`2XX` range and explicit codes exchanged, same coverage", DoesNotApply, Safe, Safe, Safe, "Expand ranges before comparing.");
    public static readonly DriftRule ResponseMediaTypeRemoved = new("DRF1407", "response-media-type-removed", "Response media type removed", DoesNotApply, Breaking, Risky, Risky, "Accept negotiation fails (406) or another parser is needed.");
    public static readonly DriftRule ResponseMediaTypeAdded = new("DRF1408", "response-media-type-added", "Response media type added", DoesNotApply, Safe, Safe, Safe, "Only sent if asked for.");
    public static readonly DriftRule ResponseMediaTypeRenamed = new("DRF1409", "response-media-type-renamed", "Media type generalised, specialised or its parameters changed", DoesNotApply, Risky, Safe, Safe, "Strict Content-Type checks fail; treat `+json` suffixes as JSON.");
    public static readonly DriftRule ResponseBodyAdded = new("DRF1410", "response-body-added", "Response without body gained one", DoesNotApply, Safe, Risky, Breaking, "`Task` becomes `Task<T>`: source mostly compiles, binaries do not.");
    public static readonly DriftRule ResponseBodyRemoved = new("DRF1411", "response-body-removed", "Response body removed", DoesNotApply, Breaking, Breaking, Breaking, "Readers get nothing.");
    public static readonly DriftRule ResponseSchemaAdded = new("DRF1412", "response-schema-added", "Untyped response got a schema", DoesNotApply, Safe, Breaking, Breaking, "`JsonElement`/`object` becomes `T`.");
    public static readonly DriftRule ResponseSchemaRemoved = new("DRF1413", "response-schema-removed", "Typed response lost its schema", DoesNotApply, Risky, Breaking, Breaking, "Guarantee dropped; `T` becomes untyped.");
    public static readonly DriftRule ResponseEnvelopeChanged = new("DRF1414", "response-envelope-changed", "Array and object-with-array exchanged (paging envelope added or removed)", DoesNotApply, Breaking, Breaking, Breaking, "Composite of type change plus property; name it, since the fix (unwrap) is known.");
    public static readonly DriftRule RequiredHeaderRemoved = new("DRF1415", "required-header-removed", "Required response header removed", DoesNotApply, Breaking, Breaking, Breaking, "Rate-limit, paging, location helpers stop.");
    public static readonly DriftRule OptionalHeaderRemoved = new("DRF1416", "optional-header-removed", "Optional response header removed", DoesNotApply, Risky, Breaking, Breaking, "Already had to be treated as absent on the wire.");
    public static readonly DriftRule HeaderAdded = new("DRF1417", "header-added", "Response header added", DoesNotApply, Safe, Safe, Safe, "Additive.");
    public static readonly DriftRule HeaderBecameOptional = new("DRF1418", "header-became-optional", "Required header became optional", DoesNotApply, Breaking, Risky, Risky, "Nullable getter.");
    public static readonly DriftRule HeaderTypeChanged = new("DRF1419", "header-type-changed", "Response header type changed", DoesNotApply, Breaking, Breaking, Breaking, "Parse fails.");
    public static readonly DriftRule HeaderTypeNarrowed = new("DRF1420", "header-type-narrowed", "Response header type narrowed or compatible", DoesNotApply, Safe, Risky, Risky, "Old parsers still work.");
    public static readonly DriftRule HeaderBecameNullable = new("DRF1421", "header-became-nullable", "Response header became nullable", DoesNotApply, Breaking, Risky, Risky, "Empty header value.");
    public static readonly DriftRule HeaderSerializationChanged = new("DRF1422", "header-serialization-changed", "Header `style`/`explode` changed", DoesNotApply, Breaking, Safe, Safe, "Multi-value parse differs.");
    public static readonly DriftRule HeaderBecameNotNullable = new("DRF1423", "header-became-not-nullable", "Response header became not nullable", DoesNotApply, Safe, Safe, Safe, "More is guaranteed.");
    public static readonly DriftRule HeaderBecameRequired = new("DRF1424", "header-became-required", "Optional response header became required", DoesNotApply, Safe, Risky, Risky, "More is guaranteed; OpenAPITools rates it incompatible.");

    public static IReadOnlyList<DriftRule> All { get; } =
    [
        SuccessStatusRemoved, SuccessStatusAdded, ErrorStatusRemoved, ErrorStatusAdded, DefaultResponseChanged, StatusRangeRewritten,
        ResponseMediaTypeRemoved, ResponseMediaTypeAdded, ResponseMediaTypeRenamed, ResponseBodyAdded, ResponseBodyRemoved, ResponseSchemaAdded,
        ResponseSchemaRemoved, ResponseEnvelopeChanged, RequiredHeaderRemoved, OptionalHeaderRemoved, HeaderAdded, HeaderBecameOptional,
        HeaderTypeChanged, HeaderTypeNarrowed, HeaderBecameNullable, HeaderSerializationChanged, HeaderBecameNotNullable, HeaderBecameRequired,
    ];
}
