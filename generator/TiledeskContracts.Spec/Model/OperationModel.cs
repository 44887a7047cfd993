namespace TiledeskContracts.Spec.Model;

/// <summary>One endpoint method.</summary>
/// <param name="Pointer">E.g. <c>#/paths/~1{project_id}~1requests/get</c>.</param>
/// <param name="OperationId">The contract's id, or the one made of method and path.</param>
/// <param name="Name">Method name without <c>Async</c>, e.g. <c>List</c>.</param>
/// <param name="HttpMethod">In upper case.</param>
/// <param name="PathTemplate">As written, e.g. <c>/{project_id}/requests</c>.</param>
/// <param name="PathParameters">In the order of the template, client parameters included.</param>
/// <param name="Query">The class of all other parameters, or null.</param>
/// <param name="Body">The body, or null.</param>
/// <param name="Success">What the method returns, unless <paramref name="Result"/> says more.</param>
/// <param name="Responses">Every answer the contract names, success included, in its order.</param>
/// <param name="Pagination">How pages are walked, or null.</param>
/// <param name="Role">The least role a caller needs, or null.</param>
/// <param name="RecordedRole">The least role as recorded, where it differs from the documented one.</param>
/// <param name="Documentation">The contract's words.</param>
/// <param name="ClientParameters">Parameters beside the path's that are set once on the client.</param>
/// <param name="Server">The address of its own server, or null where the document's holds.</param>
/// <param name="IsPublic">Whether the contract says that it needs no credential.</param>
/// <param name="Accept">The <c>Accept</c> header, where it is not the usual one of what is returned; or null.</param>
/// <param name="Result">The class of all successes, where they are of several types; or null.</param>
public sealed record OperationModel(
    string Pointer,
    string OperationId,
    string Name,
    string HttpMethod,
    string PathTemplate,
    EquatableArray<ParameterModel> PathParameters,
    QueryModel? Query,
    BodyModel? Body,
    ResponseModel Success,
    EquatableArray<ResponseModel> Responses,
    PaginationModel? Pagination,
    string? Role,
    string? RecordedRole,
    Documentation Documentation,
    EquatableArray<ParameterModel> ClientParameters = default,
    string? Server = null,
    bool IsPublic = false,
    string? Accept = null,
    ResultModel? Result = null)
{
    /// <summary>The arguments of its method, besides call options and cancellation: what is required first, then path, body, query.</summary>
    public IReadOnlyList<ArgumentModel> Arguments
    {
        get
        {
            List<ArgumentModel> arguments =
            [
                .. PathParameters.Where(static parameter => !parameter.IsClientParameter)
                    .Select(static parameter => new ArgumentModel(parameter.Name, parameter.Type.AsParameter(), true) { Parameter = parameter }),
            ];
            if (Body is { } body)
            {
                arguments.Add(new(body.Name, body.Type with { Nullable = !body.Required }, body.Required) { Body = body });
            }

            if (Query is { } query)
            {
                arguments.Add(new("query", new(TypeKind.Object, query.Namespace + "." + query.Name, Nullable: !query.IsRequired), query.IsRequired) { Query = query });
            }

            return [.. arguments.OrderBy(static argument => argument.IsRequired ? 0 : 1)];
        }
    }
}
