using System.Text.Json.Nodes;
using TiledeskContracts.Contract.Tests.Contracts;

namespace TiledeskContracts.Contract.Tests.Facts;

/// <summary>One way to break a contract, which must make one statement fail.</summary>
/// <param name="Fact">The statement that must then fail.</param>
/// <param name="Pointer">What is damaged; <c>~1</c> is a slash in a path.</param>
/// <param name="Replacement">JSON that takes its place, or null to remove it.</param>
public sealed record FactDamage(string Fact, string Pointer, string? Replacement)
{
    internal void Apply(ContractDocument contract)
    {
        var cut = Pointer.LastIndexOf('/');
        var key = Pointer[(cut + 1)..].Replace("~1", "/", StringComparison.Ordinal);
        var value = Replacement is null ? null : JsonNode.Parse(Replacement);

        switch (contract.At(Pointer[..cut]))
        {
            case JsonObject map when Replacement is null && map.ContainsKey(key):
                map.Remove(key);
                break;
            case JsonObject map when Replacement is not null:
                map[key] = value;
                break;
            case JsonArray list:
                list.RemoveAt(int.Parse(key, System.Globalization.CultureInfo.InvariantCulture));
                break;
            default:
                throw new InvalidOperationException($"Nothing to damage at {Pointer}.");
        }
    }
}
