using System.Text.Json;
using System.Text.Json.Serialization;

using TiledeskContracts.Json;

namespace TiledeskContracts.Runtime.Tests.Models;

/// <summary>Written by hand as the generator would emit it.</summary>
[JsonConverter(typeof(JsonModelConverter<Department>))]
public sealed class Department : IJsonModel<Department>
{
    private static readonly JsonMembers _members = new(
        "#/components/schemas/Department",
        new("_id", JsonMemberKind.Required),
        new("name"));

    private JsonRemainder? _rest;

    public string Id { get; set; } = "";

    public string? Name { get; set; }

    public IDictionary<string, JsonElement> AdditionalData => JsonRemainder.AdditionalData(ref _rest);

    static Department IJsonModel<Department>.Read(ref Utf8JsonReader reader, ref JsonReadContext context)
    {
        var value = new Department();
        var members = JsonMemberCursor.Start(_members, ref reader, ref context);
        while (members.MoveNext(ref reader, ref context, ref value._rest))
        {
            switch (members.Slot)
            {
                case 0:
                    value.Id = members.Require<string, StringCodec>(ref reader, ref context, ref value._rest);
                    break;
                case 1:
                    value.Name = members.Read<string, StringCodec>(ref reader, ref context, ref value._rest);
                    break;
            }
        }

        return value;
    }

    static void IJsonModel<Department>.Write(JsonModelWriter writer, Department value)
    {
        writer.StartObject();
        writer.Require<string, StringCodec>(_members, 0, value.Id, value._rest);
        writer.Optional<string, StringCodec>(_members, 1, value.Name, value._rest);
        writer.Rest(value._rest);
        writer.EndObject();
    }

    static string? IJsonModel<Department>.IdOf(Department value) => value.Id;
}
