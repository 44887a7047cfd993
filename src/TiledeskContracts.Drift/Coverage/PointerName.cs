using TiledeskContracts.Comparison.Parts;

namespace TiledeskContracts.Drift.Coverage;

/// <summary>Names of places in contracts as people say them.</summary>
internal static class PointerName
{
    private const string Schemas = "#/components/schemas/";

    /// <summary>E.g. <c>Request.snapshot.agents[]</c>; where it stands in an operation, the pointer.</summary>
    /// <param name="part">The place.</param>
    public static string Of(Part part)
    {
        var at = part.Pointer.IndexOf(Schemas, StringComparison.Ordinal);
        if (at < 0)
        {
            return part.Pointer;
        }

        var segments = part.Pointer[(at + Schemas.Length)..].Split('/').Select(static segment => segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)).ToList();
        var name = segments[0];
        for (var index = 1; index < segments.Count; index++)
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
}
