using System.Text.Json.Serialization;

namespace TiledeskContracts.Benchmarks.Json.Plain;

/// <summary>What one would write by hand for the contract's Channel.</summary>
public sealed class PlainChannel
{
    [JsonPropertyName("name")]
    public string Name { get; set; } = "";
}
