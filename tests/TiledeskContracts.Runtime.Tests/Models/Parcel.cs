using System.Text.Json;
using System.Text.Json.Serialization;

using TiledeskContracts.Json;
using TiledeskContracts.Values;

namespace TiledeskContracts.Runtime.Tests.Models;

/// <summary>What <see cref="Ticket"/> has not: unions, lists of lists, maps of lists, the rarer formats, members of a type that the contract names none of.</summary>
[JsonConverter(typeof(JsonModelConverter<Parcel>))]
public sealed class Parcel : IJsonModel<Parcel>
{
    private static readonly JsonMembers _members = new(
        "#/components/schemas/Parcel",
        JsonMember.Required("kind"),
        "cargo",
        "legs",
        "grid",
        "lots",
        JsonMember.OptionalOrNull("words"),
        "bytes",
        "day",
        "hour",
        "span",
        "guid",
        "link",
        "weight",
        "freight",
        JsonMember.RequiredOrNull("route"));

    private JsonRemainder? _rest;

    public string Kind { get; set; } = "parcel";

    public Cargo? Cargo { get; set; }

    public IList<Leg>? Legs { get; set; }

    public IList<IList<double>>? Grid { get; set; }

    public IDictionary<string, IList<Cargo>>? Lots { get; set; }

    public Optional<IList<string?>?> Words { get; set; }

    public byte[]? Bytes { get; set; }

    public DateOnly? Day { get; set; }

    public TimeOnly? Hour { get; set; }

    public TimeSpan? Span { get; set; }

    public Guid? Guid { get; set; }

    public Uri? Link { get; set; }

    public float? Weight { get; set; }

    public Freight? Freight { get; set; }

    public Ticket? Route { get; set; }

    public IDictionary<string, int> AdditionalProperties => JsonRemainder.AdditionalProperties<int, Int32Codec>(ref _rest);

    public IDictionary<string, JsonElement> AdditionalData => JsonRemainder.AdditionalData<int, Int32Codec>(ref _rest);

    static Parcel IJsonModel<Parcel>.Read(ref JsonModelReader reader)
    {
        var value = new Parcel();
        var outer = reader.Start(_members);
        while (reader.MoveNext())
        {
            switch (reader.Slot)
            {
                case 0: value.Kind = reader.RequireText(); break;
                case 1: value.Cargo = reader.ReadValue<Cargo, Cargo>(); break;
                case 2: value.Legs = reader.ReadList<Leg, Leg>(); break;
                case 3: value.Grid = reader.ReadList<IList<double>, ListCodec<double, DoubleCodec>>(); break;
                case 4: value.Lots = reader.ReadMap<IList<Cargo>, ListCodec<Cargo, Cargo>>(); break;
                case 5: value.Words = reader.ReadOptionalList<string?, NullableCodec<string, StringCodec>>(); break;
                case 6: value.Bytes = reader.Read<byte[], BytesCodec>(); break;
                case 7: value.Day = reader.ReadValue<DateOnly, DateCodec>(); break;
                case 8: value.Hour = reader.ReadValue<TimeOnly, TimeCodec>(); break;
                case 9: value.Span = reader.ReadValue<TimeSpan, DurationCodec>(); break;
                case 10: value.Guid = reader.ReadValue<Guid, GuidCodec>(); break;
                case 11: value.Link = reader.Read<Uri, UriCodec>(); break;
                case 12: value.Weight = reader.ReadValue<float, SingleCodec>(); break;
                case 13: value.Freight = reader.ReadTextEnum<Freight>(); break;
                case 14: value.Route = reader.ReadModel<Ticket>(); break;
            }
        }

        value._rest = reader.End(outer);
        return value;
    }

    static void IJsonModel<Parcel>.Write(JsonModelWriter writer, Parcel value)
    {
        writer.Start(_members, value._rest);
        writer.RequireConstant<string, StringCodec>(0, value.Kind, "parcel");
        writer.OptionalValue<Cargo, Cargo>(1, value.Cargo);
        writer.OptionalList<Leg, Leg>(2, value.Legs);
        writer.OptionalList<IList<double>, ListCodec<double, DoubleCodec>>(3, value.Grid);
        writer.OptionalMap<IList<Cargo>, ListCodec<Cargo, Cargo>>(4, value.Lots);
        writer.OptionalStateList<string?, NullableCodec<string, StringCodec>>(5, value.Words);
        writer.Optional<byte[], BytesCodec>(6, value.Bytes);
        writer.OptionalValue<DateOnly, DateCodec>(7, value.Day);
        writer.OptionalValue<TimeOnly, TimeCodec>(8, value.Hour);
        writer.OptionalValue<TimeSpan, DurationCodec>(9, value.Span);
        writer.OptionalValue<Guid, GuidCodec>(10, value.Guid);
        writer.Optional<Uri, UriCodec>(11, value.Link);
        writer.OptionalValue<float, SingleCodec>(12, value.Weight);
        writer.OptionalTextEnum<Freight>(13, value.Freight);
        writer.OptionalModel<Ticket>(14, value.Route);
        writer.End();
    }
}
