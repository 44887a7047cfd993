using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Merges the parts of <c>allOf</c> into one list of properties.</summary>
/// <param name="scope">The contract.</param>
internal sealed class ObjectMerger(ContractScope scope)
{
    // Parts of parts of parts: real contracts have less than ten, and the stack must hold.
    private const int Deepest = 64;

    /// <summary>The properties of an object and of all its parts.</summary>
    /// <param name="schema">An unwrapped schema.</param>
    /// <param name="inherited">A part that is left out, since the object inherits from it; or null.</param>
    /// <returns>The merged object.</returns>
    public MergedObject Merge(OpenApiSchema schema, OpenApiSchema? inherited = null)
    {
        var parts = new List<OpenApiSchema>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (inherited is not null)
        {
            _ = seen.Add(inherited.Pointer);
        }

        Collect(schema, parts, seen, 0);

        var required = new HashSet<string>(parts.SelectMany(part => part.Required), StringComparer.Ordinal);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var properties = new List<MergedProperty>();
        foreach (var part in parts)
        {
            var written = part.Node["properties"] as SpecMapping;
            foreach (var property in part.Properties)
            {
                SpecNode key = written?.Member(property.Key)?.Key ?? (SpecNode)property.Value.Node;
                var merged = new MergedProperty(property.Key, property.Value, key, required.Contains(property.Key));
                if (!places.TryGetValue(property.Key, out var place))
                {
                    places.Add(property.Key, properties.Count);
                    properties.Add(merged);
                }
                else if (!SchemaUnwrapper.IsBlank(property.Value))
                {
                    Replace(properties, place, merged);
                }
            }
        }

        return new(
            properties,
            parts.All(part => part.AllowsAdditionalProperties),
            parts.FirstOrDefault(part => part.AdditionalProperties is not null)?.AdditionalProperties,
            parts);
    }

    // The last description holds: a part that comes later refines.
    private void Replace(List<MergedProperty> properties, int place, MergedProperty merged)
    {
        var before = properties[place];
        if (!SchemaUnwrapper.IsBlank(before.Schema))
        {
            scope.Problems.ReportBoth(ModelRules.PropertyTwice, merged.Key.Position, before.Key.Position, merged.WireName);
        }

        properties[place] = merged;
    }

    // Parts first where allOf stands for "and these too"; a part met twice counts once, so circles end.
    private void Collect(OpenApiSchema schema, List<OpenApiSchema> parts, HashSet<string> seen, int depth)
    {
        if (depth == Deepest || scope.References.Resolve(schema) is not { } content || !seen.Add(content.Pointer))
        {
            return;
        }

        foreach (var part in content.AllOf)
        {
            Collect(part, parts, seen, depth + 1);
        }

        parts.Add(content);
    }
}
