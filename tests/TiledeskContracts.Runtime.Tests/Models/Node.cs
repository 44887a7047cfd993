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

    static Node IJsonModel<Node>.Read(ref JsonModelReader reader)
    {
        var value = new Node();
        var outer = reader.Start(_members);
        while (reader.MoveNext())
        {
            switch (reader.Slot)
            {
                case 0:
                    value.Children = reader.Read<IList<Node>, ListCodec<Node, ModelCodec<Node>>>();
                    break;
            }
        }

        value._rest = reader.End(outer);
        return value;
    }

    static void IJsonModel<Node>.Write(JsonModelWriter writer, Node value)
    {
        writer.Start(_members, value._rest);
        writer.Optional<IList<Node>, ListCodec<Node, ModelCodec<Node>>>(0, value.Children);
        writer.End();
    }
}
