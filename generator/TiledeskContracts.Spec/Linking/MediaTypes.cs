using TiledeskContracts.Spec.Documents;

namespace TiledeskContracts.Spec.Linking;

/// <summary>The table of media types.</summary>
internal static class MediaTypes
{
    /// <summary>The media type to use where several are offered: JSON, form, multipart, text, bytes, each the first of its kind.</summary>
    /// <param name="content">What is offered.</param>
    /// <returns>The best, or null where nothing is offered.</returns>
    public static OpenApiMediaType? Best(IReadOnlyList<OpenApiMediaType> content) =>
        content.Count == 1 ? content[0] : content.OrderBy(static media => KindOf(media.Name)).FirstOrDefault();

    /// <summary>How a body of a media type is read and written.</summary>
    /// <param name="name">The media type as written, perhaps with parameters.</param>
    /// <returns>Its kind.</returns>
    public static MediaKind KindOf(string name)
    {
        var type = Essence(name);
        return type switch
        {
            "application/json" or "text/json" or "*/*" or "application/*" => MediaKind.Json,
            "application/x-www-form-urlencoded" => MediaKind.Form,
            "text/event-stream" => MediaKind.Binary,
            "application/xml" => MediaKind.Text,
            _ when type.EndsWith("+json", StringComparison.Ordinal) => MediaKind.Json,
            _ when type.EndsWith("+xml", StringComparison.Ordinal) => MediaKind.Text,
            _ when type.StartsWith("multipart/", StringComparison.Ordinal) => MediaKind.Multipart,
            _ when type.StartsWith("text/", StringComparison.Ordinal) => MediaKind.Text,
            _ => MediaKind.Binary,
        };
    }

    /// <summary>What a request says it sends: ranges become JSON.</summary>
    /// <param name="name">The media type as written.</param>
    /// <returns>A media type without a star.</returns>
    public static string Sent(string name) => name.IndexOf('*') < 0 ? name
        : KindOf(name) switch
        {
            MediaKind.Json => "application/json",
            MediaKind.Text => "text/plain",
            MediaKind.Multipart => "multipart/form-data",
            _ => "application/octet-stream",
        };

    /// <summary>The media type without its character set, which an <c>Accept</c> header had better not name.</summary>
    /// <param name="name">The media type as written.</param>
    /// <returns>The media type with its other parameters.</returns>
    public static string WithoutCharset(string name) => string.Join(";", name.Split(';')
        .Where(static part => !part.TrimStart().StartsWith("charset", StringComparison.OrdinalIgnoreCase))).Trim();

    private static string Essence(string name)
    {
        var end = name.IndexOf(';');
        return (end < 0 ? name : name.Substring(0, end)).Trim().ToLowerInvariant();
    }
}
