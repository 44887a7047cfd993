using System.Text.Json;
using System.Text.Json.Serialization;

using TiledeskContracts.Json;
using TiledeskContracts.Values;

namespace TiledeskContracts.Runtime.Tests.Models;

/// <summary>Written by hand as the generator would emit it.</summary>
[JsonConverter(typeof(JsonModelConverter<Ticket>))]
public sealed class Ticket : IJsonModel<Ticket>
{
    private static readonly JsonMembers _members = new(
        "#/components/schemas/Ticket",
        new("_id", JsonMemberKind.Required),
        new("status", JsonMemberKind.Required),
        new("participants", JsonMemberKind.Required),
        new("place", JsonMemberKind.Required),
        new("first_text"),
        new("department", JsonMemberKind.Nullable),
        new("agents"),
        new("createdAt"),
        new("score"),
        new("amount"),
        new("duration"),
        new("hasBot"),
        new("labels"),
        new("attributes"),
        new("subject", JsonMemberKind.Nullable),
        new("rank", JsonMemberKind.Nullable),
        new("perPage", JsonMemberKind.Required | JsonMemberKind.Nullable),
        new("parent"));

    private JsonRemainder? _rest;

    public string Id { get; set; } = "";

    public TicketStatus Status { get; set; }

    public IList<string> Participants { get; set; } = new List<string>();

    public Place Place
    {
        get => field ??= new();
        set;
    }

    public string? Text { get; set; }

    public Reference<Department>? Department { get; set; }

    public IList<Department>? Agents { get; set; }

    public DateTimeOffset? CreatedAt { get; set; }

    public double? Score { get; set; }

    public decimal? Amount { get; set; }

    public long? Duration { get; set; }

    public bool? HasBot { get; set; }

    public IDictionary<string, string?>? Labels { get; set; }

    public JsonElement? Attributes { get; set; }

    public Optional<string?> Subject { get; set; }

    public Optional<int?> Rank { get; set; }

    public int? PerPage { get; set; }

    public Ticket? Parent { get; set; }

    public IDictionary<string, JsonElement> AdditionalData => JsonRemainder.AdditionalData(ref _rest);

    static Ticket IJsonModel<Ticket>.Read(ref JsonModelReader reader)
    {
        var value = new Ticket();
        var outer = reader.Start(_members);
        while (reader.MoveNext())
        {
            switch (reader.Slot)
            {
                case 0:
                    value.Id = reader.Require<string, StringCodec>();
                    break;
                case 1:
                    value.Status = reader.Require<TicketStatus, OpenEnumCodec<TicketStatus, int, Int32Codec>>();
                    break;
                case 2:
                    value.Participants = reader.Require<IList<string>, ListCodec<string, StringCodec>>();
                    break;
                case 3:
                    value.Place = reader.Require<Place, ModelCodec<Place>>();
                    break;
                case 4:
                    value.Text = reader.Read<string, StringCodec>();
                    break;
                case 5:
                    value.Department = reader.ReadValue<Reference<Department>, ReferenceCodec<Department>>();
                    break;
                case 6:
                    value.Agents = reader.Read<IList<Department>, ListCodec<Department, ModelCodec<Department>>>();
                    break;
                case 7:
                    value.CreatedAt = reader.ReadValue<DateTimeOffset, DateTimeCodec>();
                    break;
                case 8:
                    value.Score = reader.ReadValue<double, DoubleCodec>();
                    break;
                case 9:
                    value.Amount = reader.ReadValue<decimal, DecimalCodec>();
                    break;
                case 10:
                    value.Duration = reader.ReadValue<long, Int64Codec>();
                    break;
                case 11:
                    value.HasBot = reader.ReadValue<bool, BooleanCodec>();
                    break;
                case 12:
                    value.Labels = reader.Read<IDictionary<string, string?>, MapCodec<string?, NullableCodec<string, StringCodec>>>();
                    break;
                case 13:
                    value.Attributes = reader.ReadValue<JsonElement, JsonElementCodec>();
                    break;
                case 14:
                    value.Subject = reader.ReadOptional<string, StringCodec>();
                    break;
                case 15:
                    value.Rank = reader.ReadOptionalValue<int, Int32Codec>();
                    break;
                case 16:
                    value.PerPage = reader.ReadValue<int, Int32Codec>();
                    break;
                case 17:
                    value.Parent = reader.Read<Ticket, ModelCodec<Ticket>>();
                    break;
            }
        }

        value._rest = reader.End(outer);
        return value;
    }

    static void IJsonModel<Ticket>.Write(JsonModelWriter writer, Ticket value)
    {
        writer.Start(_members, value._rest);
        writer.Require<string, StringCodec>(0, value.Id);
        writer.Require<TicketStatus, OpenEnumCodec<TicketStatus, int, Int32Codec>>(1, value.Status);
        writer.Require<IList<string>, ListCodec<string, StringCodec>>(2, value.Participants);
        writer.Require<Place, ModelCodec<Place>>(3, value.Place);
        writer.Optional<string, StringCodec>(4, value.Text);
        writer.OptionalValue<Reference<Department>, ReferenceCodec<Department>>(5, value.Department);
        writer.Optional<IList<Department>, ListCodec<Department, ModelCodec<Department>>>(6, value.Agents);
        writer.OptionalValue<DateTimeOffset, DateTimeCodec>(7, value.CreatedAt);
        writer.OptionalValue<double, DoubleCodec>(8, value.Score);
        writer.OptionalValue<decimal, DecimalCodec>(9, value.Amount);
        writer.OptionalValue<long, Int64Codec>(10, value.Duration);
        writer.OptionalValue<bool, BooleanCodec>(11, value.HasBot);
        writer.Optional<IDictionary<string, string?>, MapCodec<string?, NullableCodec<string, StringCodec>>>(12, value.Labels);
        writer.OptionalValue<JsonElement, JsonElementCodec>(13, value.Attributes);
        writer.OptionalState<string, StringCodec>(14, value.Subject);
        writer.OptionalStateValue<int, Int32Codec>(15, value.Rank);
        writer.OptionalValue<int, Int32Codec>(16, value.PerPage);
        writer.Optional<Ticket, ModelCodec<Ticket>>(17, value.Parent);
        writer.End();
    }
}
