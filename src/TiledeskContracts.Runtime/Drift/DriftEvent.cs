namespace TiledeskContracts.Drift;

/// <summary>One way in which one answer differed from the contract. Tells names and places, never a value of the answer.</summary>
/// <param name="Rule">What is different.</param>
/// <param name="OperationId">The operation's id in the contract.</param>
/// <param name="Pointer">
/// The place in the contract that does not hold, as a JSON pointer: of a member <c>#/components/schemas/Request/properties/status</c>, of
/// a field that the contract does not name the object that has it, of the whole answer the operation's <c>responses</c>.
/// </param>
/// <param name="Member">The name of a field that the contract does not name, cut after 100 characters; else null.</param>
/// <param name="Status">The answer's status.</param>
/// <param name="Count">How often it was so in this answer.</param>
/// <param name="ContractVersion">The version that the contract gives itself, or null.</param>
public sealed record DriftEvent(DriftRule Rule, string OperationId, string Pointer, string? Member, int Status, int Count, string? ContractVersion);
