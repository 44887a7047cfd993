using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Drift.Traffic;

/// <summary>A way in which one exchange differs from the contract.</summary>
/// <param name="Side">Whether it was sent or came; both for a call that the contract does not name.</param>
/// <param name="Where">The status and the place in the body, e.g. <c>200 $.requests[].lead</c>.</param>
/// <param name="Rule">What kind of difference.</param>
/// <param name="Place">The place in the contract.</param>
/// <param name="Words">Words, without values.</param>
internal readonly record struct TrafficDifference(WireDirection Side, string Where, DriftRule Rule, Part Place, string Words);
