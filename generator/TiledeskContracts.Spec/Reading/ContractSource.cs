namespace TiledeskContracts.Spec.Reading;

/// <summary>A contract as it comes in.</summary>
/// <param name="Path">The file's path as the build knows it.</param>
/// <param name="Text">Its text, YAML or JSON.</param>
/// <param name="Options">What the project says of it.</param>
public sealed record ContractSource(string Path, string Text, ContractOptions Options);
