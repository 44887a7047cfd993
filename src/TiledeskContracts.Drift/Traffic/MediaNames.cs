using TiledeskContracts.Comparison.Operations;

namespace TiledeskContracts.Drift.Traffic;

/// <summary>Content types as exchanges carry them.</summary>
internal static class MediaNames
{
    /// <summary>The name without parameters, in lower case; null for none.</summary>
    /// <param name="contentType">The header's value.</param>
    public static string? Of(string? contentType) => string.IsNullOrWhiteSpace(contentType) ? null : new MediaName(contentType).Type;

    /// <summary>Whether a name is one that everybody uses; any other may say more than a type.</summary>
    /// <param name="name">The name, without parameters.</param>
    public static bool IsPlain(string? name) =>
        name is "application/octet-stream" or "application/x-www-form-urlencoded" or "application/problem+json" or "application/json" or "application/xml" or "text/plain" or "text/html" or "text/csv" or "multipart/form-data";

    /// <summary>Whether it is JSON, whatever it is called.</summary>
    /// <param name="name">The name, without parameters.</param>
    public static bool IsJson(string? name) => name is not null && new MediaName(name).IsJson;

    /// <summary>Whether a name in a contract takes what came; all take what says nothing, and JSON is JSON by any name.</summary>
    /// <param name="written">The name as the contract writes it.</param>
    /// <param name="came">The name that came, or null.</param>
    public static bool Takes(string written, string? came) =>
        came is null || new MediaName(written) is var name && ((name.IsJson && IsJson(came)) || new MediaName(name.Type).Covers(new MediaName(came)));
}
