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

    static Rating IJsonModel<Rating>.Read(ref JsonModelReader reader)
    {
        var value = new Rating();
        var outer = reader.Start(_members);
        while (reader.MoveNext())
        {
            switch (reader.Slot)
            {
                case 0:
                    value.Rate = reader.ReadValue<int, Int32Codec>();
                    break;
                case 1:
                    value.Message = reader.Read<string, StringCodec>();
                    break;
            }
        }

        value._rest = reader.End(outer);
        return value;
    }

    static void IJsonModel<Rating>.Write(JsonModelWriter writer, Rating value)
    {
        writer.Start(_members, value._rest);
        writer.OptionalValue<int, Int32Codec>(0, value.Rate);
        writer.Optional<string, StringCodec>(1, value.Message);
        writer.End();
    }
}
