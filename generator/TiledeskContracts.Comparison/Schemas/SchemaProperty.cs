using TiledeskContracts.Comparison.Parts;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>A property of a schema.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Schemas">Its schemas, which hold together; at least one.</param>
/// <param name="IsRequired">Whether it must be there.</param>
internal sealed record SchemaProperty(string Name, IReadOnlyList<Part> Schemas, bool IsRequired)
{
    /// <summary>Where it stands.</summary>
    public Part Place => Schemas[0];

    /// <summary>The properties of a schema, in the order of the text.</summary>
    /// <param name="schema">The schema.</param>
    public static IEnumerable<SchemaProperty> Of(EffectiveSchema schema) =>
        schema.Properties.Select(property => new SchemaProperty(property.Key, property.Value, schema.Required.ContainsKey(property.Key)));

    /// <summary>A property by name, or null.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="name">The name.</param>
    public static SchemaProperty? Find(EffectiveSchema schema, string name) =>
        schema.Properties.TryGetValue(name, out var schemas) ? new SchemaProperty(name, schemas, schema.Required.ContainsKey(name)) : null;

    /// <summary>Whether any of its schemas says yes, be it beside a reference or behind it.</summary>
    /// <param name="keyword">The keyword.</param>
    public bool Is(string keyword)
    {
        // Several of these are asked of every property: loops, for queries would cost more than what they look at.
        foreach (var schema in Schemas)
        {
            if (schema.Is(keyword) || Says(schema.Resolved(), keyword))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The schema that says something of it, be it beside a reference or behind it; the first where none does.</summary>
    /// <param name="keywords">Any of what it says.</param>
    public Part Saying(IReadOnlyList<string> keywords)
    {
        foreach (var schema in Schemas)
        {
            if (SaysAny(schema, keywords))
            {
                return schema;
            }

            if (schema.Resolved() is var resolved && SaysAny(resolved, keywords))
            {
                return resolved;
            }
        }

        return Place;
    }

    /// <summary>Whether values of one direction carry it.</summary>
    /// <param name="isRequest">Whether that is the way to the server.</param>
    public bool IsSeen(bool isRequest) => !Is(isRequest ? "readOnly" : "writeOnly");

    // One level of 'allOf' is what people write, to say it of a referenced schema.
    private static bool Says(Part schema, string keyword)
    {
        if (schema.Is(keyword))
        {
            return true;
        }

        foreach (var part in schema["allOf"].Items)
        {
            if (part.Is(keyword) || part.Resolved().Is(keyword))
            {
                return true;
            }
        }

        return false;
    }

    private static bool SaysAny(Part schema, IReadOnlyList<string> keywords)
    {
        foreach (var keyword in keywords)
        {
            if (schema.Has(keyword))
            {
                return true;
            }
        }

        return false;
    }
}
