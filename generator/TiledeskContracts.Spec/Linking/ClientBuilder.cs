using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Naming;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Builds the client class and its tag clients.</summary>
/// <param name="scope">The contract.</param>
/// <param name="servers">Its servers.</param>
internal sealed class ClientBuilder(ContractScope scope, ServerBuilder servers)
{
    private OpenApiDocument Document => scope.Document;

    /// <summary>Takes the names of the client and its interface.</summary>
    /// <returns>The client's class name.</returns>
    public string ClaimName()
    {
        // No member may be named like its type, and the client has some members anyway.
        var wanted = scope.Names.ClientName;
        var name = scope.ClaimType(ReservedNames.OfClients.Contains(wanted) ? wanted + "Client" : wanted, Document.Node, written: false);
        _ = scope.ClaimType("I" + name, Document.Node, written: false);
        return name;
    }

    /// <summary>Names one client per tag.</summary>
    /// <param name="groups">The tags.</param>
    /// <param name="clientName">The client's class name.</param>
    /// <returns>A property name and a class name per tag.</returns>
    public IReadOnlyList<TagPropertyModel> Properties(IReadOnlyList<TagGroup> groups, string clientName)
    {
        var members = groups.Select(group => new MemberName(group.Tag, group.Name, null, Place(group))).ToList();
        var names = MemberNames.Assign(members, [.. ReservedNames.OfClients, clientName], scope.Problems, ModelRules.NamesCollide);
        return [.. groups.Select((group, index) => new TagPropertyModel(
            names[index],
            scope.ClaimType(group.Name + "Client", group.Declaration?.Node ?? Document.Node, written: false, group.Tag),
            Words(group).Summary))];
    }

    /// <summary>Builds the client class.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="tags">Its tag clients.</param>
    /// <param name="operations">All operations.</param>
    /// <returns>The class.</returns>
    public ClientModel Client(string name, IReadOnlyList<TagPropertyModel> tags, IReadOnlyList<OperationModel> operations) => new(
        Document.Pointer,
        scope.Names.Namespace,
        scope.Hint(null, name),
        name,
        scope.Names.OptionsType,
        string.Join(" ", new[] { Document.Title, Document.Version }.Where(text => !string.IsNullOrWhiteSpace(text))),
        servers.BaseAddress(),
        new(tags),
        new(operations
            .SelectMany(operation => operation.PathParameters.Concat(operation.ClientParameters))
            .Where(parameter => parameter.IsClientParameter)
            .Select(parameter => parameter.WireName)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(wireName => wireName, StringComparer.Ordinal)),
        DocumentationReader.Read(Document, null, Document.Description),
        new(SchemeReader.Of(Document, scope.References)))
    {
        Version = Document.Version,
    };

    /// <summary>Builds a tag client.</summary>
    /// <param name="group">The tag.</param>
    /// <param name="property">Its names.</param>
    /// <param name="clientName">The client's class name.</param>
    /// <param name="operations">The tag's operations.</param>
    /// <returns>The class.</returns>
    public TagClientModel Tag(TagGroup group, TagPropertyModel property, string clientName, IReadOnlyList<OperationModel> operations) => new(
        group.Declaration?.Pointer ?? Document.Pointer,
        scope.Names.Namespace,
        scope.Hint(null, property.TypeName),
        property.TypeName,
        clientName,
        group.Tag,
        new(operations),
        Words(group));

    private static Documentation Words(TagGroup group) =>
        group.Declaration is { } tag ? DocumentationReader.Read(tag, null, tag.Description) : new();

    private SpecLocation Place(TagGroup group) => scope.Place(group.Declaration?.Node ?? group.Operations[0].Operation.Node);
}
