using static TiledeskContracts.Comparison.Rules.Verdict;

namespace TiledeskContracts.Comparison.Rules;

/// <summary>Rules of paths and operations.</summary>
internal static class OperationRules
{
    public static readonly DriftRule OperationRemoved = new("DRF1101", "operation-removed", "Operation removed, not deprecated before", Breaking, DoesNotApply, Breaking, Breaking, "404/405 at run time; the method is gone (CS1061, CP0002).");
    public static readonly DriftRule OperationRemovedAfterDeprecation = new("DRF1102", "operation-removed-after-deprecation", "Operation removed after deprecation (sunset passed or none set)", Risky, DoesNotApply, Breaking, Breaking, "Announced, so policy may let it pass on the wire; recompiling clients still break.");
    public static readonly DriftRule OperationRemovedBeforeSunset = new("DRF1103", "operation-removed-before-sunset", "Operation removed before its announced sunset", Breaking, DoesNotApply, Breaking, Breaking, "Breaks the published promise.");
    public static readonly DriftRule OperationAdded = new("DRF1104", "operation-added", "Operation or path added", Safe, DoesNotApply, Safe, Safe, "Additive. If the generated client has an interface without default members, implementers break (CP0006): raise to W then.");
    public static readonly DriftRule OperationMoved = new("DRF1105", "operation-moved", "Same operationId (or same shape) at another path or method", Breaking, DoesNotApply, Safe, Safe, "Old URL fails; the C# method keeps its name, so recompiling is enough. Report once.");
    public static readonly DriftRule OperationIdChanged = new("DRF1106", "operation-id-changed", "`operationId` changed", Safe, Safe, Breaking, Breaking, "Wire neutral; renames the generated method.");
    public static readonly DriftRule OperationIdAdded = new("DRF1107", "operation-id-added", "`operationId` added where there was none", Safe, Safe, Breaking, Breaking, "Replaces the name derived from path and method.");
    public static readonly DriftRule OperationIdCollision = new("DRF1108", "operation-id-collision", "Two operationIds now collide after C# casing or sanitising", Safe, Safe, Breaking, Breaking, "Generator must suffix one; the suffix order changes method names.");
    public static readonly DriftRule PathParameterRenamed = new("DRF1109", "path-parameter-renamed", "Path template parameter renamed, position unchanged", Safe, DoesNotApply, Risky, Risky, "Wire neutral. Named arguments break (CS1739); positional do not.");
    public static readonly DriftRule PathTrailingSlashChanged = new("DRF1110", "path-trailing-slash-changed", "Only a trailing slash or letter case of the path changed", Risky, DoesNotApply, Safe, Safe, "Many servers redirect, some 404; a POST redirected with 301 loses its body.");
    public static readonly DriftRule OperationDeprecated = new("DRF1111", "operation-deprecated", "Operation became deprecated", Safe, Safe, Risky, Risky, "`[Obsolete]` appears: CS0618 warnings, errors under TreatWarningsAsErrors.");
    public static readonly DriftRule OperationReactivated = new("DRF1112", "operation-reactivated", "`deprecated` removed from an operation", Safe, Safe, Safe, Safe, "Warning goes away.");
    public static readonly DriftRule SunsetMissing = new("DRF1113", "sunset-missing", "Deprecated without a sunset date", Safe, Safe, Safe, Safe, "A matter of policy: told as a note, since no call fails, and most contracts name no dates; raise it where dates are promised.");
    public static readonly DriftRule SunsetInvalid = new("DRF1114", "sunset-invalid", "Sunset or stability value cannot be parsed", Risky, Risky, Safe, Safe, "Data error in the spec.");
    public static readonly DriftRule SunsetTooSoon = new("DRF1115", "sunset-too-soon", "Sunset earlier than the grace period, or moved earlier", Breaking, Breaking, Safe, Safe, "Shortens a published notice period.");
    public static readonly DriftRule SunsetRemoved = new("DRF1116", "sunset-removed", "Sunset date removed from something still deprecated", Risky, Risky, Safe, Safe, "Consumers lose the date they planned for.");
    public static readonly DriftRule StabilityDecreased = new("DRF1117", "stability-decreased", "Stability level lowered", Risky, Risky, Safe, Safe, "Contract promise weakened.");
    public static readonly DriftRule StabilityIncreased = new("DRF1118", "stability-increased", "Stability level raised", Safe, Safe, Safe, Safe, "Good news; changelog.");
    public static readonly DriftRule CallbackRemoved = new("DRF1119", "callback-removed", "Callback removed or its expression changed", DoesNotApply, Breaking, Breaking, Breaking, "The server stops calling back; treat payloads as response direction.");
    public static readonly DriftRule CallbackAdded = new("DRF1120", "callback-added", "Callback added", DoesNotApply, Safe, Safe, Safe, "Additive.");
    public static readonly DriftRule WebhookRemoved = new("DRF1121", "webhook-removed", "Webhook removed", DoesNotApply, Breaking, Breaking, Breaking, "Subscribers stop receiving events.");
    public static readonly DriftRule WebhookAdded = new("DRF1122", "webhook-added", "Webhook added", DoesNotApply, Safe, Safe, Safe, "Additive.");
    public static readonly DriftRule WebhookPayloadChanged = new("DRF1123", "webhook-payload-changed", "Webhook or callback payload changed", DoesNotApply, Risky, Risky, Risky, "Run schema rules with directions swapped: the SDK user is the server here.");
    public static readonly DriftRule LinkChanged = new("DRF1124", "link-changed", "Response link changed", DoesNotApply, Safe, Safe, Safe, "Only matters if the SDK generates link helpers.");

    public static IReadOnlyList<DriftRule> All { get; } =
    [
        OperationRemoved, OperationRemovedAfterDeprecation, OperationRemovedBeforeSunset, OperationAdded, OperationMoved, OperationIdChanged,
        OperationIdAdded, OperationIdCollision, PathParameterRenamed, PathTrailingSlashChanged, OperationDeprecated, OperationReactivated,
        SunsetMissing, SunsetInvalid, SunsetTooSoon, SunsetRemoved, StabilityDecreased, StabilityIncreased, CallbackRemoved, CallbackAdded,
        WebhookRemoved, WebhookAdded, WebhookPayloadChanged, LinkChanged,
    ];
}
