using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Gives whole bodies their types.</summary>
/// <param name="types">The types of the contract's schemas.</param>
internal sealed class BodyTypes(TypeTable types)
{
    /// <summary>The type of a body.</summary>
    /// <param name="media">The body in one media type.</param>
    /// <param name="suggestion">The name of a type generated for it.</param>
    /// <returns>The type.</returns>
    public TypeModel Of(OpenApiMediaType media, string suggestion) => MediaTypes.KindOf(media) switch
    {
        MediaKind.Text => new(TypeKind.String),
        MediaKind.Binary => new(TypeKind.Stream),
        _ => types.Resolve(media.Schema, suggestion, TypeKind.Stream),
    };

    /// <summary>The type of an error's body: what has a name, or is a single value. Shapes that only an error has stay raw.</summary>
    /// <param name="media">The body in one media type.</param>
    /// <param name="shared">The name of a type for it where several operations share the answer, or null.</param>
    /// <returns>The type, or null where it is not read.</returns>
    public TypeModel? OfError(OpenApiMediaType media, string? shared)
    {
        if (MediaTypes.KindOf(media) is not MediaKind.Json)
        {
            return MediaTypes.KindOf(media) is MediaKind.Text ? new(TypeKind.String) : null;
        }

        // Several shapes for one status are told apart when the error is read, not by a type.
        if (media.Schema is not { } schema
            || types.Unwrap(schema) is not { } content
            || SchemaUnwrapper.RealAlternatives(content.Schema).Count > 0)
        {
            return null;
        }

        var form = types.FormOf(content.Schema);
        return form.Kind is SchemaFormKind.Scalar || (form.Kind is SchemaFormKind.Object && (shared is not null || IsComponent(content.Schema)))
            ? types.Resolve(schema, shared ?? "Error")
            : null;
    }

    private static bool IsComponent(OpenApiSchema schema)
    {
        const string Schemas = "#/components/schemas/";
        return schema.Pointer.StartsWith(Schemas, StringComparison.Ordinal)
            ? schema.Pointer.IndexOf('/', Schemas.Length) < 0
            : ReferredNames.Of(schema.Pointer) is not null;
    }
}
