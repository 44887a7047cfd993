using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Naming;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Builds endpoint methods.</summary>
/// <param name="scope">The contract.</param>
/// <param name="types">The types of its schemas.</param>
/// <param name="headers">The headers of its answers.</param>
/// <param name="servers">Its servers.</param>
internal sealed class OperationBuilder(ContractScope scope, TypeTable types, HeaderTable headers, ServerBuilder servers)
{
    private readonly ParameterList _parameters = new(scope);
    private readonly ParameterBuilder _parameterBuilder = new(scope, types);
    private readonly BodyBuilder _bodies = new(scope, types);
    private readonly ResponseBuilder _responses = new(scope, types, headers);

    /// <summary>Builds a method, all but its pagination, which needs the classes it names.</summary>
    /// <param name="named">The operation and its names.</param>
    /// <returns>The method.</returns>
    public OperationModel Build(NamedOperation named)
    {
        var operation = named.Operation;
        var operationName = CSharpName.Pascal(named.OperationId);
        var parameters = _parameters.Of(named.Path, operation);
        var body = _bodies.Build(operation, operationName);
        var answers = _responses.Build(operation, named.OperationId);
        var (role, recordedRole) = Roles(operation.Extension("x-min-role"));
        return new(
            operation.Pointer,
            named.OperationId,
            named.MethodName,
            operation.Method,
            named.Path.Template,
            new(_parameterBuilder.Path(operation, named.Path.Template, parameters, body?.Name, operationName)),
            _parameterBuilder.Query(operation, named.OperationId, parameters),
            body,
            answers.Success,
            new(answers.All),
            Pagination: null,
            role,
            recordedRole,
            DocumentationReader.Read(operation, operation.Summary, operation.Description, operation.Deprecated),
            new(_parameterBuilder.OfClient(parameters, operationName)),
            servers.Of(operation),
            SchemeReader.IsPublic(operation),
            answers.Accept,
            answers.Result);
    }

    // "guest", or {documented: guest, recorded: agent}.
    private static (string? Role, string? Recorded) Roles(SpecNode? node)
    {
        if (node is not SpecMapping mapping)
        {
            return (DocumentationReader.Text(node), null);
        }

        var documented = DocumentationReader.Text(mapping["documented"]);
        var recorded = DocumentationReader.Text(mapping["recorded"]);
        return documented is null ? (recorded, null)
            : (documented, string.Equals(documented, recorded, StringComparison.Ordinal) ? null : recorded);
    }
}
