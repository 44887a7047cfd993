using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Spec.Linking;

/// <summary>The answers of an operation.</summary>
/// <param name="Success">What the method returns where one type fits all successes.</param>
/// <param name="Result">The class of all successes where none does, or null.</param>
/// <param name="All">All answers, in the order of the contract.</param>
/// <param name="Accept">What the call asks for, or null for the usual.</param>
internal sealed record OperationAnswers(ResponseModel Success, ResultModel? Result, IReadOnlyList<ResponseModel> All, string? Accept);
