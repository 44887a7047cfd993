using System.Text.RegularExpressions;
using TiledeskContracts.Comparison.Parts;

namespace TiledeskContracts.Comparison.Operations;

/// <summary>A parameter of an operation, be it the path's or its own.</summary>
/// <param name="In">Where it is sent: <c>path</c>, <c>query</c>, <c>header</c> or <c>cookie</c>.</param>
/// <param name="Name">Its name as written.</param>
/// <param name="Key">Names it within its place: headers in one case, placeholders of the path by their position.</param>
/// <param name="IsPathItems">Whether the path gives it to all of its operations.</param>
/// <param name="Node">What is said of it.</param>
internal sealed record ComparedParameter(string In, string Name, string Key, bool IsPathItems, Part Node)
{
    /// <summary>How people call it.</summary>
    public string Words => $"{In} parameter '{Name}'";

    /// <summary>The parameters of an operation: those of its path's list first, then its own; placeholders in the order of the path, all else in that of the text.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="isMoved">Whether its path is another one now: what stands where then says nothing.</param>
    public static IReadOnlyList<ComparedParameter> Of(ComparedOperation operation, bool isMoved = false)
    {
        var placeholders = Regex.Matches(operation.Path, @"\{([^}]*)\}").Cast<Match>().Select(static match => match.Groups[1].Value).ToList();
        var parameters = new List<ComparedParameter>();
        var places = new Dictionary<(string In, string Key), ComparedParameter>();
        Add(operation.PathItem["parameters"], isPathItems: true);
        Add(operation.Node["parameters"], isPathItems: false);
        return [.. parameters.Where(one => ReferenceEquals(places[(one.In, one.Key)], one)).OrderBy(one => (!one.IsPathItems, one.In == "path" ? placeholders.IndexOf(one.Name) : int.MaxValue))];

        void Add(Part list, bool isPathItems)
        {
            foreach (var node in list.Items.Select(static written => written.Resolved()))
            {
                if (node.Text("name") is { } name && node.Text("in") is { } place)
                {
                    var parameter = new ComparedParameter(place, name, KeyOf(place, name, isMoved ? [] : placeholders), isPathItems, node);

                    // The operation's own take the place of the path's.
                    places[(place, parameter.Key)] = parameter;
                    parameters.Add(parameter);
                }
            }
        }
    }

    private static string KeyOf(string place, string name, List<string> placeholders) => place switch
    {
        "header" => name.ToLowerInvariant(),
        "path" when placeholders.IndexOf(name) is >= 0 and var position => "{" + position.ToString(System.Globalization.CultureInfo.InvariantCulture) + "}",
        _ => name,
    };
}
