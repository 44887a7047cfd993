namespace TiledeskContracts.Spec.Model;

/// <summary>The operations of one tag.</summary>
/// <param name="Pointer">Where the tag is declared, or <c>#</c>.</param>
/// <param name="Namespace">The C# namespace.</param>
/// <param name="HintName">Name of the generated file, e.g. <c>V3.RequestsClient.g.cs</c>.</param>
/// <param name="Name">Class name, e.g. <c>RequestsClient</c>.</param>
/// <param name="ClientName">The class whose property it is.</param>
/// <param name="Tag">The tag's wire name.</param>
/// <param name="Operations">Its operations, in the order of the contract.</param>
/// <param name="Documentation">The contract's words.</param>
public sealed record TagClientModel(
    string Pointer,
    string Namespace,
    string HintName,
    string Name,
    string ClientName,
    string Tag,
    EquatableArray<OperationModel> Operations,
    Documentation Documentation);
