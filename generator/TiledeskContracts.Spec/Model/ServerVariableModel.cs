namespace TiledeskContracts.Spec.Model;

/// <summary>A variable in a server's address.</summary>
/// <param name="WireName">Its name in the address.</param>
/// <param name="Name">Argument name in C#, not escaped.</param>
/// <param name="EnumType">Full name of the enum of its values, or null where any text will do.</param>
/// <param name="Default">Its default.</param>
/// <param name="Description">The contract's words, or null.</param>
public sealed record ServerVariableModel(string WireName, string Name, string? EnumType, string Default, string? Description);
