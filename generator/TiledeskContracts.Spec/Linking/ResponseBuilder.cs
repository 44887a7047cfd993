using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Naming;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Builds the answers of an operation.</summary>
/// <param name="scope">The contract.</param>
/// <param name="types">The types of its schemas.</param>
internal sealed class ResponseBuilder(ContractScope scope, TypeTable types)
{
    private readonly BodyTypes _bodies = new(types);

    /// <summary>Builds all answers.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="operationName">Its id in PascalCase.</param>
    /// <returns>The answer the method returns, and all of them in the order of the contract.</returns>
    public (ResponseModel Success, IReadOnlyList<ResponseModel> All) Build(OpenApiOperation operation, string operationName)
    {
        var resolved = operation.Responses
            .Select(response => new KeyValuePair<string, OpenApiResponse?>(response.Key, scope.References.Resolve(response.Value)))
            .Where(response => response.Value is not null)
            .ToList();
        var success = Success(resolved);

        var all = resolved.Select(response => Build(response.Key, response.Value!, operationName, response.Key == success)).ToList();
        var chosen = all.FirstOrDefault(response => string.Equals(response.Status, success, StringComparison.Ordinal))
            ?? new ResponseModel(operation.Pointer, "default", null, null, new());
        return (chosen, all);
    }

    // The first success with a body; a success without one only if no other has any.
    private static string? Success(List<KeyValuePair<string, OpenApiResponse?>> responses)
    {
        var successes = responses.Where(response => response.Key.StartsWith("2", StringComparison.Ordinal)).ToList();
        var withBody = successes.FirstOrDefault(response => response.Value!.Content.Count > 0).Key;
        return withBody
            ?? successes.FirstOrDefault().Key
            ?? responses.FirstOrDefault(response => string.Equals(response.Key, "default", StringComparison.Ordinal)).Key;
    }

    private ResponseModel Build(string status, OpenApiResponse response, string operationName, bool isSuccess)
    {
        var media = MediaTypes.Best(response.Content);
        var suggestion = ComponentNames.Of(response, "#/components/responses/") is { } name ? name + "Response" : operationName + "Response";
        var type = media is null ? null
            : isSuccess ? _bodies.Of(media, suggestion)
            : status.StartsWith("2", StringComparison.Ordinal) ? _bodies.Of(media, operationName + CSharpName.Pascal(status).TrimStart('N') + "Response")
            : _bodies.OfError(media);
        return new(response.Pointer, status, media?.Name, type, DocumentationReader.Read(response, null, response.Description));
    }
}
