using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Spec.Reading;

/// <summary>Reads discriminators.</summary>
internal static class DiscriminatorReader
{
    /// <summary>Reads the discriminator of a schema.</summary>
    /// <param name="context">What readers share.</param>
    /// <param name="owner">The schema.</param>
    /// <param name="pointer">Its pointer.</param>
    /// <returns>The discriminator, or null where there is none.</returns>
    public static OpenApiDiscriminator? Read(ReadContext context, SpecMapping owner, string pointer)
    {
        if (Mapping(context, owner) is not { } node)
        {
            return null;
        }

        context.CheckKeywords(node, Keywords.Discriminator);
        context.Expect(node, "propertyName", Keywords.Discriminator.Element);
        if (context.Text(node, "propertyName") is not { } name)
        {
            return null;
        }

        var mapping = new List<Named<string>>();
        foreach (var member in context.Members(node, "mapping"))
        {
            if (context.AsText(member.Value, "mapping") is { } target)
            {
                mapping.Add(new(member.Key.Value, target));
            }
        }

        return new OpenApiDiscriminator
        {
            Node = node,
            Pointer = JsonPointer.Child(pointer, "discriminator"),
            PropertyName = name,
            Mapping = mapping,
            Places = Places(context, node, mapping),
        };
    }

    // What Swagger 2.0 wrote: the name of the property alone.
    private static SpecMapping? Mapping(ReadContext context, SpecMapping owner)
    {
        if (owner["discriminator"] is not SpecScalar { Kind: SpecScalarKind.String, Value.Length: > 0 } name)
        {
            return context.Mapping(owner, "discriminator");
        }

        context.ReadOtherwise(name, "discriminator", "a mapping", "taken as its 'propertyName'");
        return new SpecMapping([new(new(SpecScalarKind.String, "propertyName", name.Position), name)], name.Position);
    }

    // Often nothing but the mapping leads to a subtype in another file. Names of components need no following.
    private static Dictionary<string, string> Places(ReadContext context, SpecMapping node, List<Named<string>> mapping)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var target in mapping.Select(static pair => pair.Value).Where(IsReference))
        {
            var place = context.Place(target);
            if (place != target || !place.StartsWith("#/components/", StringComparison.Ordinal))
            {
                places[target] = place;
                _ = context.Noted(new OpenApiSchema { Node = new SpecMapping([], node.Position), Pointer = place, Reference = place, IsMapping = true });
            }
        }

        return places;
    }

    private static bool IsReference(string target) =>
        target.IndexOfAny(['/', '#']) >= 0 || target.EndsWith(".yaml", StringComparison.Ordinal) || target.EndsWith(".yml", StringComparison.Ordinal) || target.EndsWith(".json", StringComparison.Ordinal);
}
