namespace TiledeskContracts.Spec.Documents;

/// <summary>An address the API is served from.</summary>
public sealed class OpenApiServer : OpenApiElement
{
    /// <summary>The address, perhaps with <c>{variables}</c>.</summary>
    public required string Url { get; init; }

    /// <summary>What the server is.</summary>
    public string? Description { get; init; }

    /// <summary>Default of each variable.</summary>
    public IReadOnlyDictionary<string, string> VariableDefaults { get; init; } = new Dictionary<string, string>();
}
