using System.Text.Json;
using System.Text.Json.Serialization;

namespace TiledeskContracts.Benchmarks.Json.Plain;

/// <summary>What one would write by hand for the contract's ProjectUser.</summary>
public sealed class PlainProjectUser
{
    [JsonPropertyName("_id")]
    public string Id { get; set; } = "";

    [JsonPropertyName("id")]
    public string? IdAlias { get; set; }

    [JsonPropertyName("id_user")]
    [JsonConverter(typeof(PlainUserConverter))]
    public PlainUser? User { get; set; }

    [JsonPropertyName("uuid_user")]
    public string? UserUuid { get; set; }

    [JsonPropertyName("role")]
    public string Role { get; set; } = "";

    [JsonPropertyName("roleType")]
    public int? RoleType { get; set; }

    [JsonPropertyName("user_available")]
    public bool UserAvailable { get; set; }

    [JsonPropertyName("number_assigned_requests")]
    public int? NumberAssignedRequests { get; set; }

    [JsonPropertyName("max_assigned_chat")]
    public int? MaxAssignedChat { get; set; }

    [JsonPropertyName("status")]
    public string? Status { get; set; }

    [JsonPropertyName("profileStatus")]
    public string? ProfileStatus { get; set; }

    [JsonPropertyName("trashed")]
    public bool? Trashed { get; set; }

    [JsonPropertyName("permissions")]
    public IList<string>? Permissions { get; set; }

    [JsonPropertyName("tags")]
    public IList<PlainTag>? Tags { get; set; }

    [JsonPropertyName("attributes")]
    public IDictionary<string, JsonElement>? Attributes { get; set; }

    [JsonPropertyName("isAuthenticated")]
    public bool? IsAuthenticated { get; set; }

    [JsonPropertyName("last_login_at")]
    public DateTimeOffset? LastLoginAt { get; set; }

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
