using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Comparison.Schemas;

namespace TiledeskContracts.Comparison.Operations;

/// <summary>What is said of one parameter: whether it is required, how it is written, what it holds.</summary>
internal static class ParameterAspects
{
    private static readonly string[] _scalars = ["string", "number", "integer", "boolean"];

    /// <summary>Compares it.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="old">The old parameter.</param>
    /// <param name="now">The new one.</param>
    public static void Compare(OperationComparison operation, ComparedParameter old, ComparedParameter now)
    {
        CompareFlags(operation, old, now);
        operation.CompareNotices(old.Node, now.Node, now.Words, WireDirection.Request);
        if (old.In == now.In)
        {
            CompareStyles(operation, old, now);
        }

        CompareValues(operation, old, now);
    }

    private static void CompareFlags(OperationComparison operation, ComparedParameter old, ComparedParameter now)
    {
        Tell("required", ParameterRules.ParameterBecameRequired, "became required", ParameterRules.ParameterBecameOptional, "became optional");
        Tell("deprecated", ParameterRules.ParameterDeprecated, "is deprecated now", ParameterRules.ParameterReactivated, "is no longer deprecated");
        Tell("allowEmptyValue", null, "", ParameterRules.AllowEmptyValueRemoved, "may no longer be empty");
        Tell("allowReserved", ParameterRules.AllowReservedChanged, "may hold reserved characters as they are now", ParameterRules.AllowReservedChanged, "may no longer hold reserved characters as they are");

        void Tell(string flag, DriftRule? set, string setWords, DriftRule cleared, string clearedWords)
        {
            var isNow = now.Node.Is(flag);
            if (old.Node.Is(flag) != isNow && (isNow ? set : cleared) is { } rule)
            {
                operation.Report(rule, $"The {now.Words} {(isNow ? setWords : clearedWords)}.", old.Node, now.Node, WireDirection.Request);
            }
        }
    }

    private static void CompareStyles(OperationComparison operation, ComparedParameter old, ComparedParameter now)
    {
        var (was, isNow) = (StyleOf(old), StyleOf(now));
        if (was != isNow)
        {
            operation.Report(ParameterRules.ParameterStyleChanged, $"The style of the {now.Words} changed from '{was}' to '{isNow}'.", old.Node, now.Node, WireDirection.Request);
        }
        else if (IsExploded(old) != IsExploded(now))
        {
            var words = IsExploded(now) ? "now written as one pair each" : "now written together";
            operation.Report(ParameterRules.ParameterExplodeChanged, $"The values of the {now.Words} are {words}.", old.Node, now.Node, WireDirection.Request);
        }
    }

    private static void CompareValues(OperationComparison operation, ComparedParameter old, ComparedParameter now)
    {
        var (oldMedia, newMedia) = (old.Node["content"].Members.FirstOrDefault(), now.Node["content"].Members.FirstOrDefault());
        if (oldMedia.Key != newMedia.Key)
        {
            var words = $"is written as {newMedia.Key ?? "a plain value"} now, not as {oldMedia.Key ?? "a plain value"}";
            operation.Report(ParameterRules.ParameterContentSwitched, $"The {now.Words} {words}.", old.Node, now.Node, WireDirection.Request);
            return;
        }

        var (before, after) = oldMedia.Key is null ? (old.Node["schema"], now.Node["schema"]) : (oldMedia.Value["schema"], newMedia.Value["schema"]);
        if (before.Exists != after.Exists)
        {
            var rule = after.Exists ? ParameterRules.ParameterTypeChanged : ParameterRules.ParameterTypeGeneralized;
            operation.Report(rule, after.Exists ? $"The {now.Words} has a schema now." : $"The {now.Words} may hold anything now.", old.Node, now.Node, WireDirection.Request);
        }
        else if (BecameList(before.Resolved(), after.Resolved(), now))
        {
            // One value is a list of one, written alike.
            operation.Report(ParameterRules.ParameterTypeGeneralized, $"The {now.Words} may be given several times now.", before.Resolved(), after.Resolved(), WireDirection.Request);
            operation.Compare(before, after.Resolved()["items"], WireDirection.Request, SchemaUse.Parameter);
        }
        else
        {
            operation.Compare(before, after, WireDirection.Request, oldMedia.Key is null ? SchemaUse.Parameter : SchemaUse.ContentParameter);
        }
    }

    private static bool BecameList(Part old, Part now, ComparedParameter parameter) =>
        now.Text("type") == "array" && _scalars.Contains(old.Text("type")) && now["items"].Resolved().Text("type") is { } item
        && (item == old.Text("type") || item == "string" || (item == "number" && old.Text("type") == "integer"))
        && parameter.Node["schema"].Exists && (IsExploded(parameter) || StyleOf(parameter) == "simple");

    private static string StyleOf(ComparedParameter parameter) => parameter.Node.Text("style") ?? (parameter.In is "query" or "cookie" ? "form" : "simple");

    private static bool IsExploded(ComparedParameter parameter) => parameter.Node.Truth("explode") ?? StyleOf(parameter) == "form";
}
