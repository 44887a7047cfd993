namespace TiledeskContracts.Spec.Model;

/// <summary>A generated open enum: a struct over its value with known constants.</summary>
/// <param name="Pointer">E.g. <c>#/components/schemas/RequestStatus</c>.</param>
/// <param name="Namespace">The C# namespace.</param>
/// <param name="HintName">Name of the generated file, e.g. <c>V3.Enums.RequestStatus.g.cs</c>.</param>
/// <param name="Name">Struct name.</param>
/// <param name="Kind">One of the four enum kinds.</param>
/// <param name="Members">In the order of the contract; duplicate values dropped.</param>
/// <param name="Documentation">The contract's words.</param>
public sealed record EnumModel(
    string Pointer,
    string Namespace,
    string HintName,
    string Name,
    TypeKind Kind,
    EquatableArray<EnumMemberModel> Members,
    Documentation Documentation);
