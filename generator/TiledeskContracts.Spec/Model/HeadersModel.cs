namespace TiledeskContracts.Spec.Model;

/// <summary>The class that reads the headers of a contract's answers.</summary>
/// <param name="Pointer">Where the contract says so: <c>#</c>.</param>
/// <param name="Namespace">The C# namespace.</param>
/// <param name="HintName">Name of the generated file, e.g. <c>V3.TiledeskHeaders.g.cs</c>.</param>
/// <param name="Name">Class name, e.g. <c>TiledeskHeaders</c>.</param>
/// <param name="Headers">The headers, sorted by name.</param>
public sealed record HeadersModel(
    string Pointer,
    string Namespace,
    string HintName,
    string Name,
    EquatableArray<HeaderModel> Headers);
