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

    static Place IJsonModel<Place>.Read(ref JsonModelReader reader)
    {
        var value = new Place();
        var outer = reader.Start(_members);
        while (reader.MoveNext())
        {
            switch (reader.Slot)
            {
                case 0:
                    value.Kind = reader.Require<string, StringCodec>();
                    break;
                case 1:
                    value.Coordinates = reader.Read<IList<double>, ListCodec<double, DoubleCodec>>();
                    break;
            }
        }

        value._rest = reader.End(outer);
        return value;
    }

    static void IJsonModel<Place>.Write(JsonModelWriter writer, Place value)
    {
        writer.Start(_members, value._rest);
        writer.Require<string, StringCodec>(0, value.Kind);
        writer.Optional<IList<double>, ListCodec<double, DoubleCodec>>(1, value.Coordinates);
        writer.End();
    }
}
