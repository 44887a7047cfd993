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

    static Ticket IJsonModel<Ticket>.Read(ref Utf8JsonReader reader, ref JsonReadContext context)
    {
        var value = new Ticket();
        var members = JsonMemberCursor.Start(_members, ref reader, ref context);
        while (members.MoveNext(ref reader, ref context, ref value._rest))
        {
            switch (members.Slot)
            {
                case 0:
                    value.Id = members.Require<string, StringCodec>(ref reader, ref context, ref value._rest);
                    break;
                case 1:
                    value.Status = members.Require<TicketStatus, OpenEnumCodec<TicketStatus, int, Int32Codec>>(ref reader, ref context, ref value._rest);
                    break;
                case 2:
                    value.Participants = members.Require<IList<string>, ListCodec<string, StringCodec>>(ref reader, ref context, ref value._rest);
                    break;
                case 3:
                    value.Place = members.Require<Place, ModelCodec<Place>>(ref reader, ref context, ref value._rest);
                    break;
                case 4:
                    value.Text = members.Read<string, StringCodec>(ref reader, ref context, ref value._rest);
                    break;
                case 5:
                    value.Department = members.ReadValue<Reference<Department>, ReferenceCodec<Department>>(ref reader, ref context, ref value._rest);
                    break;
                case 6:
                    value.Agents = members.Read<IList<Department>, ListCodec<Department, ModelCodec<Department>>>(ref reader, ref context, ref value._rest);
                    break;
                case 7:
                    value.CreatedAt = members.ReadValue<DateTimeOffset, DateTimeCodec>(ref reader, ref context, ref value._rest);
                    break;
                case 8:
                    value.Score = members.ReadValue<double, DoubleCodec>(ref reader, ref context, ref value._rest);
                    break;
                case 9:
                    value.Amount = members.ReadValue<decimal, DecimalCodec>(ref reader, ref context, ref value._rest);
                    break;
                case 10:
                    value.Duration = members.ReadValue<long, Int64Codec>(ref reader, ref context, ref value._rest);
                    break;
                case 11:
                    value.HasBot = members.ReadValue<bool, BooleanCodec>(ref reader, ref context, ref value._rest);
                    break;
                case 12:
                    value.Labels = members.Read<IDictionary<string, string?>, MapCodec<string?, NullableCodec<string, StringCodec>>>(ref reader, ref context, ref value._rest);
                    break;
                case 13:
                    value.Attributes = members.ReadValue<JsonElement, JsonElementCodec>(ref reader, ref context, ref value._rest);
                    break;
                case 14:
                    value.Subject = members.ReadOptional<string, StringCodec>(ref reader, ref context, ref value._rest);
                    break;
                case 15:
                    value.Rank = members.ReadOptionalValue<int, Int32Codec>(ref reader, ref context, ref value._rest);
                    break;
                case 16:
                    value.PerPage = members.ReadValue<int, Int32Codec>(ref reader, ref context, ref value._rest);
                    break;
                case 17:
                    value.Parent = members.Read<Ticket, ModelCodec<Ticket>>(ref reader, ref context, ref value._rest);
                    break;
            }
        }

        return value;
    }

    static void IJsonModel<Ticket>.Write(JsonModelWriter writer, Ticket value)
    {
        writer.StartObject();
        writer.Require<string, StringCodec>(_members, 0, value.Id, value._rest);
        writer.Require<TicketStatus, OpenEnumCodec<TicketStatus, int, Int32Codec>>(_members, 1, value.Status, value._rest);
        writer.Require<IList<string>, ListCodec<string, StringCodec>>(_members, 2, value.Participants, value._rest);
        writer.Require<Place, ModelCodec<Place>>(_members, 3, value.Place, value._rest);
        writer.Optional<string, StringCodec>(_members, 4, value.Text, value._rest);
        writer.OptionalValue<Reference<Department>, ReferenceCodec<Department>>(_members, 5, value.Department, value._rest);
        writer.Optional<IList<Department>, ListCodec<Department, ModelCodec<Department>>>(_members, 6, value.Agents, value._rest);
        writer.OptionalValue<DateTimeOffset, DateTimeCodec>(_members, 7, value.CreatedAt, value._rest);
        writer.OptionalValue<double, DoubleCodec>(_members, 8, value.Score, value._rest);
        writer.OptionalValue<decimal, DecimalCodec>(_members, 9, value.Amount, value._rest);
        writer.OptionalValue<long, Int64Codec>(_members, 10, value.Duration, value._rest);
        writer.OptionalValue<bool, BooleanCodec>(_members, 11, value.HasBot, value._rest);
        writer.Optional<IDictionary<string, string?>, MapCodec<string?, NullableCodec<string, StringCodec>>>(_members, 12, value.Labels, value._rest);
        writer.OptionalValue<JsonElement, JsonElementCodec>(_members, 13, value.Attributes, value._rest);
        writer.OptionalState<string, StringCodec>(_members, 14, value.Subject, value._rest);
        writer.OptionalStateValue<int, Int32Codec>(_members, 15, value.Rank, value._rest);
        writer.OptionalValue<int, Int32Codec>(_members, 16, value.PerPage, value._rest);
        writer.Optional<Ticket, ModelCodec<Ticket>>(_members, 17, value.Parent, value._rest);
        writer.Rest(value._rest);
        writer.EndObject();
    }
}
