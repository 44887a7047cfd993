using TiledeskContracts.Comparison.Operations;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Drift.Live;

/// <summary>Finds values of path parameters in earlier answers: fields of the parameter's name, ids in the list above.</summary>
internal sealed class ValueFinder
{
    private static readonly string[] _ids = ["id", "_id", "uuid", "key", "name"];

    private readonly List<(string Template, SpecNode Body, bool IsMade)> _all = [];

    /// <summary>Takes note of a successful answer.</summary>
    /// <param name="template">The path as the contract writes it.</param>
    /// <param name="body">The answer.</param>
    /// <param name="isMade">Whether the call made what it tells of.</param>
    public void Add(string template, SpecNode body, bool isMade) => _all.Add((template.TrimEnd('/'), body, isMade));

    /// <summary>The values that answers give for a parameter, in the order in which they came.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="parameter">Its parameter.</param>
    /// <param name="isMadeOnly">Whether only values count of what earlier calls made.</param>
    public IReadOnlyList<string> Of(ComparedOperation operation, ComparedParameter parameter, bool isMadeOnly)
    {
        var at = operation.Path.IndexOf("/{" + parameter.Name + "}", StringComparison.Ordinal);
        var above = operation.Path[..Math.Max(at, 0)];

        // A contract may say better than the wire what a parameter is.
        var said = Plain(parameter.Node.Text("x-csharp-name") ?? parameter.Name);
        if (isMadeOnly)
        {
            return at < 0 ? [] : Made(above, said, Plain(parameter.Name));
        }

        var bodies = _all.Select(static answer => answer.Body).ToList();
        var named = Fields(said, bodies);
        if (named.Count > 0)
        {
            return named;
        }

        var items = _all.Where(answer => answer.Template == above).SelectMany(static answer => Items(answer.Body)).ToList();
        return Ids(items) ?? Fields(Plain(parameter.Name), bodies);
    }

    // What was made in the list above is told by the answer itself; what it refers to may be somebody else's.
    private List<string> Made(string above, string said, string plain)
    {
        var made = _all.Where(answer => answer.IsMade && answer.Template == above).Select(static answer => answer.Body).OfType<SpecMapping>().ToList();
        var named = Named(said, made);
        return named.Count > 0 ? named : Ids(made) ?? Named(plain, made);
    }

    private static List<string>? Ids(List<SpecMapping> mappings) =>
        _ids.Select(id => Values(mappings, name => name == id)).FirstOrDefault(static values => values.Count > 0);

    private static string Plain(string name) => name.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();

    private static List<string> Fields(string plain, IEnumerable<SpecNode> bodies) => Named(plain, bodies.SelectMany(static body => Mappings(body, 0)));

    private static List<string> Named(string plain, IEnumerable<SpecMapping> mappings) => plain is "id" ? [] : Values(mappings, name => Plain(name) == plain);

    // The objects of a list, of the lists in an object, or the object itself.
    private static IEnumerable<SpecMapping> Items(SpecNode body)
    {
        if (body is not SpecMapping mapping)
        {
            return (body as SpecSequence)?.Items.OfType<SpecMapping>() ?? [];
        }

        var listed = mapping.Members.Select(static member => member.Value).OfType<SpecSequence>().SelectMany(static list => list.Items).OfType<SpecMapping>().ToList();
        return listed.Count > 0 ? listed : [mapping];
    }

    private static IEnumerable<SpecMapping> Mappings(SpecNode node, int depth)
    {
        // Deeper fields of that name are of other things.
        if (depth > 4)
        {
            return [];
        }

        return node switch
        {
            SpecMapping mapping => mapping.Members.SelectMany(member => Mappings(member.Value, depth + 1)).Prepend(mapping),
            SpecSequence list => list.Items.SelectMany(item => Mappings(item, depth + 1)),
            _ => [],
        };
    }

    private static List<string> Values(IEnumerable<SpecMapping> mappings, Func<string, bool> isIt) =>
    [
        .. mappings.SelectMany(static mapping => mapping.Members)
            .Where(member => isIt(member.Key.Value) && member.Value is SpecScalar { Kind: SpecScalarKind.String or SpecScalarKind.Integer })
            .Select(static member => ((SpecScalar)member.Value).Value)
            .Where(static value => value.Length is > 0 and < 200 && value.Trim('.').Length > 0)
            .Distinct(StringComparer.Ordinal),
    ];
}
