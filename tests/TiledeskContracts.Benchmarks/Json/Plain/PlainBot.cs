using System.Text.Json;
using System.Text.Json.Serialization;

namespace TiledeskContracts.Benchmarks.Json.Plain;

/// <summary>What one would write by hand for the contract's Bot.</summary>
public sealed class PlainBot
{
    [JsonPropertyName("_id")]
    public string Id { get; set; } = "";

    [JsonPropertyName("name")]
    public string Name { get; set; } = "";

    [JsonPropertyName("slug")]
    public string? Slug { get; set; }

    [JsonPropertyName("description")]
    public string? Description { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; } = "";

    [JsonPropertyName("subtype")]
    public string? Subtype { get; set; }

    [JsonPropertyName("url")]
    public string Url { get; set; } = "";

    [JsonPropertyName("webhook_enabled")]
    public bool? WebhookEnabled { get; set; }

    [JsonPropertyName("language")]
    public string? Language { get; set; }

    [JsonPropertyName("intentsEngine")]
    public string? IntentsEngine { get; set; }

    [JsonPropertyName("score")]
    public double? Score { get; set; }

    [JsonPropertyName("public")]
    public bool? IsPublic { get; set; }

    [JsonPropertyName("certified")]
    public bool? Certified { get; set; }

    [JsonPropertyName("certifiedTags")]
    public IList<JsonElement>? CertifiedTags { get; set; }

    [JsonPropertyName("agents_available")]
    public bool? AgentsAvailable { get; set; }

    [JsonPropertyName("trained")]
    public bool? Trained { get; set; }

    [JsonPropertyName("trashed")]
    public bool? Trashed { get; set; }

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
