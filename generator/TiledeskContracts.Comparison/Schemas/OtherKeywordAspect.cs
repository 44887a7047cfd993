using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>Keywords that nobody here compares: that they differ is told, so that no gap is silent.</summary>
internal static class OtherKeywordAspect
{
    private static readonly HashSet<string> _known = new(StringComparer.Ordinal)
    {
        // Compared, each by its aspect.
        "type", "nullable", "format", "enum", "const", "default", "properties", "required", "additionalProperties", "patternProperties", "propertyNames",
        "minProperties", "maxProperties", "dependentRequired", "dependentSchemas", "unevaluatedProperties", "items", "prefixItems", "unevaluatedItems",
        "contains", "minContains", "maxContains", "minItems", "maxItems", "uniqueItems", "minLength", "maxLength", "pattern", "minimum", "maximum",
        "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "allOf", "oneOf", "anyOf", "not", "if", "then", "else", "discriminator", "readOnly",
        "writeOnly", "deprecated", "xml", "contentEncoding", "contentMediaType", "contentSchema", "$ref",

        // Words.
        "title", "description", "example", "examples", "externalDocs", "$comment",

        // Names for references, which are followed.
        "$id", "$schema", "$anchor", "$defs", "definitions", "$vocabulary",
    };

    /// <summary>Compares them.</summary>
    public static void Compare(SchemaComparison schema)
    {
        var (old, now) = (Others(schema.Old), Others(schema.New));
        foreach (var name in old.Keys.Union(now.Keys, StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal))
        {
            old.TryGetValue(name, out var before);
            now.TryGetValue(name, out var after);
            if (before.Exists != after.Exists || CanonicalText.Of(before.Node) != CanonicalText.Of(after.Node))
            {
                schema.Report(ToolRules.KeywordNotCompared, $"'{name}' differs, and what that means is not compared.", before, after);
            }
        }
    }

    private static Dictionary<string, Part> Others(EffectiveSchema schema)
    {
        var others = new Dictionary<string, Part>(StringComparer.Ordinal);
        foreach (var layer in schema.Layers)
        {
            foreach (var member in layer.Members)
            {
                if (!_known.Contains(member.Key) && !member.Key.StartsWith("x-", StringComparison.Ordinal) && !others.ContainsKey(member.Key))
                {
                    others.Add(member.Key, member.Value);
                }
            }
        }

        return others;
    }
}
