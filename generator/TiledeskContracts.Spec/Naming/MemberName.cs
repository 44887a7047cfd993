using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Naming;

/// <summary>A member that wants a name.</summary>
/// <param name="WireName">Its name on the wire.</param>
/// <param name="Wanted">The C# name it would get alone.</param>
/// <param name="Alternative">The name it gets when another wants the same, or null.</param>
/// <param name="Place">Where the contract names it.</param>
/// <param name="IsTold">Whether a diagnostic of its own says already that the name stands twice.</param>
internal sealed record MemberName(string WireName, string Wanted, string? Alternative, SpecLocation Place, bool IsTold = false)
{
    /// <summary>Whether a person chose the name (<c>x-csharp-name</c>); made names give way to it.</summary>
    public bool IsChosen { get; init; }
}
