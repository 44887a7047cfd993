using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Tells which credential each security scheme takes.</summary>
internal static class SchemeReader
{
    /// <summary>The schemes of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="references">Follows references.</param>
    /// <returns>The schemes, in the order of the contract.</returns>
    public static IEnumerable<SchemeModel> Of(OpenApiDocument document, ReferenceResolver references)
    {
        foreach (var written in document.Components.SecuritySchemes)
        {
            if (references.Resolve(written.Value) is { } scheme && Kind(scheme) is var (kind, word))
            {
                yield return new(written.Key, kind, word, DocumentationReader.Read(scheme, null, scheme.Description).Summary);
            }
        }
    }

    /// <summary>Whether an operation needs no credential.</summary>
    /// <param name="operation">The operation.</param>
    /// <returns>Whether the contract says so.</returns>
    public static bool IsPublic(OpenApiOperation operation) =>
        operation.Security is { } alternatives && alternatives.All(static requirement => requirement.Schemes.Count == 0);

    private static (SchemeKind Kind, string Word)? Kind(OpenApiSecurityScheme scheme) => (scheme.Type, scheme.Scheme?.ToLowerInvariant(), scheme.In) switch
    {
        ("http", "basic", _) => (SchemeKind.Basic, ""),
        ("http", "bearer" or null, _) or ("oauth2" or "openIdConnect", _, _) => (SchemeKind.Token, "Bearer"),
        ("http", _, _) => (SchemeKind.Token, scheme.Scheme!),
        ("apiKey", _, "query") => (SchemeKind.Query, scheme.Name ?? ""),
        ("apiKey", _, "cookie") => (SchemeKind.Cookie, scheme.Name ?? ""),
        ("apiKey", _, _) => (SchemeKind.Header, scheme.Name ?? ""),
        ("mutualTLS", _, _) => (SchemeKind.Certificate, ""),
        _ => null,
    };
}
