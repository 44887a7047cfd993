using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Naming;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Sorts operations by tag and names them.</summary>
/// <param name="scope">The contract.</param>
internal sealed class TagGroups(ContractScope scope)
{
    private const string NoTag = "default";

    /// <summary>The tags that have operations, declared ones first.</summary>
    /// <returns>One group per tag client; tags that differ in spelling alone share one.</returns>
    public IReadOnlyList<TagGroup> All()
    {
        var declared = new Dictionary<string, OpenApiTag>(StringComparer.Ordinal);
        foreach (var tag in scope.Document.Tags)
        {
            declared[tag.Name] = tag;
        }

        var operations = scope.Paths
            .SelectMany(static path => path.Operations.Select(operation => new TaggedOperation(path, operation, operation.Tags.Count > 0 ? operation.Tags[0] : NoTag)))
            .ToList();
        var names = operations.Select(static item => item.Tag).Distinct(StringComparer.Ordinal)
            .ToDictionary(static tag => tag, tag => Name(tag, declared), StringComparer.Ordinal);
        var groups = operations.ToLookup(item => names[item.Tag], StringComparer.Ordinal);
        var order = scope.Document.Tags.Where(tag => names.ContainsKey(tag.Name)).Select(tag => names[tag.Name])
            .Concat(groups.Select(static group => group.Key))
            .Distinct(StringComparer.Ordinal);

        return [.. order.Select(name => Group(name, [.. groups[name]], declared))];
    }

    private TagGroup Group(string name, IReadOnlyList<TaggedOperation> operations, Dictionary<string, OpenApiTag> declared)
    {
        // Of several spellings the first in ordinal order, one that is declared before others: no path decides by its place.
        var tag = operations.Select(static item => item.Tag)
            .OrderBy(tag => declared.ContainsKey(tag) ? 0 : 1)
            .ThenBy(static tag => tag, StringComparer.Ordinal)
            .First();
        return new(name, tag, declared.TryGetValue(tag, out var declaration) ? declaration : null, Named(tag, operations));
    }

    private string Name(string tag, Dictionary<string, OpenApiTag> declared)
    {
        var made = CSharpName.Pascal(tag);
        return declared.TryGetValue(tag, out var declaration) ? scope.NameOf(declaration, made) : made;
    }

    // Without the tag "getUser" and "getUsers" are both "Get": then both keep their whole names.
    private List<NamedOperation> Named(string tag, IReadOnlyList<TaggedOperation> operations)
    {
        var ids = operations.Select(item => string.IsNullOrWhiteSpace(item.Operation.OperationId)
            ? MethodName.OperationId(item.Operation.Method, item.Path.Template)
            : item.Operation.OperationId!).ToList();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var members = operations.Select((item, index) =>
        {
            var spoken = string.IsNullOrWhiteSpace(item.Operation.OperationId) ? MethodName.Spoken(item.Operation.Method, item.Path.Template) : ids[index];
            var made = tag == NoTag ? MethodName.Whole(spoken) : MethodName.Of(spoken, tag);
            var chosen = scope.ChosenName(item.Operation, made);
            var whole = MethodName.Whole(ids[index]);
            return new MemberName(ids[index], chosen ?? made, chosen is null && whole != made ? whole : null, scope.Place(item.Operation.Node["operationId"] ?? item.Operation.Node), item.Operation.OperationId is { } id && !known.Add(id)) { IsChosen = chosen is not null };
        }).ToList();

        // A walk over pages is "ListAll" beside "List", and one answer in pieces "ListStream".
        var walks = members.Where((_, index) => operations[index].Operation.Extension("x-pagination") is not null)
            .SelectMany(static member => new[] { member.Wanted + "All", member.Wanted + "Stream" });
        var names = MemberNames.Assign(members, [.. ReservedNames.OfQueries, .. walks], scope.Problems, ModelRules.NamesCollide);
        return [.. operations.Select((item, index) => new NamedOperation(item.Path, item.Operation, ids[index], names[index]))];
    }

    private sealed record TaggedOperation(OpenApiPath Path, OpenApiOperation Operation, string Tag);
}
