using static TiledeskContracts.Comparison.Rules.Verdict;

namespace TiledeskContracts.Comparison.Rules;

/// <summary>Rules of the document, servers, tags and components.</summary>
internal static class DocumentRules
{
    public static readonly DriftRule OpenapiVersionChanged = new("DRF1001", "openapi-version-changed", "`openapi` version or JSON Schema dialect changed", Safe, Safe, Risky, Risky, "Payloads do not change by themselves, but 3.0/3.1 dialects spell nullability, exclusive bounds and binary differently; a generator may emit other types. Normalise both sides before comparing.");
    public static readonly DriftRule VersionNotBumped = new("DRF1002", "version-not-bumped", "Breaking finding but `info.version` did not rise enough", Risky, Risky, Safe, Safe, "Policy rule: judged after all others, with the user's severities.");
    public static readonly DriftRule VersionDecreased = new("DRF1003", "version-decreased", "`info.version` went backwards", Risky, Risky, Safe, Safe, "Usually base and revision were swapped; say so.");
    public static readonly DriftRule ServerRemoved = new("DRF1004", "server-removed", "A server URL was removed", Breaking, Breaking, Risky, Risky, "Clients pinned to it stop; the generated default base-address constant changes value without a compile error.");
    public static readonly DriftRule ServerAdded = new("DRF1005", "server-added", "A server URL was added", Safe, Safe, Safe, Safe, "Additive; warn only if it becomes the first (the generated default).");
    public static readonly DriftRule DefaultServerChanged = new("DRF1006", "default-server-changed", "First server URL or its variable defaults changed", Risky, Risky, Risky, Risky, "The SDK's default `BaseAddress` silently points elsewhere after an update.");
    public static readonly DriftRule ServerVariableValueRemoved = new("DRF1007", "server-variable-value-removed", "Allowed value of a server variable removed", Breaking, DoesNotApply, Breaking, Breaking, "Generated region/environment enum loses a member.");
    public static readonly DriftRule BasePathMoved = new("DRF1008", "base-path-moved", "All (or most) paths moved under another prefix, e.g. `/v2`→`/v3`", Breaking, Breaking, Safe, Safe, "Report once as a prefix mapping, then compare the mapped operations; otherwise every operation reads as removed plus added.");
    public static readonly DriftRule TagRemoved = new("DRF1009", "tag-removed", "Tag removed from an operation or document", Safe, Safe, Breaking, Breaking, "Wire neutral, but clients grouped by tag lose or move a method (`client.Leads.GetAsync`).");
    public static readonly DriftRule TagAdded = new("DRF1010", "tag-added", "Tag added to an operation", Safe, Safe, Risky, Risky, "Only risky if it becomes the first tag and the generator groups by first tag.");
    public static readonly DriftRule ComponentSchemaRemoved = new("DRF1011", "component-schema-removed", "Named schema removed from components", Safe, Safe, Breaking, Breaking, "Wire effect is reported at its uses; the public C# type disappears (CS0246, CP0001).");
    public static readonly DriftRule ComponentSchemaAdded = new("DRF1012", "component-schema-added", "Named schema added", Safe, Safe, Safe, Safe, "New type; only a name clash matters (DRF4016).");
    public static readonly DriftRule ComponentSchemaRenamed = new("DRF1013", "component-schema-renamed", "Schema removed and an equal-shaped schema added and used in its place", Safe, Safe, Breaking, Breaking, "Wire identical; type name changes. Match by use site and shape so users see one rename, with a mapping the generator can alias.");
    public static readonly DriftRule SchemaExtractedOrInlined = new("DRF1014", "schema-extracted-or-inlined", "Inline schema became `$ref` or back, same shape", Safe, Safe, Breaking, Breaking, "Wire identical; generated type name and nesting change. Must never be a wire finding.");
    public static readonly DriftRule RefTargetChanged = new("DRF1015", "ref-target-changed", "`$ref` points at another component with another shape", Safe, Safe, Breaking, Breaking, "The underlying changes are told beside it and carry the verdict: a target that only adds optional members breaks nobody. The C# type is another one.");
    public static readonly DriftRule DocumentTextChanged = new("DRF1016", "document-text-changed", "Title, description, summary, contact, licence, examples, external docs changed", Safe, Safe, Safe, Safe, "XML-doc only. Reported in the changelog, never in the breaking list.");
    public static readonly DriftRule VendorExtensionChanged = new("DRF1017", "vendor-extension-changed", "An `x-` extension changed", Safe, Safe, Safe, Safe, "Info by default; listed extensions (names, enum names, paging) can be raised because generators read them.");

    public static IReadOnlyList<DriftRule> All { get; } =
    [
        OpenapiVersionChanged, VersionNotBumped, VersionDecreased, ServerRemoved, ServerAdded, DefaultServerChanged, ServerVariableValueRemoved,
        BasePathMoved, TagRemoved, TagAdded, ComponentSchemaRemoved, ComponentSchemaAdded, ComponentSchemaRenamed, SchemaExtractedOrInlined,
        RefTargetChanged, DocumentTextChanged, VendorExtensionChanged,
    ];
}
