namespace TiledeskContracts.Spec.Model;

/// <summary>What the next version of a contract changes about a member.</summary>
/// <param name="Rule">The rule of the change, e.g. <c>DRF1502</c>.</param>
/// <param name="Notice">The rule of what it means for callers, e.g. <c>DRF4002</c>.</param>
/// <param name="Version">The next version, e.g. <c>V3</c>.</param>
/// <param name="Reason">What changes, in plain words.</param>
/// <param name="Successor">Full name of the member that takes its place, or null where none does.</param>
public sealed record ChangeMark(string Rule, string Notice, string Version, string Reason, string? Successor);
