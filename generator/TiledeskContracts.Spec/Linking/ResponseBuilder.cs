using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Naming;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Builds the answers of an operation.</summary>
/// <param name="scope">The contract.</param>
/// <param name="types">The types of its schemas.</param>
/// <param name="headers">The headers of its answers.</param>
internal sealed class ResponseBuilder(ContractScope scope, TypeTable types, HeaderTable headers)
{
    private readonly BodyTypes _bodies = new(types);

    /// <summary>Builds all answers.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="operationId">Its id.</param>
    /// <returns>The answers.</returns>
    public OperationAnswers Build(OpenApiOperation operation, string operationId)
    {
        var written = operation.Responses
            .Select(response => new Named<OpenApiResponse?>(response.Key, scope.References.Resolve(response.Value)))
            .Where(response => response.Value is not null)
            .Select(response => new Named<OpenApiResponse>(response.Key, response.Value!))
            .ToList();

        // The answer to HEAD has no body, whatever the contract says of the one to GET.
        var hasBodies = operation.Method is not "HEAD";
        var successes = Successes(written);
        var first = hasBodies ? successes.Find(static response => response.Value.Content.Count > 0)?.Key : null;
        var operationName = CSharpName.Pascal(operationId);
        var all = written.Select(response => Build(response.Key, response.Value, operationName, response.Key == first, hasBodies)).ToList();
        var built = all.Where(response => successes.Exists(success => success.Key == response.Status)).ToList();
        var bodies = successes.Where(success => hasBodies && success.Value.Content.Count > 0).Select(static success => success.Value.Content).ToList();
        var isOne = IsOne(built);
        return new(
            built.Count == 0 ? new ResponseModel(operation.Pointer, "default", null, null, new()) : isOne ? Common(built) : built.First(static response => response.Type is not null),
            isOne ? null : Result(operation, operationId, built),
            all,
            AcceptHeader.Of(bodies));
    }

    // Successes are what the contract says of 2xx; a redirect counts where there is nothing else, and 'default' where there is not even that.
    private static List<Named<OpenApiResponse>> Successes(List<Named<OpenApiResponse>> responses)
    {
        foreach (var start in new[] { "2", "3", "default" })
        {
            var found = responses.Where(response => response.Key.StartsWith(start, StringComparison.Ordinal)).ToList();
            if (found.Count > 0)
            {
                return found;
            }
        }

        return [];
    }

    private static bool IsOne(List<ResponseModel> successes)
    {
        var bodies = successes.FindAll(static response => response.Type is not null);
        return bodies.TrueForAll(body => (body.Type! with { Nullable = bodies[0].Type!.Nullable }) == bodies[0].Type && IsJson(body) == IsJson(bodies[0]));
    }

    private static bool IsJson(ResponseModel body) => body.Kind is MediaKind.Json;

    // One without a body beside one with JSON is null. Text and bytes need none: nothing is text without characters.
    private static ResponseModel Common(List<ResponseModel> successes)
    {
        var body = successes.Find(static response => response.Type is not null);
        if (body?.Type is not { } type)
        {
            return successes[0];
        }

        var isNullable = successes.Exists(static response => response.Type is { Nullable: true })
            || (successes.Exists(static response => response.Type is null) && IsJson(body) && type.Kind is not TypeKind.Stream);
        return body with { Type = type with { Nullable = isNullable } };
    }

    private ResultModel Result(OpenApiOperation operation, string operationId, List<ResponseModel> successes)
    {
        var name = scope.ClaimType(CSharpName.Pascal(operationId) + "Result", operation.Node, written: false, operationId);
        var names = new NameScope([.. ReservedNames.OfResults, name]);
        return new(
            operation.Pointer,
            scope.Names.Namespace,
            scope.Hint("Results", name),
            name,
            operationId,
            new(successes
                .Where(static response => response.Type is not null)
                .OrderBy(static response => response.Status.EndsWith("X", StringComparison.OrdinalIgnoreCase) ? 1 : 0)
                .Select(response => new ResultCaseModel(names.Claim(StatusNames.Of(response.Status), scope.Place(operation.Node), out _), response))));
    }

    private ResponseModel Build(string status, OpenApiResponse response, string operationName, bool isFirst, bool hasBodies)
    {
        var media = hasBodies ? MediaTypes.Best(response.Content) : null;
        var isSuccess = status.StartsWith("2", StringComparison.Ordinal) || isFirst;
        var component = ComponentNames.Of(response, "#/components/responses/");
        var suggestion = component is not null ? component + "Response"
            : isFirst ? operationName + "Response"
            : operationName + CSharpName.Pascal(status).TrimStart('N') + "Response";
        var type = media is null ? null : isSuccess ? _bodies.Of(media, suggestion) : _bodies.OfError(media, component is null ? null : suggestion);
        return new(
            response.Pointer,
            status,
            media?.Name,
            type,
            DocumentationReader.Read(response, null, response.Description),
            headers.Of(response),
            isSuccess && media is not null ? NotAskedFor(media, response.Content) : default)
        {
            MediaTypes = hasBodies ? new(response.Content.Select(static media => MediaTypes.Essence(media.Name))) : default,
            Kind = media is null ? default : MediaTypes.KindOf(media),
            IsRange = media is not null && MediaTypes.IsRange(media),
        };
    }

    private static EquatableArray<string> NotAskedFor(OpenApiMediaType chosen, IReadOnlyList<OpenApiMediaType> offered) =>
        new(offered.Where(media => MediaTypes.KindOf(media) != MediaTypes.KindOf(chosen)).Select(static media => media.Name));
}
