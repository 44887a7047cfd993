using static TiledeskContracts.Comparison.Rules.Verdict;

namespace TiledeskContracts.Comparison.Rules;

/// <summary>Rules of security.</summary>
internal static class SecurityRules
{
    public static readonly DriftRule SecurityRequirementAdded = new("DRF2001", "security-requirement-added", "Operation or document gained a requirement where anonymous was allowed", Breaking, DoesNotApply, Safe, Safe, "401 for old calls.");
    public static readonly DriftRule SecurityRequirementRemoved = new("DRF2002", "security-requirement-removed", "Requirement removed, operation now anonymous or one alternative fewer", Risky, DoesNotApply, Safe, Safe, "Harmless if anonymous; E if the removed alternative was the one in use.");
    public static readonly DriftRule SecurityAlternativeAdded = new("DRF2003", "security-alternative-added", "Another alternative (OR) added", Safe, DoesNotApply, Safe, Safe, "Old credentials still work.");
    public static readonly DriftRule SecurityCombined = new("DRF2004", "security-combined", "Another scheme required together (AND)", Breaking, DoesNotApply, Safe, Safe, "Old credentials not enough.");
    public static readonly DriftRule SecurityScopeAdded = new("DRF2005", "security-scope-added", "OAuth scope added to a requirement", Breaking, DoesNotApply, Safe, Safe, "Old tokens lack it: 403.");
    public static readonly DriftRule SecurityScopeRemoved = new("DRF2006", "security-scope-removed", "OAuth scope removed from a requirement", Safe, DoesNotApply, Safe, Safe, "Less needed.");
    public static readonly DriftRule SecuritySchemeRemoved = new("DRF2007", "security-scheme-removed", "Scheme removed from components", Risky, DoesNotApply, Breaking, Breaking, "E on the wire if used; credential helper type gone.");
    public static readonly DriftRule SecuritySchemeAdded = new("DRF2008", "security-scheme-added", "Scheme added", Safe, DoesNotApply, Safe, Safe, "Additive.");
    public static readonly DriftRule SecuritySchemeTypeChanged = new("DRF2009", "security-scheme-type-changed", "Scheme type changed", Breaking, DoesNotApply, Breaking, Breaking, "Other credential kind.");
    public static readonly DriftRule ApiKeyLocationChanged = new("DRF2010", "api-key-location-changed", "apiKey `name` or `in` changed", Breaking, DoesNotApply, Safe, Safe, "Key sent in the wrong place.");
    public static readonly DriftRule HttpSchemeChanged = new("DRF2011", "http-scheme-changed", "HTTP `scheme` changed (basic→bearer; Tiledesk `JWT` prefix)", Breaking, DoesNotApply, Risky, Risky, "Authorization header prefix differs.");
    public static readonly DriftRule BearerFormatChanged = new("DRF2012", "bearer-format-changed", "`bearerFormat` changed", Risky, DoesNotApply, Safe, Safe, "Hint only, but often marks another token issuer.");
    public static readonly DriftRule OauthUrlChanged = new("DRF2013", "oauth-url-changed", "Authorization, token or refresh URL changed", Risky, DoesNotApply, Safe, Safe, "Token acquisition must follow; constant in the SDK.");
    public static readonly DriftRule OauthFlowChanged = new("DRF2014", "oauth-flow-changed", "OAuth flow added or removed", Risky, DoesNotApply, Risky, Risky, "Removed flow: E if in use.");
    public static readonly DriftRule OidcUrlChanged = new("DRF2015", "oidc-url-changed", "openIdConnectUrl changed", Risky, DoesNotApply, Safe, Safe, "As 2013.");
    public static readonly DriftRule OauthScopeDefinitionChanged = new("DRF2016", "oauth-scope-definition-changed", "Scope added to, removed from, or described differently in a flow", Safe, DoesNotApply, Safe, Safe, "Definition only; W when removed.");

    public static IReadOnlyList<DriftRule> All { get; } =
    [
        SecurityRequirementAdded, SecurityRequirementRemoved, SecurityAlternativeAdded, SecurityCombined, SecurityScopeAdded, SecurityScopeRemoved,
        SecuritySchemeRemoved, SecuritySchemeAdded, SecuritySchemeTypeChanged, ApiKeyLocationChanged, HttpSchemeChanged, BearerFormatChanged,
        OauthUrlChanged, OauthFlowChanged, OidcUrlChanged, OauthScopeDefinitionChanged,
    ];
}
