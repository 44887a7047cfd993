using System.Text.Json.Nodes;

namespace TiledeskContracts.Sandbox.State;

/// <summary>Documents of one kind in the order in which they came, found by their <c>_id</c>.</summary>
internal sealed class DocumentSet
{
    private readonly List<JsonObject> _documents = [];

    public IReadOnlyList<JsonObject> All => _documents;

    /// <summary>Adds a document, or replaces the one with its <c>_id</c> where it stands.</summary>
    public JsonObject Put(JsonObject document)
    {
        var index = _documents.FindIndex(known => known.Id == document.Id);
        if (index < 0)
        {
            _documents.Add(document);
        }
        else
        {
            _documents[index] = document;
        }

        return document;
    }

    public JsonObject? Find(string? id) => _documents.Find(document => document.Id == id);

    public void Remove(JsonObject document) => _documents.Remove(document);

    public void Clear() => _documents.Clear();
}
