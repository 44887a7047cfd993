namespace TiledeskContracts.Generator.Emitting;

/// <summary>Tells media types apart.</summary>
internal static class MediaTypes
{
    /// <summary>Whether a body of the type is JSON.</summary>
    /// <param name="mediaType">The media type, perhaps with parameters; null for none.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsJson(string? mediaType)
    {
        var name = (mediaType ?? "").Split(';')[0].Trim();
        return name.ToLowerInvariant() is "application/json" or "text/json" or "application/*" or "*/*"
            || name.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the contract leaves the type open.</summary>
    /// <param name="mediaType">The media type; null for none.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsRange(string? mediaType) => mediaType?.IndexOf('*') >= 0 && mediaType.IndexOf("+json", StringComparison.OrdinalIgnoreCase) < 0;

    /// <summary>Whether a body of the type is an HTML form.</summary>
    /// <param name="mediaType">The media type.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsForm(string mediaType) =>
        mediaType.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a body of the type is in parts.</summary>
    /// <param name="mediaType">The media type.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsMultipart(string mediaType) => mediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase);
}
