using static TiledeskContracts.Comparison.Rules.Verdict;

namespace TiledeskContracts.Comparison.Rules;

/// <summary>Rules of answers and recordings against a contract.</summary>
internal static class TrafficRules
{
    public static readonly DriftRule UndocumentedOperation = new("DRF3001", "undocumented-operation", "Exchange matches no documented path or method", Risky, Risky, Safe, Safe, "Redocly drift, Optic, Prism 404.");
    public static readonly DriftRule UndocumentedStatus = new("DRF3002", "undocumented-status", "Status code not documented (no range, no default)", DoesNotApply, Breaking, Risky, Risky, "SDK throws the generic exception.");
    public static readonly DriftRule UndocumentedMediaType = new("DRF3003", "undocumented-media-type", "Content-Type not documented", DoesNotApply, Breaking, Breaking, Breaking, "Deserialiser not chosen.");
    public static readonly DriftRule MalformedBody = new("DRF3004", "malformed-body", "Body is not parseable as its media type", DoesNotApply, Breaking, Breaking, Breaking, "JsonException.");
    public static readonly DriftRule UndocumentedField = new("DRF3005", "undocumented-field", "Field present in the body, absent from the schema", DoesNotApply, Risky, Safe, Safe, "Silently dropped by System.Text.Json: users cannot see it. Most validators report it only under `additionalProperties: false`.");
    public static readonly DriftRule MissingRequiredField = new("DRF3006", "missing-required-field", "Required field absent", DoesNotApply, Breaking, Breaking, Breaking, "`required` member throws, non-nullable reference stays null.");
    public static readonly DriftRule TypeMismatch = new("DRF3007", "type-mismatch", "JSON type differs from the schema", DoesNotApply, Breaking, Breaking, Breaking, "JsonException.");
    public static readonly DriftRule NullNotAllowed = new("DRF3008", "null-not-allowed", "null where the schema does not allow it", DoesNotApply, Breaking, Breaking, Breaking, "JsonException for value types, hidden null for references.");
    public static readonly DriftRule UnknownEnumValue = new("DRF3009", "unknown-enum-value", "Value outside the documented enum", DoesNotApply, Breaking, Breaking, Breaking, "Closed enum throws; extensible enum keeps it. Report the value and how often.");
    public static readonly DriftRule FormatMismatch = new("DRF3010", "format-mismatch", "Value does not parse as its `format` (date-time, uuid, int32, uri, email)", DoesNotApply, Breaking, Breaking, Breaking, "`DateTimeOffset`/`Guid` parse throws. Validators often do not assert formats.");
    public static readonly DriftRule ConstraintViolated = new("DRF3011", "constraint-violated", "Length, range, pattern, items constraint violated", DoesNotApply, Risky, Safe, Safe, "Usually stale documentation.");
    public static readonly DriftRule NoBranchMatches = new("DRF3012", "no-branch-matches", "No `oneOf`/`anyOf` branch matches, or several do", DoesNotApply, Breaking, Breaking, Breaking, "Polymorphic read fails.");
    public static readonly DriftRule UnknownDiscriminator = new("DRF3013", "unknown-discriminator", "Discriminator value not in the mapping", DoesNotApply, Breaking, Breaking, Breaking, "JsonException or base type.");
    public static readonly DriftRule UnexpectedBody = new("DRF3014", "unexpected-body", "Body on 204/304 or where none is documented; none where one is", DoesNotApply, Risky, Risky, Risky, "`Task` ignores it; `Task<T>` gets null.");
    public static readonly DriftRule MissingRequiredHeader = new("DRF3015", "missing-required-header", "Documented required response header absent", DoesNotApply, Breaking, Risky, Risky, "Paging/rate-limit helpers.");
    public static readonly DriftRule HeaderValueMismatch = new("DRF3016", "header-value-mismatch", "Header value does not fit its schema", DoesNotApply, Risky, Risky, Risky, "Parse.");
    public static readonly DriftRule UndocumentedHeader = new("DRF3017", "undocumented-header", "Interesting undocumented header seen (Deprecation, Sunset, X-RateLimit-*, Link)", DoesNotApply, Safe, Safe, Safe, "Worth generating.");
    public static readonly DriftRule FieldCaseMismatch = new("DRF3018", "field-case-mismatch", "Undocumented field equals a documented one except for case", DoesNotApply, Breaking, Breaking, Breaking, "Reads as missing; name both.");
    public static readonly DriftRule EnvelopeMismatch = new("DRF3019", "envelope-mismatch", "Array documented, object with one array came, or the reverse", DoesNotApply, Breaking, Breaking, Breaking, "Named instead of a plain type mismatch.");
    public static readonly DriftRule StringlyTyped = new("DRF3020", "stringly-typed", "Number or boolean sent as string, or the reverse", DoesNotApply, Breaking, Risky, Risky, "Offer `JsonNumberHandling.AllowReadingFromString`.");
    public static readonly DriftRule NumericOverflow = new("DRF3021", "numeric-overflow", "Value fits the schema but not the generated C# type", DoesNotApply, Breaking, Breaking, Breaking, "int32 default for `integer`; 2^53 limits.");
    public static readonly DriftRule UnstableType = new("DRF3022", "unstable-type", "Same field carries different JSON types over samples", DoesNotApply, Breaking, Breaking, Breaking, "Needs the whole corpus, not one exchange (id string or number, populated or plain reference).");
    public static readonly DriftRule OptionalAlwaysPresent = new("DRF3023", "optional-always-present", "Optional field present in every one of N samples", DoesNotApply, Safe, Safe, Safe, "Candidate for required.");
    public static readonly DriftRule RequiredSometimesMissing = new("DRF3024", "required-sometimes-missing", "Required field missing in k of N samples", DoesNotApply, Breaking, Breaking, Breaking, "Report the rate, not N errors.");
    public static readonly DriftRule FieldNeverSeen = new("DRF3025", "field-never-seen", "Documented field in none of N samples", DoesNotApply, Safe, Safe, Safe, "Stale documentation or missing test data; report with coverage.");
    public static readonly DriftRule EnumValueNeverSeen = new("DRF3026", "enum-value-never-seen", "Documented enum value in none of N samples", DoesNotApply, Safe, Safe, Safe, "As above.");
    public static readonly DriftRule StatusNeverSeen = new("DRF3027", "status-never-seen", "Documented status or media type never exercised", DoesNotApply, Safe, Safe, Safe, "Coverage.");
    public static readonly DriftRule ErrorShapeDrift = new("DRF3028", "error-shape-drift", "Error body differs from the documented error schema", DoesNotApply, Risky, Risky, Risky, "Typed exception loses its details.");
    public static readonly DriftRule WriteOnlyReturned = new("DRF3029", "write-only-returned", "`writeOnly` field (password, secret) returned", DoesNotApply, Breaking, Safe, Safe, "Leak.");
    public static readonly DriftRule ReadOnlySent = new("DRF3030", "read-only-sent", "`readOnly` field sent in a recorded request", Risky, DoesNotApply, Safe, Safe, "Client bug or wrong flag.");
    public static readonly DriftRule DeprecationHeaderSeen = new("DRF3031", "deprecation-header-seen", "`Deprecation`/`Sunset` header on an operation the spec does not deprecate", DoesNotApply, Risky, Risky, Risky, "Feeds DRF1111.");
    public static readonly DriftRule VersionSkew = new("DRF3032", "version-skew", "Response of a v2 call validates only against the v3 schema (or the reverse)", DoesNotApply, Risky, Risky, Risky, "Server already moved; needs both specs at hand.");
    public static readonly DriftRule UndocumentedRequestParameter = new("DRF3033", "undocumented-request-parameter", "Recorded request carries an undocumented parameter or header", Risky, DoesNotApply, Safe, Safe, "Spec is missing something clients use.");
    public static readonly DriftRule RedirectUndocumented = new("DRF3034", "redirect-undocumented", "3xx not documented", DoesNotApply, Risky, Risky, Risky, "HttpClient follows it silently and may drop Authorization.");

    public static IReadOnlyList<DriftRule> All { get; } =
    [
        UndocumentedOperation, UndocumentedStatus, UndocumentedMediaType, MalformedBody, UndocumentedField, MissingRequiredField, TypeMismatch,
        NullNotAllowed, UnknownEnumValue, FormatMismatch, ConstraintViolated, NoBranchMatches, UnknownDiscriminator, UnexpectedBody,
        MissingRequiredHeader, HeaderValueMismatch, UndocumentedHeader, FieldCaseMismatch, EnvelopeMismatch, StringlyTyped, NumericOverflow,
        UnstableType, OptionalAlwaysPresent, RequiredSometimesMissing, FieldNeverSeen, EnumValueNeverSeen, StatusNeverSeen, ErrorShapeDrift,
        WriteOnlyReturned, ReadOnlySent, DeprecationHeaderSeen, VersionSkew, UndocumentedRequestParameter, RedirectUndocumented,
    ];
}
