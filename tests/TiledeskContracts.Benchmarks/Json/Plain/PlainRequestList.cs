using System.Text.Json.Serialization;

namespace TiledeskContracts.Benchmarks.Json.Plain;

/// <summary>What one would write by hand for the contract's RequestList.</summary>
public sealed class PlainRequestList
{
    [JsonPropertyName("perPage")]
    public int? PerPage { get; set; }

    [JsonPropertyName("count")]
    public int Count { get; set; }

    [JsonPropertyName("requests")]
    public IList<PlainRequest> Requests { get; set; } = [];
}
