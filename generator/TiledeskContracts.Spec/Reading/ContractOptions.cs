namespace TiledeskContracts.Spec.Reading;

/// <summary>What the project says of a contract beside its text (metadata of the <c>OpenApiContract</c> item).</summary>
/// <param name="Namespace">C# namespace; null for one made of the root namespace and the file name.</param>
/// <param name="ClientName">Class name of the client; null for one made of the title.</param>
/// <param name="OptionsType">Full name of the options class; null for the runtime's own.</param>
/// <param name="RootNamespace">The project's root namespace, or null.</param>
/// <param name="IsPart">Whether the file is there only to be referred to: no client of its own is made of it.</param>
/// <param name="Next">The contract that comes after this one, by its path from this one's folder; or null.</param>
public sealed record ContractOptions(
    string? Namespace = null,
    string? ClientName = null,
    string? OptionsType = null,
    string? RootNamespace = null,
    bool IsPart = false,
    string? Next = null);
