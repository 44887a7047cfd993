namespace TiledeskContracts.Drift.Live;

/// <summary>What a probe may do.</summary>
/// <param name="Address">What all calls begin with.</param>
/// <param name="Values">Values of parameters by name.</param>
/// <param name="Unsafe">Operations that may be called although they change things.</param>
/// <param name="Bodies">JSON to send by operation.</param>
/// <param name="Samples">How many values that answers gave are tried of each parameter.</param>
/// <param name="MostCalls">How many calls are made at most.</param>
/// <param name="Timeout">How long an answer is waited for.</param>
internal sealed record CallPlan(
    Uri Address,
    IReadOnlyDictionary<string, string> Values,
    IReadOnlySet<string> Unsafe,
    IReadOnlyDictionary<string, string> Bodies,
    int Samples,
    int MostCalls,
    TimeSpan Timeout);
