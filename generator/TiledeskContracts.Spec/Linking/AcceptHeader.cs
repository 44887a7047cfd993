using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Decides what a call asks for.</summary>
internal static class AcceptHeader
{
    /// <summary>The <c>Accept</c> header for the media types that the method can read.</summary>
    /// <param name="bodies">Per success with a body: the media types that are offered.</param>
    /// <returns>The header, or null where the runtime's own says it: <c>application/json</c>, or anything for text and bytes.</returns>
    public static string? Of(IReadOnlyList<IReadOnlyList<OpenApiMediaType>> bodies)
    {
        var names = bodies.SelectMany(Readable).Where(static name => name.IndexOf('*') < 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var isJson = bodies.All(static offered => MediaTypes.KindOf(MediaTypes.Best(offered)!) is MediaKind.Json);
        if (names.Count == 0 || (isJson && names.All(static name => string.Equals(name, "application/json", StringComparison.OrdinalIgnoreCase))))
        {
            return null;
        }

        // Servers name their types loosely: anything is better than a refusal.
        return string.Join(", ", names) + (isJson ? ", application/json;q=0.5" : ", */*;q=0.1");
    }

    // Of JSON the chosen one, whose schema is read; of text and bytes all, for they are taken as they come.
    private static IEnumerable<string> Readable(IReadOnlyList<OpenApiMediaType> offered)
    {
        var chosen = MediaTypes.Best(offered)!;
        var kind = MediaTypes.KindOf(chosen);
        return kind is MediaKind.Json
            ? [MediaTypes.WithoutCharset(chosen.Name)]
            : offered.Where(media => MediaTypes.KindOf(media) == kind).Select(static media => MediaTypes.WithoutCharset(media.Name));
    }
}
