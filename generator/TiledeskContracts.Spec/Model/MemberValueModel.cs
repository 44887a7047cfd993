namespace TiledeskContracts.Spec.Model;

/// <summary>A value that a member may have.</summary>
/// <param name="Member">The member's name on the wire.</param>
/// <param name="Value">The value on the wire.</param>
public sealed record MemberValueModel(string Member, string Value);
