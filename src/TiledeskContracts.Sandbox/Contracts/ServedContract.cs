namespace TiledeskContracts.Sandbox.Contracts;

/// <summary>A contract and the prefix that the hosted service puts before its paths.</summary>
/// <param name="Prefix">The prefix without slashes, e.g. <c>v3</c>.</param>
/// <param name="Routes">Its operations.</param>
internal sealed record ServedContract(string Prefix, IReadOnlyList<ContractRoute> Routes);
