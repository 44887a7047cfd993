namespace TiledeskContracts.Contract.Tests.Coverage;

/// <summary>One thing of a contract that recordings may show.</summary>
/// <param name="Sort"><c>operation</c>, <c>status</c>, <c>parameter</c>, <c>request field</c>, <c>answer field</c> or <c>enum value</c>.</param>
/// <param name="Name">What it is, as a reader of the contract would say.</param>
internal sealed record CoverageItem(string Sort, string Name);
