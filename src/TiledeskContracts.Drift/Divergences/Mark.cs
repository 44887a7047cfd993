using TiledeskContracts.Comparison.Parts;

namespace TiledeskContracts.Drift.Divergences;

/// <summary>A place where a contract says that documentation and server part.</summary>
/// <param name="Kind">How.</param>
/// <param name="Place">Where.</param>
/// <param name="Says">What the documentation says there; empty for nothing.</param>
/// <param name="Reason">The contract's reason; empty for none.</param>
internal sealed record Mark(MarkKind Kind, Part Place, string Says, string Reason);
