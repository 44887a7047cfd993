namespace TiledeskContracts.Spec.Model;

/// <summary>A generated class for an operation whose successes are of several types: one property each, chosen by status.</summary>
/// <param name="Pointer">The operation's pointer.</param>
/// <param name="Namespace">The C# namespace.</param>
/// <param name="HintName">Name of the generated file, e.g. <c>V3.Results.CreateJobResult.g.cs</c>.</param>
/// <param name="Name">Class name, e.g. <c>CreateJobResult</c>.</param>
/// <param name="OperationId">The operation.</param>
/// <param name="Cases">The successes with a body, exact statuses before ranges.</param>
public sealed record ResultModel(
    string Pointer,
    string Namespace,
    string HintName,
    string Name,
    string OperationId,
    EquatableArray<ResultCaseModel> Cases);
