using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Operations;

/// <summary>Request bodies.</summary>
internal static class BodyComparer
{
    /// <summary>Compares them.</summary>
    public static void Compare(OperationComparison operation)
    {
        var old = operation.Old.Node["requestBody"].Resolved();
        var now = operation.New.Node["requestBody"].Resolved();
        if (!old.Exists || !now.Exists)
        {
            ComparePresence(operation, old, now);
            return;
        }

        if (old.Is("required") != now.Is("required"))
        {
            var rule = now.Is("required") ? BodyRules.RequestBodyBecameRequired : BodyRules.RequestBodyBecameOptional;
            operation.Report(rule, $"The body became {(now.Is("required") ? "required" : "optional")}.", old, now, WireDirection.Request);
        }

        CompareContent(operation, old["content"], now["content"]);
    }

    private static void ComparePresence(OperationComparison operation, Part old, Part now)
    {
        if (old.Exists)
        {
            operation.Report(BodyRules.RequestBodyRemoved, "The body was removed.", old, default, WireDirection.Request);
        }
        else if (now.Exists)
        {
            var rule = now.Is("required") ? BodyRules.RequiredRequestBodyAdded : BodyRules.OptionalRequestBodyAdded;
            operation.Report(rule, $"A body was added; it is {(now.Is("required") ? "required" : "optional")}.", default, now, WireDirection.Request);
        }
    }

    private static void CompareContent(OperationComparison operation, Part old, Part now)
    {
        var pairs = new MediaPairs(old, now, static (before, after) => after.Covers(before));
        foreach (var (_, before, name, after, isSame) in pairs.Both)
        {
            if (!isSame)
            {
                operation.Report(BodyRules.RequestMediaTypeAdded, $"The body is taken as '{name}' now, which is more.", before, after, WireDirection.Request);
            }

            CompareSchemas(operation, new MediaName(name), before, after);
        }

        foreach (var media in pairs.Removed)
        {
            operation.Report(BodyRules.RequestMediaTypeRemoved, $"The body is no longer taken as '{media.Key}'.", media.Value, default, WireDirection.Request);
        }

        foreach (var media in pairs.Added)
        {
            operation.Report(BodyRules.RequestMediaTypeAdded, $"The body is taken as '{media.Key}' too.", default, media.Value, WireDirection.Request);
        }

        CompareDefault(operation, old, now);
    }

    // What the old client would send is still taken: else its removal says enough.
    private static void CompareDefault(OperationComparison operation, Part old, Part now)
    {
        var (was, isNow) = (DefaultOf(old), DefaultOf(now));
        if (was is not null && isNow is not null && !new MediaName(isNow).Covers(new MediaName(was)) && now.Members.Any(media => new MediaName(media.Key).Covers(new MediaName(was))))
        {
            operation.Report(BodyRules.DefaultMediaTypeChanged, $"A client would send '{isNow}' now, not '{was}'.", old, now, WireDirection.Request);
        }
    }

    private static string? DefaultOf(Part content)
    {
        var names = content.Members.Select(static media => media.Key).Where(static name => name.Length > 0).ToList();
        return names.Find(static name => new MediaName(name).IsJson) ?? names.Find(static name => new MediaName(name).IsForm) ?? names.FirstOrDefault();
    }

    private static void CompareSchemas(OperationComparison operation, MediaName name, Part old, Part now)
    {
        var (before, after) = (old["schema"], now["schema"]);
        if (before.Exists != after.Exists)
        {
            var rule = after.Exists ? BodyRules.RequestMediaTypeSchemaAdded : BodyRules.RequestMediaTypeSchemaRemoved;
            operation.Report(rule, after.Exists ? "The body has a schema now." : "The body has no schema any more.", old, now, WireDirection.Request);
            return;
        }

        operation.Compare(before, after, WireDirection.Request, name.Use);
        if (name.IsForm)
        {
            EncodingComparer.Compare(operation, old, now);
        }
    }
}
