using System.Text.Json;
using System.Text.Json.Serialization;

namespace TiledeskContracts.Benchmarks.Json.Plain;

/// <summary>What one would write by hand for the contract's Request.</summary>
public sealed class PlainRequest
{
    [JsonPropertyName("_id")]
    public string Id { get; set; } = "";

    [JsonPropertyName("id")]
    public string? IdAlias { get; set; }

    [JsonPropertyName("request_id")]
    public string RequestId { get; set; } = "";

    [JsonPropertyName("first_text")]
    public string? FirstText { get; set; }

    [JsonPropertyName("subject")]
    public string? Subject { get; set; }

    [JsonPropertyName("department")]
    public PlainDepartment? Department { get; set; }

    [JsonPropertyName("lead")]
    public PlainLead? Lead { get; set; }

    [JsonPropertyName("requester")]
    public PlainProjectUser? Requester { get; set; }

    [JsonPropertyName("requester_id")]
    public string? RequesterId { get; set; }

    [JsonPropertyName("participants")]
    public IList<string> Participants { get; set; } = [];

    [JsonPropertyName("participantsAgents")]
    public IList<string>? ParticipantsAgents { get; set; }

    [JsonPropertyName("participantsBots")]
    public IList<string>? ParticipantsBots { get; set; }

    [JsonPropertyName("participatingAgents")]
    public IList<PlainUser>? ParticipatingAgents { get; set; }

    [JsonPropertyName("participatingBots")]
    public IList<PlainBot>? ParticipatingBots { get; set; }

    [JsonPropertyName("hasBot")]
    public bool? HasBot { get; set; }

    [JsonPropertyName("status")]
    public int Status { get; set; }

    [JsonPropertyName("workingStatus")]
    public string? WorkingStatus { get; set; }

    [JsonPropertyName("sourcePage")]
    public string? SourcePage { get; set; }

    [JsonPropertyName("language")]
    public string? Language { get; set; }

    [JsonPropertyName("userAgent")]
    public string? UserAgent { get; set; }

    [JsonPropertyName("tags")]
    public IList<PlainTag> Tags { get; set; } = [];

    [JsonPropertyName("notes")]
    public IList<PlainNote> Notes { get; set; } = [];

    [JsonPropertyName("rating")]
    public double? Rating { get; set; }

    [JsonPropertyName("rating_message")]
    public string? RatingMessage { get; set; }

    [JsonPropertyName("waiting_time")]
    public long? WaitingTime { get; set; }

    [JsonPropertyName("duration")]
    public long? Duration { get; set; }

    [JsonPropertyName("transcript")]
    public string? Transcript { get; set; }

    [JsonPropertyName("attributes")]
    public IDictionary<string, JsonElement>? Attributes { get; set; }

    [JsonPropertyName("channel")]
    public PlainChannel? Channel { get; set; }

    [JsonPropertyName("channelOutbound")]
    public PlainChannel? ChannelOutbound { get; set; }

    [JsonPropertyName("contact")]
    public PlainContact? Contact { get; set; }

    [JsonPropertyName("createdAt")]
    public DateTimeOffset CreatedAt { get; set; }

    [JsonPropertyName("first_response_at")]
    public DateTimeOffset? FirstResponseAt { get; set; }

    [JsonPropertyName("updatedAt")]
    public DateTimeOffset? UpdatedAt { get; set; }

    [JsonPropertyName("assigned_at")]
    public DateTimeOffset? AssignedAt { get; set; }

    [JsonPropertyName("closed_at")]
    public DateTimeOffset? ClosedAt { get; set; }

    [JsonPropertyName("closed_by")]
    public string? ClosedBy { get; set; }

    [JsonPropertyName("createdBy")]
    public string? CreatedBy { get; set; }

    [JsonPropertyName("preflight")]
    public bool? Preflight { get; set; }

    [JsonPropertyName("priority")]
    public string? Priority { get; set; }

    [JsonPropertyName("location")]
    public PlainLocation? Location { get; set; }

    [JsonPropertyName("ticket_id")]
    public long? TicketId { get; set; }

    [JsonPropertyName("snapshot")]
    public PlainSnapshot? Snapshot { get; set; }

    [JsonPropertyName("followers")]
    public IList<string>? Followers { get; set; }

    [JsonPropertyName("smartAssignment")]
    public bool? SmartAssignment { get; set; }

    [JsonPropertyName("score")]
    public double? Score { get; set; }

    [JsonPropertyName("id_project")]
    public string ProjectId { get; set; } = "";

    [JsonPropertyName("__v")]
    public int? Revision { get; set; }
}
