using System.Text.Json.Nodes;
using TiledeskContracts.Contract.Tests.Recordings;

namespace TiledeskContracts.Contract.Tests.Contracts;

/// <summary>The contracts of this repository, read without the product's own reader.</summary>
internal static class ContractFile
{
    private static readonly Dictionary<string, Lazy<JsonObject>> Read = new(StringComparer.Ordinal)
    {
        ["v2"] = new(() => Load("v2")),
        ["v3"] = new(() => Load("v3")),
    };

    public static IEnumerable<string> Versions => Read.Keys.Order(StringComparer.Ordinal);

    /// <summary>The contract as JSON, shared by all tests: nobody changes it.</summary>
    public static ContractDocument Of(string version) => new(Read[version].Value);

    /// <summary>A copy that a test may damage.</summary>
    public static ContractDocument CopyOf(string version) => new((JsonObject)Read[version].Value.DeepClone());

    private static JsonObject Load(string version) =>
        (JsonObject)YamlJson.Read(File.ReadAllText(Path.Combine(RepositoryRoot.Spec, $"tiledesk-{version}.yaml")))!;
}
