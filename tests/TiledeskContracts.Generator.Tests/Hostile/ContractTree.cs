using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using YamlDotNet.Serialization;

namespace TiledeskContracts.Generator.Tests.Hostile;

/// <summary>The full contract with a number for each place where a text can stand: every key and every single value.</summary>
internal sealed class ContractTree
{
    // A schema of 'components', an operation or a parameter: what breaks inside of one leaves the others whole.
    private const int RegionDepth = 3;
    private const int ParameterDepth = 5;

    private static readonly ConcurrentDictionary<string, string> _json = new(StringComparer.Ordinal);

    private readonly JsonNode _root;
    private readonly List<Place> _places = [];

    public ContractTree(string yaml)
    {
        _root = Json(yaml);
        Number(_root, []);
    }

    /// <summary>The same as JSON.</summary>
    public static JsonNode Json(string yaml) => JsonNode.Parse(_json.GetOrAdd(yaml, static yaml =>
    {
        var graph = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build().Deserialize(yaml);
        return new SerializerBuilder().JsonCompatible().Build().Serialize(graph);
    }))!;

    /// <summary>The places in the order that they are written in.</summary>
    public IReadOnlyList<Place> Places => _places;

    /// <summary>The keys of each mapping.</summary>
    public IEnumerable<IReadOnlyList<string>> Mappings => Objects(_root).Select(static members => (IReadOnlyList<string>)[.. members.Select(static member => member.Key)]);

    /// <summary>Writes the contract with other texts at places.</summary>
    /// <param name="texts">The text of a place by its number, or null where it keeps its own.</param>
    /// <param name="isYaml">Whether what YAML allows in quotes stands there as it is; else all but ASCII is escaped.</param>
    /// <param name="left">Takes places left alone because a key beside them has that text.</param>
    /// <param name="twin">Makes a text of its own for a key that is not the first of its mapping to have it; null leaves such keys alone.</param>
    /// <returns>The contract.</returns>
    public string Write(Func<int, string?> texts, bool isYaml, IList<int>? left = null, Func<string, int, string>? twin = null)
    {
        var text = new StringBuilder(isYaml ? "# YAML, not JSON\n" : "");
        var place = 0;
        Write(_root);
        return text.ToString();

        void Write(JsonNode? node)
        {
            switch (node)
            {
                case JsonObject members:
                    WriteObject(members);
                    break;
                case JsonArray items:
                    text.Append('[');
                    foreach (var (index, item) in items.Index())
                    {
                        text.Append(index == 0 ? "" : ", ");
                        Write(item);
                    }

                    text.Append(']');
                    break;
                default:
                    _ = texts(place++) is { } other ? Quote(text, other, isYaml) : text.Append(node?.ToJsonString() ?? "null");
                    break;
            }
        }

        void WriteObject(JsonObject members)
        {
            var taken = members.Select(static member => member.Key).ToHashSet(StringComparer.Ordinal);
            var separator = "{";
            foreach (var (key, value) in members)
            {
                var name = texts(place) ?? key;
                if (name != key && !taken.Add(name))
                {
                    left?.Add(place);
                    name = twin?.Invoke(name, taken.Count) ?? key;
                    taken.Add(name);
                }

                place++;
                Quote(text.Append(separator), name, isYaml).Append(": ");
                Write(value);
                separator = ",\n";
            }

            text.Append(members.Count == 0 ? "{}" : "}");
        }
    }

    private static StringBuilder Quote(StringBuilder text, string value, bool isYaml)
    {
        text.Append('"');
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' or '\\' => text.Append('\\').Append(character),
                '\n' => text.Append("\\n"),
                >= ' ' and <= '~' => text.Append(character),
                _ when isYaml && IsRawInYaml(character) => text.Append(character),
                _ => text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture)),
            };
        }

        return text.Append('"');
    }

    // YAML folds its line ends and refuses surrogates that have lost their other half.
    private static bool IsRawInYaml(char character) =>
        character > '\u009F' && character is not ('\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' or (>= '\uD800' and <= '\uDFFF'));

    private void Number(JsonNode? node, IReadOnlyList<string> path)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (key, value) in members)
                {
                    _places.Add(At("key", [.. path, key]));
                    Number(value, [.. path, key]);
                }

                break;
            case JsonArray items:
                foreach (var (index, item) in items.Index())
                {
                    Number(item, [.. path, index.ToString(CultureInfo.InvariantCulture)]);
                }

                break;
            default:
                _places.Add(At("value", path));
                break;
        }
    }

    private static Place At(string kind, IReadOnlyList<string> path) => new(
        $"{kind} {string.Join(" / ", path)}",
        path.Count >= RegionDepth ? string.Join('\n', path.Take(path[0] == "paths" && path.Count >= ParameterDepth && path[3] == "parameters" ? ParameterDepth : RegionDepth)) : null,
        $"{kind} {path[^1]}");

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject members => members.Select(static member => member.Value).SelectMany(Objects).Prepend(members),
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };

    /// <summary>A place where a text can stand.</summary>
    /// <param name="Name">E.g. <c>key info / title</c>.</param>
    /// <param name="Region">The part of the contract that it can spoil; null is all of it.</param>
    /// <param name="Kind">E.g. <c>value description</c>.</param>
    internal sealed record Place(string Name, string? Region, string Kind);
}
