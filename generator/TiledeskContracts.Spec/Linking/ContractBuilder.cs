using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Turns one document into one contract model.</summary>
/// <param name="scope">The contract.</param>
internal sealed class ContractBuilder(ContractScope scope)
{
    private readonly TypeTable _types = new(scope);

    /// <summary>Builds the model.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The model; what is wrong with it is in the scope's problems.</returns>
    public ContractModel Build(CancellationToken cancellationToken)
    {
        // Names go first to those a person sees first: client, components, tags, then what is made for the rest.
        var servers = new ServerBuilder(scope);
        var clients = new ClientBuilder(scope, servers);
        var clientName = clients.ClaimName();
        _types.ClaimComponents();
        var groups = new TagGroups(scope).All();
        var properties = clients.Properties(groups, clientName);

        _ = scope.Guard(scope.Document.Node, "sharing enums", () => new SharedOptions(_types).Claim(groups));

        var generated = new GeneratedTypes(scope, _types);
        generated.BuildPending(cancellationToken);
        var headers = new HeaderTable(scope, _types);
        var operations = Operations(groups, generated, headers, servers, cancellationToken);
        var named = servers.Build();
        var all = operations.SelectMany(group => group).ToList();
        return new(
            scope.Document.FilePath,
            scope.Names.Namespace,
            clients.Client(clientName, properties, all),
            new(groups.Select((group, index) => clients.Tag(group, properties[index], clientName, operations[index]))),
            generated.Objects(all),
            new(generated.Enums.Concat(servers.Enums).OrderBy(item => item.Name, StringComparer.Ordinal)),
            generated.Unions,
            headers.Model,
            named);
    }

    private List<List<OperationModel>> Operations(IReadOnlyList<TagGroup> groups, GeneratedTypes generated, HeaderTable headers, ServerBuilder servers, CancellationToken cancellationToken)
    {
        var builder = new OperationBuilder(scope, _types, headers, servers);
        var paginations = new PaginationBuilder(scope, generated.Find);
        var built = new Dictionary<NamedOperation, OperationModel>();

        // By id and not by place, so that moving a path renames nothing that is made for an operation.
        var ordered = groups.SelectMany(static group => group.Operations)
            .OrderBy(static named => named.OperationId, StringComparer.Ordinal)
            .ThenBy(static named => named.Operation.Pointer, StringComparer.Ordinal);
        foreach (var named in ordered)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _ = scope.Guard(named.Operation.Node, "building the operation", () =>
            {
                var operation = builder.Build(named);
                generated.BuildPending(cancellationToken);
                var pagination = paginations.Build(named.Operation, named.OperationId, operation.Query, operation.Result is null ? operation.Success : operation.Success with { Type = null });
                built[named] = operation with { Pagination = pagination };
            });
        }

        return [.. groups.Select(group => group.Operations.Where(built.ContainsKey).Select(named => built[named]).ToList())];
    }
}
