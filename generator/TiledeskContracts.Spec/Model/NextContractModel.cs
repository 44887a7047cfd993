namespace TiledeskContracts.Spec.Model;

/// <summary>The contract that comes after another.</summary>
/// <param name="HintName">Name of the generated file that says so.</param>
/// <param name="Of">The namespace of the one.</param>
/// <param name="Namespace">The namespace of the next.</param>
/// <param name="Version">What it is called: the last part of its namespace.</param>
public sealed record NextContractModel(string HintName, string Of, string Namespace, string Version);
