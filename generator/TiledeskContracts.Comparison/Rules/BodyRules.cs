using static TiledeskContracts.Comparison.Rules.Verdict;

namespace TiledeskContracts.Comparison.Rules;

/// <summary>Rules of request bodies.</summary>
internal static class BodyRules
{
    public static readonly DriftRule RequiredRequestBodyAdded = new("DRF1301", "required-request-body-added", "Required body added to an operation", Breaking, DoesNotApply, Breaking, Breaking, "Old calls send none.");
    public static readonly DriftRule OptionalRequestBodyAdded = new("DRF1302", "optional-request-body-added", "Optional body added", Safe, DoesNotApply, Safe, Breaking, "Additive optional argument.");
    public static readonly DriftRule RequestBodyRemoved = new("DRF1303", "request-body-removed", "Request body removed", Breaking, DoesNotApply, Breaking, Breaking, "Server ignores or rejects with 415/400; data loss is silent.");
    public static readonly DriftRule RequestBodyBecameRequired = new("DRF1304", "request-body-became-required", "Body became required", Breaking, DoesNotApply, Risky, Risky, "Old calls without a body fail; argument loses its default (CS7036).");
    public static readonly DriftRule RequestBodyBecameOptional = new("DRF1305", "request-body-became-optional", "Body became optional", Safe, DoesNotApply, Safe, Safe, "Argument gains `?` and a default; the signature stays.");
    public static readonly DriftRule RequestMediaTypeRemoved = new("DRF1306", "request-media-type-removed", "Request media type removed", Breaking, DoesNotApply, Risky, Risky, "415 for clients that send it; source breaks only if an overload per media type exists.");
    public static readonly DriftRule RequestMediaTypeAdded = new("DRF1307", "request-media-type-added", "Request media type added", Safe, DoesNotApply, Safe, Safe, "Additive; see 1308.");
    public static readonly DriftRule DefaultMediaTypeChanged = new("DRF1308", "default-media-type-changed", "The media type the SDK would pick changed", Safe, DoesNotApply, Risky, Risky, "A client generated anew may switch from JSON to form or multipart. One built before sends what it sent, and that is still taken: safe on the wire.");
    public static readonly DriftRule RequestMediaTypeSchemaAdded = new("DRF1309", "request-media-type-schema-added", "Schema added to a media type that had none", Breaking, DoesNotApply, Breaking, Breaking, "Narrows accepted input; `object`/`JsonElement` becomes a typed argument.");
    public static readonly DriftRule RequestMediaTypeSchemaRemoved = new("DRF1310", "request-media-type-schema-removed", "Schema removed from a media type", Safe, DoesNotApply, Breaking, Breaking, "Typed argument becomes untyped.");
    public static readonly DriftRule EncodingChanged = new("DRF1311", "encoding-changed", "multipart/form `encoding` of a part changed", Breaking, DoesNotApply, Safe, Safe, "Part content type or style differs.");
    public static readonly DriftRule FilePartChanged = new("DRF1312", "file-part-changed", "A part switched between file (binary) and value", Breaking, DoesNotApply, Breaking, Breaking, "`Stream` versus `string`.");

    public static IReadOnlyList<DriftRule> All { get; } =
    [
        RequiredRequestBodyAdded, OptionalRequestBodyAdded, RequestBodyRemoved, RequestBodyBecameRequired, RequestBodyBecameOptional,
        RequestMediaTypeRemoved, RequestMediaTypeAdded, DefaultMediaTypeChanged, RequestMediaTypeSchemaAdded, RequestMediaTypeSchemaRemoved,
        EncodingChanged, FilePartChanged,
    ];
}
