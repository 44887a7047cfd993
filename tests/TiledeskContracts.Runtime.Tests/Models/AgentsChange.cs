using TiledeskContracts.Json;

namespace TiledeskContracts.Runtime.Tests.Models;

/// <summary>The body of an update whose agents are of another class than those of a <see cref="Ticket"/>.</summary>
public sealed class AgentsChange : IJsonModel<AgentsChange>
{
    private JsonRemainder? _rest;

    public IList<Node>? Agents { get; set; }

    internal static JsonMembers Members { get; } = new("#/components/schemas/AgentsChange", new JsonMember("agents"));

    static AgentsChange IJsonModel<AgentsChange>.Read(ref JsonModelReader reader)
    {
        var value = new AgentsChange();
        var outer = reader.Start(Members);
        while (reader.MoveNext())
        {
            switch (reader.Slot)
            {
                case 0: value.Agents = reader.ReadList<Node, ModelCodec<Node>>(); break;
            }
        }

        value._rest = reader.End(outer);
        return value;
    }

    static void IJsonModel<AgentsChange>.Write(JsonModelWriter writer, AgentsChange value)
    {
        writer.Start(Members, value._rest);
        writer.OptionalList<Node, ModelCodec<Node>>(0, value.Agents);
        writer.End();
    }
}
