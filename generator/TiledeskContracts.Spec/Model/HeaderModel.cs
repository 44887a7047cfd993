namespace TiledeskContracts.Spec.Model;

/// <summary>A header that answers carry.</summary>
/// <param name="Pointer">Where the contract says so first.</param>
/// <param name="WireName">Its name, e.g. <c>X-Rate-Limit</c>.</param>
/// <param name="Name">The method that reads it, e.g. <c>XRateLimit</c>.</param>
/// <param name="Type">A single value; text where the contract says anything else.</param>
/// <param name="Documentation">The contract's words.</param>
public sealed record HeaderModel(string Pointer, string WireName, string Name, TypeModel Type, Documentation Documentation);
