namespace TiledeskContracts.Spec.Model;

/// <summary>One success of an operation whose successes differ.</summary>
/// <param name="Name">Property name in C#, e.g. <c>Accepted</c>.</param>
/// <param name="Response">The answer; its type is what the property holds.</param>
public sealed record ResultCaseModel(string Name, ResponseModel Response);
