using System.Text.Json;
using System.Text.Json.Serialization;

using TiledeskContracts.Json;

namespace TiledeskContracts.Runtime.Tests.Models;

/// <summary>Written by hand as the generator would emit it.</summary>
[JsonConverter(typeof(JsonModelConverter<Place>))]
public sealed class Place : IJsonModel<Place>
{
    private static readonly JsonMembers _members = new(
        "#/components/schemas/Place",
        new("type", JsonMemberKind.Required),
        new("coordinates"));

    private JsonRemainder? _rest;

    public string Kind { get; set; } = "";

    public IList<double>? Coordinates { get; set; }

    public IDictionary<string, JsonElement> AdditionalData => JsonRemainder.AdditionalData(ref _rest);

    static Place IJsonModel<Place>.Read(ref Utf8JsonReader reader, ref JsonReadContext context)
    {
        var value = new Place();
        var members = JsonMemberCursor.Start(_members, ref reader, ref context);
        while (members.MoveNext(ref reader, ref context, ref value._rest))
        {
            switch (members.Slot)
            {
                case 0:
                    value.Kind = members.Require<string, StringCodec>(ref reader, ref context, ref value._rest);
                    break;
                case 1:
                    value.Coordinates = members.Read<IList<double>, ListCodec<double, DoubleCodec>>(ref reader, ref context, ref value._rest);
                    break;
            }
        }

        return value;
    }

    static void IJsonModel<Place>.Write(JsonModelWriter writer, Place value)
    {
        writer.StartObject();
        writer.Require<string, StringCodec>(_members, 0, value.Kind, value._rest);
        writer.Optional<IList<double>, ListCodec<double, DoubleCodec>>(_members, 1, value.Coordinates, value._rest);
        writer.Rest(value._rest);
        writer.EndObject();
    }
}
