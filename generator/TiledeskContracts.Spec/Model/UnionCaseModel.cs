namespace TiledeskContracts.Spec.Model;

/// <summary>One alternative of a union.</summary>
/// <param name="Name">C# name of the alternative, e.g. <c>String</c>.</param>
/// <param name="Type">Its type.</param>
public sealed record UnionCaseModel(string Name, TypeModel Type);
