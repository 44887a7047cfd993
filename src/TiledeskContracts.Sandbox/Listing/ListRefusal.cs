using TiledeskContracts.Sandbox.Http;

namespace TiledeskContracts.Sandbox.Listing;

/// <summary>A query parameter that the server refuses; carries the answer out of the reading of the query.</summary>
internal sealed class ListRefusal(Answer answer) : Exception
{
    public Answer Answer { get; } = answer;
}
