using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using TiledeskContracts.Sandbox.Http;
using TiledeskContracts.Sandbox.State;

namespace TiledeskContracts.Sandbox.Listing;

/// <summary>Orders requests as the database does: by kind of value first, then by value; equals stay as they came.</summary>
internal sealed class ListOrder(string field, bool ascending) : IComparer<JsonNode?>
{
    /// <summary>Reads <c>sort</c> and <c>direction</c>; newest first where they are absent.</summary>
    public static ListOrder Read(ListQuery query)
    {
        var ascending = query.Text("direction") switch
        {
            null or "-1" or "desc" or "descending" => false,
            "1" or "asc" or "ascending" => true,
            _ => throw new ListRefusal(ErrorAnswers.Uncaught()),
        };
        return new ListOrder(query.Text("sort") ?? "createdAt", ascending);
    }

    public IEnumerable<JsonObject> Apply(IEnumerable<JsonObject> requests) => ascending
        ? requests.OrderBy(request => request.At(field), this)
        : requests.OrderByDescending(request => request.At(field), this);

    public int Compare(JsonNode? x, JsonNode? y)
    {
        var byKind = Kind(x).CompareTo(Kind(y));
        return byKind != 0
            ? byKind
            : x?.GetValueKind() switch
            {
                JsonValueKind.Number => x.AsNumber()!.Value.CompareTo(y.AsNumber()!.Value),
                JsonValueKind.String => Bytes(x).SequenceCompareTo(Bytes(y!)),
                _ => 0,
            };
    }

    private static int Kind(JsonNode? node) => node?.GetValueKind() switch
    {
        null or JsonValueKind.Null or JsonValueKind.Undefined => 0,
        JsonValueKind.Number => 1,
        JsonValueKind.String => 2,
        JsonValueKind.Object => 3,
        JsonValueKind.Array => 4,
        _ => 5,
    };

    private static ReadOnlySpan<byte> Bytes(JsonNode node) => Encoding.UTF8.GetBytes(node.AsText()!);
}
