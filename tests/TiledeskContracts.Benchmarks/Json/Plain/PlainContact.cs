using System.Text.Json.Serialization;

namespace TiledeskContracts.Benchmarks.Json.Plain;

/// <summary>What one would write by hand for the contract's Contact.</summary>
public sealed class PlainContact
{
    [JsonPropertyName("email")]
    public string? Email { get; set; }

    [JsonPropertyName("phone")]
    public string? Phone { get; set; }
}
