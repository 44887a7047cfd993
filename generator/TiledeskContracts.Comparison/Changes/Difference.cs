using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Changes;

/// <summary>A difference at one place, before it is known which operations it reaches.</summary>
/// <param name="Rule">What kind of change it is.</param>
/// <param name="Message">What happened, in plain words.</param>
/// <param name="Old">What was there; not there for what is new.</param>
/// <param name="New">What is there; not there for what is gone.</param>
internal sealed record Difference(DriftRule Rule, string Message, Part Old, Part New);
