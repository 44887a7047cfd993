namespace TiledeskContracts.Spec.Model;

/// <summary>The class that gathers an operation's query, header and cookie parameters.</summary>
/// <param name="Pointer">The operation's pointer.</param>
/// <param name="Namespace">The C# namespace.</param>
/// <param name="HintName">Name of the generated file.</param>
/// <param name="Name">Class name, e.g. <c>ListRequestsQuery</c>.</param>
/// <param name="OperationId">The operation.</param>
/// <param name="Parameters">In the order of the contract, path-level ones first.</param>
public sealed record QueryModel(
    string Pointer,
    string Namespace,
    string HintName,
    string Name,
    string OperationId,
    EquatableArray<ParameterModel> Parameters)
{
    /// <summary>Whether callers must give one.</summary>
    public bool IsRequired => Parameters.Any(static parameter => parameter.IsRequiredOfCallers);
}
