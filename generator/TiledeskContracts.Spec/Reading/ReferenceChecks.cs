using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Reading;

/// <summary>Checks that every <c>$ref</c> leads somewhere.</summary>
/// <param name="document">The document, with what references lead to elsewhere.</param>
/// <param name="problems">Where problems go.</param>
/// <param name="isWhole">Whether all of the text was read; if not, what is missing may be in the rest.</param>
/// <param name="rootOf">The text of a file, by its path from the contract's folder (empty: the contract's own); null where it is not at hand.</param>
internal sealed class ReferenceChecks(OpenApiDocument document, ProblemList problems, bool isWhole, Func<string, SpecNode?> rootOf)
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
            problems.ReportBoth(ReadingRules.ReferenceOfWrongKind, written.Position, target.Node.Position, text, KindOf(target), KindOf(element), use);
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

    private string Suggestion(string reference)
    {
        var hash = reference.IndexOf('#');
        return hash < 0 || !problems.HasRoom(ReadingRules.UnresolvedReference) || rootOf(reference.Substring(0, hash)) is not { } root
            || NearestPlace.Of(root, reference.Substring(hash)) is not { } meant ? "" : DidYouMean.Phrase(reference.Substring(0, hash) + meant);
    }
}
