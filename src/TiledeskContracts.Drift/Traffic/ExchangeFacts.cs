using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Operations;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Drift.Traffic;

/// <summary>What one exchange shows of a contract.</summary>
/// <param name="operation">The operation that it called; null for none of the contract's.</param>
/// <param name="name">What reports call it: its id, or method and path without what is not the contract's.</param>
internal sealed class ExchangeFacts(ComparedOperation? operation, string name)
{
    /// <summary>The operation that it called; null for none of the contract's.</summary>
    public ComparedOperation? Operation => operation;

    /// <summary>What reports call it.</summary>
    public string Name => name;

    /// <summary>How it differs.</summary>
    public List<TrafficDifference> Differences { get; } = [];

    /// <summary>The parameters of the contract that it sent.</summary>
    public List<ComparedParameter> Parameters { get; } = [];

    /// <summary>What the contract says of the answer, as written in the operation.</summary>
    public Part Response { get; set; }

    /// <summary>What the contract says of the answer's content type.</summary>
    public Part Media { get; set; }

    /// <summary>What the parameters told that it sent and that fit.</summary>
    public BodyNotes Given { get; } = new();

    /// <summary>What its body told that was sent.</summary>
    public BodyNotes Sent { get; } = new();

    /// <summary>What its body told that came.</summary>
    public BodyNotes Came { get; } = new();

    /// <summary>Tells of a difference of what was sent.</summary>
    /// <param name="where">The place in it; empty for all of it.</param>
    /// <param name="rule">What kind.</param>
    /// <param name="place">The place in the contract.</param>
    /// <param name="words">Words, without values.</param>
    public void DifferSent(string where, DriftRule rule, Part place, string words) =>
        Differences.Add(new(WireDirection.Request, where.Length == 0 ? "request" : "request " + where, rule, place, words));

    /// <summary>Tells of a difference of what came.</summary>
    /// <param name="where">The status and the place in it.</param>
    /// <param name="rule">What kind.</param>
    /// <param name="place">The place in the contract.</param>
    /// <param name="words">Words, without values.</param>
    public void DifferCame(string where, DriftRule rule, Part place, string words) =>
        Differences.Add(new(WireDirection.Response, where, rule, place, words));
}
