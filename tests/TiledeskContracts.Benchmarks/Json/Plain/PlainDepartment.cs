using System.Text.Json;
using System.Text.Json.Serialization;

namespace TiledeskContracts.Benchmarks.Json.Plain;

/// <summary>What one would write by hand for the contract's Department.</summary>
public sealed class PlainDepartment
{
    [JsonPropertyName("_id")]
    public string Id { get; set; } = "";

    [JsonPropertyName("id")]
    public string? IdAlias { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; } = "";

    [JsonPropertyName("description")]
    public string? Description { get; set; }

    [JsonPropertyName("routing")]
    public string Routing { get; set; } = "";

    [JsonPropertyName("default")]
    public bool IsDefault { get; set; }

    [JsonPropertyName("status")]
    public int Status { get; set; }

    [JsonPropertyName("id_bot")]
    public string? BotId { get; set; }

    [JsonPropertyName("bot_only")]
    public bool? BotOnly { get; set; }

    [JsonPropertyName("hasBot")]
    public bool? HasBot { get; set; }

    [JsonPropertyName("groups")]
    public IList<JsonElement>? Groups { get; set; }

    [JsonPropertyName("tags")]
    public IList<JsonElement>? Tags { get; set; }

    [JsonPropertyName("id_project")]
    public string ProjectId { get; set; } = "";

    [JsonPropertyName("createdBy")]
    public string CreatedBy { get; set; } = "";

    [JsonPropertyName("createdAt")]
    public DateTimeOffset CreatedAt { get; set; }

    [JsonPropertyName("updatedAt")]
    public DateTimeOffset UpdatedAt { get; set; }

    [JsonPropertyName("__v")]
    public int? Revision { get; set; }
}
