using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Builds the body an operation sends.</summary>
/// <param name="scope">The contract.</param>
/// <param name="types">The types of its schemas.</param>
internal sealed class BodyBuilder(ContractScope scope, TypeTable types)
{
    private readonly BodyTypes _bodies = new(types);
    private readonly FieldBuilder _fields = new(scope);

    /// <summary>Builds the body.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="operationName">Its id in PascalCase.</param>
    /// <returns>The body, or null where the operation sends none.</returns>
    public BodyModel? Build(OpenApiOperation operation, string operationName)
    {
        if (operation.RequestBody is not { } written
            || scope.References.Resolve(written) is not { } body
            || MediaTypes.Best(body.Content) is not { } media)
        {
            return null;
        }

        var suggestion = (ComponentNames.Of(body, "#/components/requestBodies/") ?? operationName) + "Body";
        var type = _bodies.Of(media, suggestion);
        TellForm(media, type);
        TellFiles(media, body);
        return new(
            body.Pointer,
            scope.NameOf(body, "body"),
            type,
            body.Required,
            MediaTypes.KindOf(media) is MediaKind.Text ? MediaTypes.WithoutCharset(MediaTypes.Sent(media)) : MediaTypes.Sent(media),
            DocumentationReader.Read(body, null, body.Description),
            MediaTypes.KindOf(media),
            new(_fields.Of(media)),
            new(body.Content.Where(other => MediaTypes.KindOf(other) != MediaTypes.KindOf(media)).Select(static other => other.Name)));
    }

    // A method sends one kind of body; where the contract offers JSON and a form with files, the form has more to give.
    private void TellFiles(OpenApiMediaType media, OpenApiRequestBody body)
    {
        var form = body.Content.FirstOrDefault(other => !ReferenceEquals(other, media)
            && MediaTypes.KindOf(other) is MediaKind.Multipart
            && other.Schema is { } schema
            && types.Unwrap(schema) is { } content
            && content.Schema.Properties.Any(member => types.Unwrap(member.Value) is { Schema.Format: "binary" }));
        if (form is not null)
        {
            scope.Problems.ReportBoth(CallRules.FileFormUnused, form.Node.Position, media.Node.Position, media.Name, form.Name);
        }
    }

    private void TellForm(OpenApiMediaType media, TypeModel type)
    {
        var kind = MediaTypes.KindOf(media);
        if (kind is MediaKind.Form or MediaKind.Multipart && type.Kind is not (TypeKind.Object or TypeKind.Map or TypeKind.Union or TypeKind.Json))
        {
            scope.Problems.Report(ModelRules.BodyNotAsSaid, media.Node.Position, media.Name, "a form needs an object, whose members are the fields");
        }
        else if (kind is MediaKind.Multipart && !MediaTypes.Sent(media).StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            scope.Problems.Report(ModelRules.BodyNotAsSaid, media.Node.Position, media.Name, "it is sent as multipart/form-data");
        }
    }
}
