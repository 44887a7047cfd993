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

    static Department IJsonModel<Department>.Read(ref JsonModelReader reader)
    {
        var value = new Department();
        var outer = reader.Start(_members);
        while (reader.MoveNext())
        {
            switch (reader.Slot)
            {
                case 0:
                    value.Id = reader.Require<string, StringCodec>();
                    break;
                case 1:
                    value.Name = reader.Read<string, StringCodec>();
                    break;
            }
        }

        value._rest = reader.End(outer);
        return value;
    }

    static void IJsonModel<Department>.Write(JsonModelWriter writer, Department value)
    {
        writer.Start(_members, value._rest);
        writer.Require<string, StringCodec>(0, value.Id);
        writer.Optional<string, StringCodec>(1, value.Name);
        writer.End();
    }

    static string? IJsonModel<Department>.IdOf(Department value) => value.Id;
}
