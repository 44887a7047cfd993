namespace TiledeskContracts.Spec.Model;

/// <summary>A known value.</summary>
/// <param name="Name">C# name.</param>
/// <param name="Value">The value on the wire: text, or a number in invariant digits.</param>
public sealed record EnumMemberModel(string Name, string Value)
{
    /// <summary>The contract's words, or null where it says nothing of the value.</summary>
    public Documentation? Documentation { get; init; }
}
