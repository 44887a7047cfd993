namespace TiledeskContracts.Http;

/// <summary>How one field of a form is written, where that is not the usual way.</summary>
/// <param name="Name">The field.</param>
/// <param name="MediaType">What it is sent as, or null for the usual.</param>
/// <param name="Style">How it is spelled, or null for the usual.</param>
/// <param name="Explode">Whether each item or member stands for itself.</param>
/// <param name="AllowReserved">Whether reserved characters stay as they are.</param>
public sealed record FormField(string Name, string? MediaType = null, ParameterStyle? Style = null, bool Explode = false, bool AllowReserved = false)
{
    /// <summary>Whether the field is one JSON document, lists included.</summary>
    internal bool IsJson => MediaType is not null && MediaType.Split(';')[0].Trim().EndsWith("json", StringComparison.OrdinalIgnoreCase);
}
