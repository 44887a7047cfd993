using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Finds which generated types are reached from requests, and which from requests alone.</summary>
internal static class Reachability
{
    /// <summary>Full names of the types that requests reach, and of those that answers do not.</summary>
    /// <param name="operations">All operations.</param>
    /// <param name="objects">All classes.</param>
    /// <param name="unions">All unions.</param>
    /// <returns>The names; what nobody reaches counts as an answer.</returns>
    public static (HashSet<string> Sent, HashSet<string> RequestOnly) Of(
        IReadOnlyList<OperationModel> operations, IReadOnlyList<ObjectDraft> objects, IReadOnlyList<UnionModel> unions)
    {
        var members = new Dictionary<string, IReadOnlyList<TypeModel>>(StringComparer.Ordinal);
        foreach (var item in objects)
        {
            members[item.FullName] = [.. item.Properties.Select(property => property.Model.Type), .. item.Model.AdditionalType is { } more ? [more] : Array.Empty<TypeModel>()];
        }

        // A hierarchy is reached as a whole: who reads a base may get a subtype, and a subtype has the base's properties.
        foreach (var item in objects.Where(item => item.Base is not null))
        {
            var (below, above) = (item.FullName, item.Base!.FullName);
            members[below] = [.. members[below], new(TypeKind.Object, above)];
            members[above] = [.. members[above], new(TypeKind.Object, below)];
        }

        foreach (var union in unions)
        {
            members[union.Namespace + "." + union.Name] = [.. union.Cases.Select(alternative => alternative.Type)];
        }

        var requests = Reached(operations.SelectMany(RequestTypes), members);
        var answers = Reached(operations.SelectMany(operation => operation.Responses).Select(response => response.Type), members);

        // What nobody reaches may hold what requests reach, and must be able to make it.
        var unreached = members.Keys.Where(name => !requests.Contains(name) && !answers.Contains(name));
        var alone = new HashSet<string>(requests, StringComparer.Ordinal);
        alone.ExceptWith(answers);
        alone.ExceptWith(Reached(unreached.SelectMany(name => members[name]), members));
        return (requests, alone);
    }

    private static IEnumerable<TypeModel?> RequestTypes(OperationModel operation) =>
    [
        operation.Body?.Type,
        .. operation.PathParameters.Select(parameter => parameter.Type),
        .. operation.Query?.Parameters.Select(parameter => parameter.Type) ?? [],
    ];

    private static HashSet<string> Reached(IEnumerable<TypeModel?> roots, Dictionary<string, IReadOnlyList<TypeModel>> members)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<TypeModel?>(roots);
        while (open.Count > 0)
        {
            var type = open.Pop();
            for (; type?.Element is { } element; type = element)
            {
            }

            if (type?.Name is { } name && reached.Add(name) && members.TryGetValue(name, out var inner))
            {
                foreach (var member in inner)
                {
                    open.Push(member);
                }
            }
        }

        return reached;
    }
}
