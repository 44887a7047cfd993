using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Naming;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Linking;

/// <summary>The headers of all answers: many operations share them, so each gets one reader for the whole contract.</summary>
internal sealed class HeaderTable
{
    private readonly ContractScope _scope;
    private readonly TypeTable _types;
    private readonly Dictionary<string, HeaderModel> _headers = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _fullName = "";

    /// <summary>Gathers and names the headers.</summary>
    /// <param name="scope">The contract.</param>
    /// <param name="types">The types of its schemas.</param>
    public HeaderTable(ContractScope scope, TypeTable types)
    {
        _scope = scope;
        _types = types;
        // Spelled as the first in ordinal order, so that moving a path renames nothing.
        var groups = Written().OrderBy(header => header.Key, StringComparer.Ordinal)
            .GroupBy(header => header.Key, StringComparer.OrdinalIgnoreCase)
            .ToList();
        if (groups.Count == 0)
        {
            return;
        }

        var className = scope.ClaimType(scope.Names.ClientStem + "Headers", scope.Document.Node, written: false);
        var members = groups.Select(group => new MemberName(group.Key, CSharpName.Pascal(group.Key), MemberNames.Alternative(group.Key), scope.Place(group.First().Value.Node))).ToList();
        var names = MemberNames.Assign(members, [.. ReservedNames.OfQueries, className], scope.Problems, ModelRules.NameMade);
        for (var index = 0; index < groups.Count; index++)
        {
            _headers.Add(groups[index].Key, Build(groups[index].Key, names[index], [.. groups[index].Select(static header => header.Value)]));
        }

        _fullName = scope.Names.Namespace + "." + className;
        Model = new(scope.Document.Pointer, scope.Names.Namespace, scope.Hint(null, className), className, new(groups.Select(group => _headers[group.Key])));
    }

    /// <summary>The class that reads them, or null where there are none.</summary>
    public HeadersModel? Model { get; }

    /// <summary>The readers of an answer's headers.</summary>
    /// <param name="response">The answer.</param>
    /// <returns>Their full C# names, in the order of the contract.</returns>
    public EquatableArray<string> Of(OpenApiResponse response) => new(response.Headers
        .Where(header => _headers.ContainsKey(header.Key))
        .Select(header => _fullName + "." + _headers[header.Key].Name));

    private IEnumerable<Named<OpenApiParameter>> Written() => _scope.Paths
        .SelectMany(path => path.Operations)
        .SelectMany(Responses)
        .Select(response => _scope.References.Resolve(response.Value))
        .OfType<OpenApiResponse>()
        .SelectMany(response => response.Headers)
        .Select(header => new Named<OpenApiParameter?>(header.Key, _scope.References.Resolve(header.Value)))
        .Where(header => header.Value is not null)
        .Select(header => new Named<OpenApiParameter>(header.Key, header.Value!));

    // A defect here is the operation's, and told again when that is built.
    private List<Named<OpenApiResponse>> Responses(OpenApiOperation operation)
    {
        var responses = new List<Named<OpenApiResponse>>();
        _ = _scope.Guard(operation.Node, "reading the headers", () => responses.AddRange(operation.Responses));
        return responses;
    }

    private HeaderModel Build(string wireName, string name, IReadOnlyList<OpenApiParameter> written)
    {
        var kinds = written.Select(TypeOf).Distinct().ToList();
        var first = written[0];
        return new(
            first.Pointer,
            wireName,
            name,
            kinds.Count == 1 ? kinds[0] : new(TypeKind.String),
            DocumentationReader.Read(first, null, first.Description ?? first.Schema?.Description, written.All(static header => header.Deprecated)));
    }

    // An enum that only a header has would be a type of its own for one line of text.
    private TypeModel TypeOf(OpenApiParameter header) =>
        header.Schema is { } schema
        && _types.Unwrap(schema) is { } content
        && _types.FormOf(content.Schema) is { Kind: SchemaFormKind.Scalar, Scalar: not (TypeKind.Stream or TypeKind.Bytes) and var scalar }
            ? new(scalar)
            : new(TypeKind.String);
}
