namespace TiledeskContracts.Spec.Model;

/// <summary>All that is generated from one contract: equatable, without positions.</summary>
/// <param name="FilePath">The contract's path as the build knows it: for diagnostics, never for code.</param>
/// <param name="Namespace">The C# namespace of everything in it.</param>
/// <param name="Client">The client class.</param>
/// <param name="Tags">One client per tag, in the order of the contract.</param>
/// <param name="Objects">Classes, sorted by name.</param>
/// <param name="Enums">Open enums, sorted by name.</param>
/// <param name="Unions">Unions, sorted by name.</param>
/// <param name="Headers">What reads the headers of answers, or null where the contract names none.</param>
/// <param name="Servers">What names the servers, or null where there is nothing to choose.</param>
public sealed record ContractModel(
    string FilePath,
    string Namespace,
    ClientModel Client,
    EquatableArray<TagClientModel> Tags,
    EquatableArray<ObjectModel> Objects,
    EquatableArray<EnumModel> Enums,
    EquatableArray<UnionModel> Unions,
    HeadersModel? Headers = null,
    ServersModel? Servers = null)
{
    /// <summary>The contract that comes after this one, or null where the project names none.</summary>
    public NextContractModel? Next { get; init; }
}
