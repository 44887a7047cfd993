using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Schemas;

namespace TiledeskContracts.Drift.Traffic;

/// <summary>The schemas of one contract as they work, each made once.</summary>
internal sealed class SchemaCache
{
    private readonly Dictionary<string, EffectiveSchema> _schemas = new(StringComparer.Ordinal);

    /// <summary>The schema of schemas that hold together.</summary>
    /// <param name="schemas">The schemas as written.</param>
    public EffectiveSchema Of(IReadOnlyList<Part> schemas)
    {
        var key = string.Join(' ', schemas.Select(static one => one.Pointer));
        if (!_schemas.TryGetValue(key, out var schema))
        {
            _schemas.Add(key, schema = EffectiveSchema.Of(schemas));
        }

        return schema;
    }
}
