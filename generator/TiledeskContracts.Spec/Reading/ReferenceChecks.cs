using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Reading;

/// <summary>Checks that every <c>$ref</c> leads somewhere.</summary>
/// <param name="document">The document, with what references lead to elsewhere.</param>
/// <param name="problems">Where problems go.</param>
/// <param name="isWhole">Whether all of the text was read; if not, what is missing may be in the rest.</param>
internal sealed class ReferenceChecks(OpenApiDocument document, ProblemList problems, bool isWhole)
{
    private readonly ReferenceResolver _resolver = new(document);

    /// <summary>Checks references.</summary>
    /// <param name="references">The references; those into files that are not at hand are left to linking.</param>
    public void Check(IEnumerable<OpenApiElement> references)
    {
        var checkedOnes = new HashSet<(string Reference, int File, int Offset)>();
        foreach (var element in references.Where(static element => element is not OpenApiSchema { IsMapping: true }))
        {
            var position = element.Node.Position;
            if (checkedOnes.Add((element.Reference!, position.File, position.Offset)))
            {
                CheckOne(element);
            }
        }
    }

    private void CheckOne(OpenApiElement element)
    {
        var outcome = element switch
        {
            OpenApiSchema schema => _resolver.Follow(schema, out _),
            OpenApiParameter parameter => _resolver.Follow(parameter, out _),
            OpenApiRequestBody body => _resolver.Follow(body, out _),
            OpenApiResponse response => _resolver.Follow(response, out _),
            OpenApiSecurityScheme scheme => _resolver.Follow(scheme, out _),
            OpenApiPath path => _resolver.Follow(path, out _),
            _ => ReferenceOutcome.Found,
        };
        var reference = element.Reference!;
        var written = element.Node["$ref"] ?? element.Node["$dynamicRef"] ?? element.Node;
        var text = (written as SpecScalar)?.Value ?? reference;
        if (_resolver.Find<OpenApiElement>(reference) is { } target && ReferenceResolver.IsOther(element, target))
        {
            var use = outcome == ReferenceOutcome.Found ? "read as " + KindOf(element) + " all the same" : "left out";
            problems.Report(ReadingRules.ReferenceOfWrongKind, written.Position, text, KindOf(target), KindOf(element), use);
            return;
        }

        switch (outcome)
        {
            case ReferenceOutcome.Missing when reference == JsonPointer.Root:
                problems.Report(ReadingRules.ReferenceOfWrongKind, written.Position, text, "the whole document", KindOf(element), "left out");
                break;

            // A chain that breaks further on is reported where it breaks.
            case ReferenceOutcome.Missing or ReferenceOutcome.External when isWhole && !_resolver.Has(reference) && !IsAddress(reference):
                problems.Report(ReadingRules.UnresolvedReference, written.Position, text, Suggestion(reference));
                break;
            case ReferenceOutcome.Circular:
                problems.Report(ReadingRules.CircularReference, written.Position, text);
                break;
            case ReferenceOutcome.External when IsAddress(reference):
                problems.Report(ReadingRules.ExternalReference, written.Position, text);
                break;
        }
    }

    private static bool IsAddress(string reference) => reference.Length == 0 || (reference[0] != '#' && ReferenceNames.IsAddress(reference));

    private static string KindOf(OpenApiElement element) => element switch
    {
        OpenApiSchema => "a schema",
        OpenApiParameter { IsHeader: true } => "a header",
        OpenApiParameter => "a parameter",
        OpenApiMediaType => "a media type",
        OpenApiOperation => "an operation",
        OpenApiRequestBody => "a request body",
        OpenApiResponse => "a response",
        OpenApiSecurityScheme => "a security scheme",
        OpenApiPath => "a path",
        _ => "something else",
    };

    // The last part is what people mistype; where the part before it is wrong, the same name may stand elsewhere.
    private string Suggestion(string reference)
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
                return problems.Suggest(ReadingRules.UnresolvedReference, "#/components/" + kind.Key.Value + "/" + name, names);
            }
        }

        return "";
    }
}
