using System.Text.Json;
using System.Text.Json.Serialization;

using TiledeskContracts.Json;

namespace TiledeskContracts.Runtime.Tests.Models;

/// <summary>Written by hand as the generator would emit it.</summary>
[JsonConverter(typeof(JsonModelConverter<Node>))]
public sealed class Node : IJsonModel<Node>
{
    private static readonly JsonMembers _members = new(
        "#/components/schemas/Node",
        new JsonMember("children"));

    private JsonRemainder? _rest;

    public IList<Node>? Children { get; set; }

    public IDictionary<string, JsonElement> AdditionalData => JsonRemainder.AdditionalData(ref _rest);

    static Node IJsonModel<Node>.Read(ref Utf8JsonReader reader, ref JsonReadContext context)
    {
        var value = new Node();
        var members = JsonMemberCursor.Start(_members, ref reader, ref context);
        while (members.MoveNext(ref reader, ref context, ref value._rest))
        {
            switch (members.Slot)
            {
                case 0:
                    value.Children = members.Read<IList<Node>, ListCodec<Node, ModelCodec<Node>>>(ref reader, ref context, ref value._rest);
                    break;
            }
        }

        return value;
    }

    static void IJsonModel<Node>.Write(JsonModelWriter writer, Node value)
    {
        writer.StartObject();
        writer.Optional<IList<Node>, ListCodec<Node, ModelCodec<Node>>>(_members, 0, value.Children, value._rest);
        writer.Rest(value._rest);
        writer.EndObject();
    }
}
