namespace TiledeskContracts.Spec.Documents;

/// <summary>Schemes that together authorise a call; empty means none is needed.</summary>
public sealed class OpenApiSecurityRequirement : OpenApiElement
{
    /// <summary>Names of security schemes, in order.</summary>
    public IReadOnlyList<string> Schemes { get; init; } = [];
}
