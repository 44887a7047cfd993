using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Spec.Linking;

/// <summary>The table of media types.</summary>
internal static class MediaTypes
{
    /// <summary>The media type to use where several are offered: JSON, form, multipart, text, bytes, each the first of its kind that has a schema.</summary>
    /// <param name="content">What is offered.</param>
    /// <returns>The best, or null where nothing is offered.</returns>
    public static OpenApiMediaType? Best(IReadOnlyList<OpenApiMediaType> content) =>
        content.Count == 1 ? content[0] : content.OrderBy(static media => KindOf(media)).ThenBy(static media => media.Schema is null).FirstOrDefault();

    /// <summary>How a body of a media type is read and written.</summary>
    /// <param name="media">The media type as written, perhaps with parameters.</param>
    /// <returns>Its kind; what may be of any type and any shape is taken as it comes.</returns>
    public static MediaKind KindOf(OpenApiMediaType media) =>
        IsRange(media) && (media.Schema is null || SchemaUnwrapper.IsBlank(media.Schema)) ? MediaKind.Binary : KindOf(media.Name);

    /// <summary>Whether the contract leaves open what the body is.</summary>
    /// <param name="media">The media type.</param>
    /// <returns>True for <c>*/*</c> and the like.</returns>
    public static bool IsRange(OpenApiMediaType media) =>
        media.Name.IndexOf('*') >= 0 && media.Name.IndexOf("+json", StringComparison.OrdinalIgnoreCase) < 0;

    private static MediaKind KindOf(string name)
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
    /// <param name="media">The media type as written.</param>
    /// <returns>A media type without a star.</returns>
    public static string Sent(OpenApiMediaType media) => media.Name.IndexOf('*') < 0 ? media.Name
        : KindOf(media) switch
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

    public static string Essence(string name)
    {
        var end = name.IndexOf(';');
        return (end < 0 ? name : name.Substring(0, end)).Trim().ToLowerInvariant();
    }
}
