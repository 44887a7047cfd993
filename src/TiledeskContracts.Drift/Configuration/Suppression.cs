using TiledeskContracts.Comparison.Changes;

namespace TiledeskContracts.Drift.Configuration;

/// <summary>A finding that somebody accepts.</summary>
/// <param name="Fingerprint">Which finding.</param>
/// <param name="Rule">The id of its rule.</param>
/// <param name="Reason">Why it is accepted; empty where nobody says.</param>
/// <param name="Owner">Who answers for that; empty where nobody does.</param>
/// <param name="Expires">The last day on which it holds; null for ever.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record Suppression(string Fingerprint, string Rule, string Reason, string Owner, DateOnly? Expires, ContractPlace Place);
