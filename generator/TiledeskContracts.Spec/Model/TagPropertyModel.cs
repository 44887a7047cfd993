namespace TiledeskContracts.Spec.Model;

/// <summary>A tag client as a property of the client.</summary>
/// <param name="PropertyName">E.g. <c>Requests</c>.</param>
/// <param name="TypeName">E.g. <c>RequestsClient</c>.</param>
/// <param name="Summary">The tag's words, or null.</param>
public sealed record TagPropertyModel(string PropertyName, string TypeName, string? Summary);
