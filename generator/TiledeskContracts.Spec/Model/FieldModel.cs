namespace TiledeskContracts.Spec.Model;

/// <summary>How one field of a form is written, where the contract says so (<c>encoding</c>).</summary>
/// <param name="WireName">The field.</param>
/// <param name="MediaType">What it is sent as, or null for the usual.</param>
/// <param name="Style">How it is spelled, or null for the usual.</param>
/// <param name="Explode">Whether each item or member stands for itself.</param>
/// <param name="AllowReserved">Whether reserved characters stay unencoded.</param>
public sealed record FieldModel(string WireName, string? MediaType, ParameterStyle? Style, bool Explode, bool AllowReserved);
