using System.Text.Json;
using System.Text.Json.Serialization;

using TiledeskContracts.Json;

namespace TiledeskContracts.Runtime.Tests.Models;

/// <summary>Written by hand as the generator would emit it.</summary>
[JsonConverter(typeof(JsonModelConverter<Rating>))]
public sealed class Rating : IJsonModel<Rating>
{
    private static readonly JsonMembers _members = new(
        "#/components/schemas/Rating",
        new("rate", Alias: "rating"),
        new("rate_message", Alias: "rating_message"));

    private JsonRemainder? _rest;

    public int? Rate { get; set; }

    public string? Message { get; set; }

    public IDictionary<string, JsonElement> AdditionalData => JsonRemainder.AdditionalData(ref _rest);

    static Rating IJsonModel<Rating>.Read(ref Utf8JsonReader reader, ref JsonReadContext context)
    {
        var value = new Rating();
        var members = JsonMemberCursor.Start(_members, ref reader, ref context);
        while (members.MoveNext(ref reader, ref context, ref value._rest))
        {
            switch (members.Slot)
            {
                case 0:
                    value.Rate = members.ReadValue<int, Int32Codec>(ref reader, ref context, ref value._rest);
                    break;
                case 1:
                    value.Message = members.Read<string, StringCodec>(ref reader, ref context, ref value._rest);
                    break;
            }
        }

        return value;
    }

    static void IJsonModel<Rating>.Write(JsonModelWriter writer, Rating value)
    {
        writer.StartObject();
        writer.OptionalValue<int, Int32Codec>(_members, 0, value.Rate, value._rest);
        writer.Optional<string, StringCodec>(_members, 1, value.Message, value._rest);
        writer.Rest(value._rest);
        writer.EndObject();
    }
}
