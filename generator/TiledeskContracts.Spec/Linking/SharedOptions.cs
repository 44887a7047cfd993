using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Naming;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Spec.Linking;

/// <summary>
/// Finds enums that stand inline in parameters of one name at several operations, and gives those of the same values one
/// type: <c>direction: [asc, desc]</c> is <c>DirectionOption</c> everywhere.
/// </summary>
/// <param name="types">The types of its schemas.</param>
internal sealed class SharedOptions(TypeTable types)
{
    /// <summary>Names the enums.</summary>
    /// <param name="groups">The operations by tag.</param>
    public void Claim(IReadOnlyList<TagGroup> groups)
    {
        var uses = groups.SelectMany(Uses).ToList();
        foreach (var ofOneName in uses.GroupBy(static use => CSharpName.Pascal(use.Parameter), StringComparer.Ordinal).OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            var shared = ofOneName.GroupBy(static use => use.Values, StringComparer.Ordinal)
                .Select(static group => (Uses: group.ToList(), Schemas: Schemas(group)))
                .Where(static group => group.Schemas.Count > 1)
                .OrderByDescending(static group => group.Schemas.Count)
                .ThenBy(static group => group.Uses[0].Values, StringComparer.Ordinal)
                .ToList();
            var taken = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (all, schemas) in shared)
            {
                // The most used one has the parameter's name alone, the most used of one tag the tag's too.
                var tag = taken.Count == 0 ? "" : all.TrueForAll(use => use.Tag == all[0].Tag) ? all[0].Tag : null;
                if (tag is not null && taken.Add(tag))
                {
                    types.Share(schemas, tag + ofOneName.Key + "Option");
                }
                else
                {
                    var first = all.Select(static use => use.OperationId).OrderBy(static id => id, StringComparer.Ordinal).First();
                    types.Share(schemas, CSharpName.Pascal(first) + ofOneName.Key);
                }
            }
        }
    }

    // A parameter of a path is met once per operation.
    private static List<OpenApiSchema> Schemas(IEnumerable<Use> uses) =>
    [
        .. uses.Select(static use => use.Schema)
            .GroupBy(static schema => schema.Pointer, StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(static group => group.First()),
    ];

    private IEnumerable<Use> Uses(TagGroup group)
    {
        foreach (var named in group.Operations)
        {
            foreach (var parameter in named.Path.Parameters.Concat(named.Operation.Parameters))
            {
                if (parameter.Reference is null && !ParameterList.IsIgnored(parameter) && InlineEnum(parameter.Schema) is { } schema)
                {
                    yield return new(parameter.Name, group.Name, named.OperationId, schema, ValuesOf(schema));
                }
            }
        }
    }

    private OpenApiSchema? InlineEnum(OpenApiSchema? written)
    {
        for (var depth = 0; depth < 3 && written is { Reference: null }; depth++)
        {
            if (written.Enum.Count > 0)
            {
                return types.FormOf(written).Kind == SchemaFormKind.Enum && written.Extension("x-csharp-name") is null ? written : null;
            }

            written = written.Items;
        }

        return null;
    }

    // What makes two enums one: kind and values in any order, and the names and words that belong to them.
    private static string ValuesOf(OpenApiSchema schema) => string.Join("\n",
    [
        string.Join(",", schema.Types) + ":" + schema.Format,
        .. schema.Enum.Where(static value => value.Kind != SpecScalarKind.Null).Select(static value => value.Value).OrderBy(static value => value, StringComparer.Ordinal),
        .. EnumMemberWords.Keywords.Select(keyword => ValueText.Of(schema.Extension(keyword)) ?? ""),
    ]);

    private sealed record Use(string Parameter, string Tag, string OperationId, OpenApiSchema Schema, string Values);
}
