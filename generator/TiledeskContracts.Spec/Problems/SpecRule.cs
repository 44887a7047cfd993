namespace TiledeskContracts.Spec.Problems;

/// <summary>One kind of problem.</summary>
/// <param name="Id">Stable id, e.g. <c>TDC002</c>.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Title">A short sentence without arguments.</param>
/// <param name="Message">What happened and what to change, with <c>{0}</c>-style arguments.</param>
public sealed record SpecRule(string Id, SpecSeverity Severity, string Title, string Message);
