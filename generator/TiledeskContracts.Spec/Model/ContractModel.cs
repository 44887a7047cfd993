namespace TiledeskContracts.Spec.Model;

/// <summary>All that is generated from one contract: equatable, without positions.</summary>
/// <param name="FileName">The contract's file name without folder, e.g. <c>tiledesk-v3.yaml</c>.</param>
/// <param name="Namespace">The C# namespace of everything in it.</param>
/// <param name="Client">The client class.</param>
/// <param name="Tags">One client per tag, in the order of the contract.</param>
/// <param name="Objects">Classes, sorted by name.</param>
/// <param name="Enums">Open enums, sorted by name.</param>
/// <param name="Unions">Unions, sorted by name.</param>
public sealed record ContractModel(
    string FileName,
    string Namespace,
    ClientModel Client,
    EquatableArray<TagClientModel> Tags,
    EquatableArray<ObjectModel> Objects,
    EquatableArray<EnumModel> Enums,
    EquatableArray<UnionModel> Unions);
