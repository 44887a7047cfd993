using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Spec.Documents;

namespace TiledeskContracts.Drift.Contracts;

/// <summary>Names of places in contracts as people say them.</summary>
internal static class PointerName
{
    private static readonly HashSet<string> _silent = new(StringComparer.Ordinal) { "responses", "content", "schema", "parameters" };

    /// <summary>E.g. <c>Request.snapshot.agents[]</c>, <c>deleteRequest 200 application/json</c>, <c>query parameter 'page'</c>.</summary>
    /// <param name="part">The place.</param>
    public static string Of(Part part)
    {
        var segments = part.Pointer[(part.Pointer.IndexOf('#', StringComparison.Ordinal) + 1)..].Split('/', StringSplitOptions.RemoveEmptyEntries).Select(JsonPointer.Unescape).ToList();
        return segments switch
        {
            ["components", "schemas", ..] => OfSchema(segments[2], segments.Skip(3).ToList()),
            ["components", "parameters", _, ..] => OfParameter(part.Side.Root["components"]["parameters"][segments[2]], segments[2]),
            ["components", _, ..] => string.Join(' ', segments.Skip(2)),
            ["paths", _, _, ..] => OfOperation(part, segments),
            _ => part.Pointer,
        };
    }

    private static string OfSchema(string schema, List<string> segments)
    {
        var name = schema;
        for (var index = 0; index < segments.Count; index++)
        {
            (name, index) = (segments[index], index + 1 < segments.Count) switch
            {
                ("properties", true) => (name + "." + segments[index + 1], index + 1),
                ("items", _) => (name + "[]", index),
                ("additionalProperties", _) => (name + ".*", index),
                ("allOf" or "anyOf" or "oneOf", true) => (name, index + 1),
                _ => (name, index),
            };
        }

        return name;
    }

    private static string OfParameter(Part parameter, string component) =>
        parameter.Text("name") is { } name ? $"{parameter.Text("in")} parameter '{name}'" : component;

    private static string OfOperation(Part part, List<string> segments)
    {
        var operation = part.Side.Root["paths"][segments[1]][segments[2]];
        var name = operation.Text("operationId") ?? segments[2].ToUpperInvariant() + " " + segments[1];
        var rest = segments.Skip(3).Where(static segment => !_silent.Contains(segment)).ToList();
        return rest.Count == 0 ? name : OfSchema(name + " " + rest[0], rest.Skip(1).TakeWhile(static segment => !segment.Contains('/', StringComparison.Ordinal)).ToList());
    }
}
