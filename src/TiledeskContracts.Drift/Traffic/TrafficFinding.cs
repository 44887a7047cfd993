using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Drift.Traffic;

/// <summary>A way in which recorded traffic differs from the contract, over all exchanges.</summary>
/// <param name="Rule">What kind of difference.</param>
/// <param name="Operation">The operation's id, or method and path.</param>
/// <param name="Where">The status and the place in the body, e.g. <c>200 $.requests[].lead</c>.</param>
/// <param name="Place">The place in the contract; null where it has none.</param>
/// <param name="Message">What is different, in plain words, without values.</param>
/// <param name="Seen">In how many exchanges.</param>
/// <param name="Of">Of how many exchanges of that operation and status.</param>
/// <param name="Examples">Where to look, as file and line; a few.</param>
internal sealed record TrafficFinding(DriftRule Rule, string Operation, string Where, ContractPlace? Place, string Message, int Seen, int Of, IReadOnlyList<string> Examples)
{
    /// <summary>Names the finding from run to run.</summary>
    public string Fingerprint { get; init; } = Comparison.Changes.Fingerprint.Of(Rule, Place?.Pointer, null, [$"{Operation} {Where}"]);
}
