namespace TiledeskContracts.Spec.Model;

/// <summary>The class of the next version that has a class's name.</summary>
/// <param name="Version">The next version, e.g. <c>V3</c>.</param>
/// <param name="Type">Its full name.</param>
/// <param name="Obstacle">Why objects are not made of one another, in words; null where they are.</param>
public sealed record SuccessorModel(string Version, string Type, string? Obstacle);
