namespace TiledeskContracts.Spec.Model;

/// <summary>One parameter.</summary>
/// <param name="Pointer">Where the contract says so.</param>
/// <param name="WireName">The name on the wire.</param>
/// <param name="Name">Argument name (path) or property name (others) in C#, not escaped.</param>
/// <param name="Location">Where it travels.</param>
/// <param name="Type">Its type.</param>
/// <param name="Required">Whether it must be sent.</param>
/// <param name="Style">How arrays and objects are spelled.</param>
/// <param name="Explode">Whether each item gets a pair of its own.</param>
/// <param name="AllowReserved">Whether reserved characters stay unencoded.</param>
/// <param name="WireAlias">Another name the server reads (<c>x-wire-alias</c>), or null.</param>
/// <param name="IsClientParameter">Whether it is set once on the client (<c>x-client-parameter</c>).</param>
/// <param name="Default">The documented default as text, for documentation, or null.</param>
/// <param name="Documentation">The contract's words.</param>
public sealed record ParameterModel(
    string Pointer,
    string WireName,
    string Name,
    ParameterLocation Location,
    TypeModel Type,
    bool Required,
    ParameterStyle Style,
    bool Explode,
    bool AllowReserved,
    string? WireAlias,
    bool IsClientParameter,
    string? Default,
    Documentation Documentation)
{
    /// <summary>Whether callers must give it. What the contract deprecates, nobody must.</summary>
    public bool IsRequiredOfCallers => Required && !Documentation.Deprecated;
}
