using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Reading;

/// <summary>Checks that every <c>$ref</c> leads somewhere, and reads what stands outside of the usual places.</summary>
internal sealed class ReferenceChecks(ReadContext context, SchemaReader schemas, ContentReader content, PathReader paths)
{
    /// <summary>Checks a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="elsewhere">Takes what was read from unusual places.</param>
    public void Check(OpenApiDocument document, List<OpenApiElement> elsewhere)
    {
        ReadElsewhere(document, elsewhere);
        var resolver = new ReferenceResolver(document);
        var checkedOnes = new HashSet<(string Reference, int Offset)>();
        foreach (var element in context.References)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (checkedOnes.Add((element.Reference!, element.Node.Position.Offset)))
            {
                CheckOne(element, document, resolver);
            }
        }
    }

    // Reading one such place may find references to more of them, which join the list that is walked here.
    private void ReadElsewhere(OpenApiDocument document, List<OpenApiElement> elsewhere)
    {
        var resolver = new ReferenceResolver(document);
        var read = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < context.References.Count; i++)
        {
            var referring = context.References[i];
            var reference = referring.Reference!;
            if (reference.StartsWith("#/", StringComparison.Ordinal)
                && !resolver.Has(reference)
                && read.Add(reference)
                && JsonPointer.Find(document.Node, reference) is { } node
                && ReadAs(referring, node, reference) is { } element)
            {
                elsewhere.Add(element);
            }
        }
    }

    private OpenApiElement? ReadAs(OpenApiElement referring, SpecNode node, string pointer) => referring switch
    {
        OpenApiSchema => schemas.Read(node, "$ref", pointer),
        OpenApiParameter { In: "" } => null,
        OpenApiParameter => content.Parameter(node, pointer),
        OpenApiRequestBody => content.RequestBody(node, pointer),
        OpenApiResponse => content.Response(node, pointer),
        OpenApiPath path => paths.Path(new SpecMember(new SpecScalar(SpecScalarKind.String, path.Template, node.Position), node), pointer),
        _ => null,
    };

    private void CheckOne(OpenApiElement element, OpenApiDocument document, ReferenceResolver resolver)
    {
        var outcome = element switch
        {
            OpenApiSchema schema => resolver.Follow(schema, out _),
            OpenApiParameter parameter => resolver.Follow(parameter, out _),
            OpenApiRequestBody body => resolver.Follow(body, out _),
            OpenApiResponse response => resolver.Follow(response, out _),
            OpenApiSecurityScheme scheme => resolver.Follow(scheme, out _),
            OpenApiPath path => resolver.Follow(path, out _),
            _ => ReferenceOutcome.Found,
        };
        var reference = element.Reference!;
        var position = element.Node["$ref"]!.Position;
        switch (outcome)
        {
            // A chain that breaks further on is reported where it breaks.
            case ReferenceOutcome.Missing when context.IsWhole && !resolver.Has(reference):
                context.Problems.Report(ReadingRules.UnresolvedReference, position, reference, Suggestion(reference, document));
                break;
            case ReferenceOutcome.Circular:
                context.Problems.Report(ReadingRules.CircularReference, position, reference);
                break;
            case ReferenceOutcome.External when reference.Length == 0 || reference[0] != '#':
                context.Problems.Report(ReadingRules.ExternalReference, position, reference);
                break;
            case ReferenceOutcome.WrongKind when resolver.Find<OpenApiElement>(reference) is { } target && target.GetType() != element.GetType():
                context.Problems.Report(ReadingRules.ReferenceOfWrongKind, position, reference, KindOf(target), KindOf(element));
                break;
        }
    }

    private static string KindOf(OpenApiElement element) => element switch
    {
        OpenApiSchema => "a schema",
        OpenApiParameter => "a parameter or header",
        OpenApiRequestBody => "a request body",
        OpenApiResponse => "a response",
        OpenApiSecurityScheme => "a security scheme",
        OpenApiPath => "a path",
        _ => "something else",
    };

    // The last part is what people mistype; where the part before it is wrong, the same name may stand elsewhere.
    private string Suggestion(string reference, OpenApiDocument document)
    {
        var slash = reference.LastIndexOf('/');
        var place = reference.Substring(0, Math.Max(0, slash));
        var name = reference.Substring(slash + 1);
        var kinds = (document.Node["components"] as SpecMapping)?.Members ?? [];
        foreach (var kind in kinds)
        {
            if (kind.Value is SpecMapping named && (place == "#/components/" + kind.Key.Value || named[JsonPointer.Unescape(name)] is not null))
            {
                var names = named.Members.Select(member => JsonPointer.Child("#/components/" + kind.Key.Value, member.Key.Value));
                return context.Problems.Suggest(ReadingRules.UnresolvedReference, "#/components/" + kind.Key.Value + "/" + name, names);
            }
        }

        return "";
    }
}
