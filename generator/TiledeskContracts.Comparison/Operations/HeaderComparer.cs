using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Comparison.Schemas;

namespace TiledeskContracts.Comparison.Operations;

/// <summary>Headers of answers; their names in any case.</summary>
internal static class HeaderComparer
{
    /// <summary>Compares them.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="oldResponse">The old answer.</param>
    /// <param name="newResponse">The new one.</param>
    public static void Compare(OperationComparison operation, Part oldResponse, Part newResponse)
    {
        var (old, now) = (Of(oldResponse), Of(newResponse));
        foreach (var header in old)
        {
            if (now.TryGetValue(header.Key, out var same))
            {
                CompareOne(operation, header.Key, header.Value, same);
            }
            else
            {
                var rule = header.Value.Is("required") ? ResponseRules.RequiredHeaderRemoved : ResponseRules.OptionalHeaderRemoved;
                operation.Report(rule, $"The header '{header.Key}' was removed.", header.Value, default, WireDirection.Response);
            }
        }

        foreach (var header in now.Where(header => !old.ContainsKey(header.Key)))
        {
            operation.Report(ResponseRules.HeaderAdded, $"The header '{header.Key}' was added.", default, header.Value, WireDirection.Response);
        }
    }

    private static void CompareOne(OperationComparison operation, string name, Part old, Part now)
    {
        if (old.Is("required") != now.Is("required"))
        {
            var rule = now.Is("required") ? ResponseRules.HeaderBecameRequired : ResponseRules.HeaderBecameOptional;
            operation.Report(rule, $"The header '{name}' became {(now.Is("required") ? "required" : "optional")}.", old, now, WireDirection.Response);
        }

        if (SerializationOf(old) != SerializationOf(now))
        {
            operation.Report(ResponseRules.HeaderSerializationChanged, $"The header '{name}' is written otherwise.", old, now, WireDirection.Response);
            return;
        }

        var (before, after) = (SchemaOf(old), SchemaOf(now));
        if (before.Exists != after.Exists)
        {
            var rule = after.Exists ? ResponseRules.HeaderTypeNarrowed : ResponseRules.HeaderTypeChanged;
            operation.Report(rule, after.Exists ? $"The header '{name}' has a schema now." : $"The header '{name}' may hold anything now.", old, now, WireDirection.Response);
            return;
        }

        operation.Compare(before, after, WireDirection.Response, old["content"].Exists ? SchemaUse.ContentHeader : SchemaUse.Header);
    }

    private static (string Style, bool IsExploded, string? Media) SerializationOf(Part header) =>
        (header.Text("style") ?? "simple", header.Is("explode"), header["content"].Members.FirstOrDefault().Key);

    private static Part SchemaOf(Part header) => header["content"].Members.FirstOrDefault() is { Key: not null } media ? media.Value["schema"] : header["schema"];

    private static Dictionary<string, Part> Of(Part response)
    {
        var headers = new Dictionary<string, Part>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in response["headers"].Members)
        {
            // The media types say what it holds.
            if (!string.Equals(header.Key, "Content-Type", StringComparison.OrdinalIgnoreCase))
            {
                headers[header.Key] = header.Value.Resolved();
            }
        }

        return headers;
    }
}
