using System.Collections.Immutable;
using System.Text.Json.Nodes;
using TiledeskContracts.Contract.Tests.Recordings;

namespace TiledeskContracts.Sandbox.Tests.Recorded;

/// <summary>What the recorded server held at one moment, as far as its answers showed it. The documents are shared and never changed.</summary>
/// <param name="Documents">Documents of each kind by <c>_id</c>, requests as the server stores them: with ids only.</param>
/// <param name="Order">The <c>_id</c>s in the order in which they were first seen.</param>
/// <param name="BotParameters">Flow parameters by <c>request_id</c>.</param>
internal sealed record RecordedWorld(
    ImmutableDictionary<string, (DocumentKind Kind, JsonObject Document)> Documents,
    ImmutableList<string> Order,
    ImmutableDictionary<string, JsonObject> BotParameters)
{
    /// <summary>Ticket numbers that refused requests took since the newest one.</summary>
    public int SkippedTickets { get; init; }

    public static RecordedWorld Empty { get; } = new(
        ImmutableDictionary<string, (DocumentKind, JsonObject)>.Empty.WithComparers(StringComparer.Ordinal),
        [],
        ImmutableDictionary<string, JsonObject>.Empty.WithComparers(StringComparer.Ordinal));

    public IEnumerable<JsonObject> Of(DocumentKind kind) =>
        Order.Select(id => Documents[id]).Where(entry => entry.Kind == kind).Select(entry => entry.Document);

    public RecordedWorld With(DocumentKind kind, JsonObject document)
    {
        var id = (string)document["_id"]!;
        return this with
        {
            Documents = Documents.SetItem(id, (kind, document)),
            Order = Documents.ContainsKey(id) ? Order : Order.Add(id),
        };
    }

    /// <summary>Adds the document unless something with its id is known.</summary>
    public RecordedWorld WithNew(DocumentKind kind, JsonObject document) =>
        Documents.ContainsKey((string)document["_id"]!) ? this : With(kind, document);

    public RecordedWorld Without(string id) => this with { Documents = Documents.Remove(id), Order = Order.Remove(id) };

    /// <summary>What is known after an exchange.</summary>
    public RecordedWorld After(Recording recording)
    {
        var world = this;
        if (recording.Response is { Status: 200, BodyKind: "json" } response
            && JsonNode.Parse(response.BodyText) is { } body)
        {
            world = AnswerReading.Read(world, recording.Entry, body);
            if (recording.Entry.OperationId == "deleteRequest")
            {
                world = world.Without((string)body["_id"]!);
            }
        }

        return UnseenEffects.Apply(world, recording);
    }
}
