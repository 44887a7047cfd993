namespace TiledeskContracts.Spec.Model;

/// <summary>One server.</summary>
/// <param name="Pointer">Where the contract says so.</param>
/// <param name="Name">Method name in C#.</param>
/// <param name="Url">The address with its variables in braces.</param>
/// <param name="IsRelative">Whether the host is the caller's to say.</param>
/// <param name="Variables">The variables, in the order of the address.</param>
/// <param name="Documentation">The contract's words.</param>
public sealed record ServerModel(
    string Pointer,
    string Name,
    string Url,
    bool IsRelative,
    EquatableArray<ServerVariableModel> Variables,
    Documentation Documentation);
