namespace TiledeskContracts.Spec.Model;

/// <summary>The class that holds one client per tag.</summary>
/// <param name="Pointer">Where the contract says so: <c>#</c>.</param>
/// <param name="Namespace">The C# namespace.</param>
/// <param name="HintName">Name of the generated file, e.g. <c>V3.TiledeskClient.g.cs</c>.</param>
/// <param name="Name">Class name, e.g. <c>TiledeskClient</c>; its interface is <c>I</c> plus this.</param>
/// <param name="OptionsType">Full name of the options class its constructor takes, e.g. <c>TiledeskContracts.ApiClientOptions</c>.</param>
/// <param name="Title"><c>info.title</c> and version, for documentation.</param>
/// <param name="BaseAddress">The first server, variables filled with their defaults; null if the contract has none.</param>
/// <param name="Tags">The tag clients as properties.</param>
/// <param name="Parameters">Parameters set once on the client (<c>x-client-parameter</c>), by wire name, sorted.</param>
/// <param name="Documentation">The contract's words.</param>
/// <param name="Schemes">Ways to authorise calls.</param>
public sealed record ClientModel(
    string Pointer,
    string Namespace,
    string HintName,
    string Name,
    string OptionsType,
    string Title,
    string? BaseAddress,
    EquatableArray<TagPropertyModel> Tags,
    EquatableArray<string> Parameters,
    Documentation Documentation,
    EquatableArray<SchemeModel> Schemes = default)
{
    /// <summary><c>info.version</c>, or null.</summary>
    public string? Version { get; init; }

    /// <summary>What the next version of the contract changes about where calls go.</summary>
    public EquatableArray<ChangeMark> ServerChanges { get; init; }
}
