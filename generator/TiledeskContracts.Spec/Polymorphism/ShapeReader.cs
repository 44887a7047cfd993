using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Linking;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Spec.Polymorphism;

/// <summary>Gathers the members of objects without building them: types may be recursive.</summary>
/// <param name="references">Follows references.</param>
/// <param name="unwrapper">Peels wrappers.</param>
internal sealed class ShapeReader(ReferenceResolver references, SchemaUnwrapper unwrapper)
{
    // Parts of parts of parts: real contracts have less than ten, and the stack must hold.
    private const int Deepest = 64;

    private readonly Dictionary<string, ObjectShape> _known = new(StringComparer.Ordinal);

    /// <summary>The members of an object.</summary>
    /// <param name="schema">An unwrapped schema.</param>
    /// <returns>Its shape.</returns>
    public ObjectShape Of(OpenApiSchema schema)
    {
        if (_known.TryGetValue(schema.Pointer, out var known))
        {
            return known;
        }

        var parts = new List<OpenApiSchema>();
        Collect(schema, parts, new(StringComparer.Ordinal), 0);
        var members = new Dictionary<string, OpenApiSchema>(StringComparer.Ordinal);
        foreach (var property in parts.SelectMany(part => part.Properties))
        {
            if (!members.ContainsKey(property.Key) || !SchemaUnwrapper.IsBlank(property.Value))
            {
                members[property.Key] = property.Value;
            }
        }

        var required = parts.SelectMany(part => part.Required).Where(members.ContainsKey).Distinct(StringComparer.Ordinal).ToList();
        return _known[schema.Pointer] = new(members, required, parts.Any(part => !part.AllowsAdditionalProperties));
    }

    /// <summary>All values that the contract allows for a member.</summary>
    /// <param name="shape">The object's shape.</param>
    /// <param name="member">The member's name.</param>
    /// <returns>The values; none where it names none.</returns>
    public IReadOnlyList<string> Values(ObjectShape shape, string member)
    {
        if (!shape.Members.TryGetValue(member, out var written) || unwrapper.Unwrap(written)?.Schema is not { } schema)
        {
            return [];
        }

        return schema.Const is { } constant
            ? constant is SpecScalar { Kind: not SpecScalarKind.Null } value ? [value.Value] : []
            : [.. schema.Enum.Where(one => one.Kind != SpecScalarKind.Null).Select(one => one.Value).Distinct(StringComparer.Ordinal)];
    }

    // Parts first, as they are merged; a part met twice counts once, so circles end.
    private void Collect(OpenApiSchema schema, List<OpenApiSchema> parts, HashSet<string> seen, int depth)
    {
        if (depth == Deepest || references.Resolve(schema) is not { } content || !seen.Add(content.Pointer))
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
