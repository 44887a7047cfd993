namespace TiledeskContracts.Spec.Model;

/// <summary>A generated union of <c>oneOf</c> or <c>anyOf</c>, told apart by JSON kind, and objects by what is in them.</summary>
/// <param name="Pointer">Where the contract says so.</param>
/// <param name="Namespace">The C# namespace.</param>
/// <param name="HintName">Name of the generated file.</param>
/// <param name="Name">Struct name.</param>
/// <param name="Cases">The alternatives, in the order of the contract.</param>
/// <param name="Documentation">The contract's words.</param>
public sealed record UnionModel(
    string Pointer,
    string Namespace,
    string HintName,
    string Name,
    EquatableArray<UnionCaseModel> Cases,
    Documentation Documentation)
{
    /// <summary>How objects are told apart, where there are several.</summary>
    public ObjectChoiceModel? Objects { get; init; }
}
