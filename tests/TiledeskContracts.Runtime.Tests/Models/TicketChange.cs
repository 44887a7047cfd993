using System.Text.Json;
using System.Text.Json.Serialization;

using TiledeskContracts.Json;
using TiledeskContracts.Values;

namespace TiledeskContracts.Runtime.Tests.Models;

/// <summary>The body of an update of a <see cref="Ticket"/>, written by hand as the generator would emit it.</summary>
[JsonConverter(typeof(JsonModelConverter<TicketChange>))]
public sealed class TicketChange : IJsonModel<TicketChange>
{
    private JsonRemainder? _rest;

    public string? Text { get; set; }

    public string? DepartmentId { get; set; }

    public Optional<string?> Subject { get; set; }

    public Place? Place { get; set; }

    public IList<string>? Participants { get; set; }

    public double? Score { get; set; }

    public IDictionary<string, JsonElement> AdditionalData => JsonRemainder.AdditionalData(ref _rest);

    internal static JsonMembers Members { get; } = new(
        "#/components/schemas/TicketChange",
        "first_text",
        "department",
        JsonMember.OptionalOrNull("subject"),
        "place",
        "participants",
        "score");

    static TicketChange IJsonModel<TicketChange>.Read(ref JsonModelReader reader)
    {
        var value = new TicketChange();
        var outer = reader.Start(Members);
        while (reader.MoveNext())
        {
            switch (reader.Slot)
            {
                case 0: value.Text = reader.ReadText(); break;
                case 1: value.DepartmentId = reader.ReadText(); break;
                case 2: value.Subject = reader.ReadOptionalText(); break;
                case 3: value.Place = reader.ReadModel<Place>(); break;
                case 4: value.Participants = reader.ReadList<string, StringCodec>(); break;
                case 5: value.Score = reader.ReadDouble(); break;
            }
        }

        value._rest = reader.End(outer);
        return value;
    }

    static void IJsonModel<TicketChange>.Write(JsonModelWriter writer, TicketChange value)
    {
        writer.Start(Members, value._rest);
        writer.OptionalText(0, value.Text);
        writer.OptionalText(1, value.DepartmentId);
        writer.OptionalStateText(2, value.Subject);
        writer.OptionalModel<Place>(3, value.Place);
        writer.OptionalList<string, StringCodec>(4, value.Participants);
        writer.OptionalDouble(5, value.Score);
        writer.End();
    }
}
