using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Drift.Traffic;

/// <summary>A way in which one value differs from the contract.</summary>
/// <param name="Rule">What kind of difference.</param>
/// <param name="Path">Its place in the body, e.g. <c>$.requests[].lead</c>.</param>
/// <param name="Place">Its place in the contract.</param>
/// <param name="Words">Words, without values.</param>
internal readonly record struct BodyDifference(DriftRule Rule, string Path, Part Place, string Words);
