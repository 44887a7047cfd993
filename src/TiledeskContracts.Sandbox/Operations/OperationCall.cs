using System.Text.Json.Nodes;
using Microsoft.Extensions.Primitives;
using TiledeskContracts.Sandbox.Access;
using TiledeskContracts.Sandbox.Rendering;
using TiledeskContracts.Sandbox.State;

namespace TiledeskContracts.Sandbox.Operations;

/// <summary>One call that got through the gate.</summary>
/// <param name="State">What the server remembers.</param>
/// <param name="Renderer">How requests are shown.</param>
/// <param name="Caller">Who calls.</param>
/// <param name="Values">Values of the path's parameters in order: the project first, then the request.</param>
/// <param name="Body">The body; an empty object where none was read.</param>
/// <param name="Query">The query.</param>
internal sealed record OperationCall(
    SandboxState State,
    RequestRenderer Renderer,
    Caller Caller,
    IReadOnlyList<string> Values,
    JsonNode Body,
    IReadOnlyDictionary<string, StringValues> Query)
{
    public string ProjectId => Values[0];

    public string RequestId => Values[1];

    /// <summary>The participant, follower or note that the path ends with.</summary>
    public string ItemId => Values[2];

    /// <summary>The body's members; an array has none that count.</summary>
    public JsonObject Fields { get; } = Body as JsonObject ?? [];

    public JsonObject? FindRequest() => State.FindRequest(ProjectId, RequestId);
}
