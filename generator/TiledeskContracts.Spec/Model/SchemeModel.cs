namespace TiledeskContracts.Spec.Model;

/// <summary>A way to authorise calls.</summary>
/// <param name="Name">The contract's name for it.</param>
/// <param name="Kind">Which credential it takes.</param>
/// <param name="Word">The HTTP scheme, or the name of the key; empty where there is none.</param>
/// <param name="Summary">The contract's words, or null.</param>
public sealed record SchemeModel(string Name, SchemeKind Kind, string Word, string? Summary);
