using System.Text.Json.Serialization;

namespace TiledeskContracts.Benchmarks.Json.Plain;

/// <summary>What one would write by hand for the contract's Snapshot.</summary>
public sealed class PlainSnapshot
{
    [JsonPropertyName("department")]
    public PlainDepartment? Department { get; set; }

    [JsonPropertyName("lead")]
    public PlainLead? Lead { get; set; }

    [JsonPropertyName("requester")]
    public PlainProjectUser? Requester { get; set; }

    [JsonPropertyName("agents")]
    public IList<PlainProjectUser>? Agents { get; set; }

    [JsonPropertyName("availableAgentsCount")]
    public int AvailableAgentsCount { get; set; }
}
