namespace TiledeskContracts.Json;

/// <summary>One member of an object as the contract names it.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Kind">What the contract says about its presence.</param>
/// <param name="Alias">A second name under which some server reads the same member, or null.</param>
public readonly record struct JsonMember(string Name, JsonMemberKind Kind = JsonMemberKind.Optional, string? Alias = null)
{
    /// <summary>A member that may be absent: the most common kind.</summary>
    /// <param name="name">The name on the wire.</param>
    public static implicit operator JsonMember(string name) => new(name);

    /// <summary>A member that may be absent.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="alias">A second name under which some server reads it, or null.</param>
    public static JsonMember Optional(string name, string? alias = null) => new(name, JsonMemberKind.Optional, alias);

    /// <summary>A member that may be absent or null.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="alias">A second name under which some server reads it, or null.</param>
    public static JsonMember OptionalOrNull(string name, string? alias = null) => new(name, JsonMemberKind.Nullable, alias);

    /// <summary>A member that is always there.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="alias">A second name under which some server reads it, or null.</param>
    public static JsonMember Required(string name, string? alias = null) => new(name, JsonMemberKind.Required, alias);

    /// <summary>A member that is always there, and may be null.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="alias">A second name under which some server reads it, or null.</param>
    public static JsonMember RequiredOrNull(string name, string? alias = null) => new(name, JsonMemberKind.Required | JsonMemberKind.Nullable, alias);
}
