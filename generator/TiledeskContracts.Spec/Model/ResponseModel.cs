namespace TiledeskContracts.Spec.Model;

/// <summary>One answer.</summary>
/// <param name="Pointer">Where the contract says so.</param>
/// <param name="Status"><c>200</c>, <c>4XX</c> or <c>default</c>.</param>
/// <param name="MediaType">The media type, or null where there is no body.</param>
/// <param name="Type">The body's type, or null where there is none or it is not read (error answers may be unions of shapes).</param>
/// <param name="Documentation">The contract's words.</param>
/// <param name="Headers">The headers it carries, by wire name.</param>
/// <param name="NotAskedFor">Media types of other kinds that the server offers too.</param>
public sealed record ResponseModel(
    string Pointer,
    string Status,
    string? MediaType,
    TypeModel? Type,
    Documentation Documentation,
    EquatableArray<string> Headers = default,
    EquatableArray<string> NotAskedFor = default)
{
    /// <summary>How the body is read.</summary>
    public MediaKind Kind { get; init; }

    /// <summary>All media types that the contract names for it, without parameters.</summary>
    public EquatableArray<string> MediaTypes { get; init; }

    /// <summary>Whether the contract leaves the media type open, so that text may come as it is or as JSON.</summary>
    public bool IsRange { get; init; }
}
