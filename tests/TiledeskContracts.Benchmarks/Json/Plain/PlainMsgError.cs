using System.Text.Json;
using System.Text.Json.Serialization;

namespace TiledeskContracts.Benchmarks.Json.Plain;

/// <summary>What one would write by hand for the contract's MsgError.</summary>
public sealed class PlainMsgError
{
    [JsonPropertyName("success")]
    public bool Success { get; set; }

    [JsonPropertyName("msg")]
    public string Message { get; set; } = "";

    [JsonPropertyName("err")]
    public IDictionary<string, JsonElement>? Details { get; set; }
}
