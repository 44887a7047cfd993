using System.Text.Json;
using System.Text.Json.Nodes;

namespace TiledeskContracts.Contract.Tests.Client;

/// <summary>The names the real server reads instead of the documented ones; the client sends both.</summary>
internal static class WireAliases
{
    private static readonly Dictionary<string, string> DocumentedByAlias = new(StringComparer.Ordinal)
    {
        ["sort"] = "sortField",
        ["hasbot"] = "hasBot",
        ["rating"] = "rate",
        ["rating_message"] = "rate_message",
    };

    /// <summary>The documented name of what the server reads under this one.</summary>
    public static string Documented(string name) => DocumentedByAlias.GetValueOrDefault(name, name);

    /// <summary>The same object with each pair of names as one member.</summary>
    public static JsonElement Fold(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return json;
        }

        var folded = new JsonObject();
        foreach (var member in json.EnumerateObject())
        {
            folded[Documented(member.Name)] = JsonNode.Parse(member.Value.GetRawText());
        }

        return JsonSerializer.SerializeToElement(folded);
    }

    /// <summary>The same query with each pair of names as one parameter, sorted.</summary>
    public static IEnumerable<string> Fold(IEnumerable<KeyValuePair<string, string>> query) =>
        query.GroupBy(pair => Documented(pair.Key), StringComparer.Ordinal)
            .SelectMany(twins => twins.GroupBy(pair => pair.Key, StringComparer.Ordinal).First())
            .Select(pair => $"{Documented(pair.Key)}={pair.Value}")
            .Order(StringComparer.Ordinal);
}
