using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Reading;

/// <summary>Which keywords of a schema are read, and what is said of the others.</summary>
internal static class SchemaKeywords
{
    private static readonly Dictionary<string, string> _ignored = new(StringComparer.Ordinal)
    {
        ["not"] = "what a value must not be is left to the server",
        ["if"] = "conditions are left to the server",
        ["then"] = "conditions are left to the server",
        ["else"] = "conditions are left to the server",
        ["dependentSchemas"] = "conditions are left to the server",
        ["dependentRequired"] = "conditions are left to the server",
        ["patternProperties"] = "patterns of names are left to the server",
        ["propertyNames"] = "names are left to the server",
        ["prefixItems"] = "items are read as raw JSON",
        ["contains"] = "items are read by 'items' alone",
        ["unevaluatedItems"] = "items are read by 'items' alone",
    };

    /// <summary>Tells of keywords that are unknown, or known and left out.</summary>
    /// <param name="context">What readers share.</param>
    /// <param name="node">The schema.</param>
    public static void Check(ReadContext context, SpecMapping node)
    {
        foreach (var member in node.Members)
        {
            var name = member.Key.Value;
            if (name == "$dynamicRef" && context.DynamicReference(node) is null)
            {
                context.Problems.Report(ReadingRules.IgnoredKeyword, member.Key.Position, name, "nothing in the contract has such an anchor");
            }
            else if (_ignored.TryGetValue(name, out var reason))
            {
                context.Problems.Report(ReadingRules.IgnoredKeyword, member.Key.Position, name, reason);
            }
            else if (name is not "$ref" && !Keywords.Schema.Has(name))
            {
                context.CheckKeyword(member.Key, Keywords.Schema);
            }
        }

        if (node["additionalProperties"] is { } additional and not (SpecMapping or SpecScalar { Kind: SpecScalarKind.Boolean or SpecScalarKind.Null }))
        {
            context.ReadOtherwise(additional, "additionalProperties", "a schema, true or false", "taken as true");
        }
    }
}
