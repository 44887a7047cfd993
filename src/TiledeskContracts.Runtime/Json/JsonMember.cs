namespace TiledeskContracts.Json;

/// <summary>One member of an object as the contract names it.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Kind">What the contract says about its presence.</param>
/// <param name="Alias">A second name under which some server reads the same member, or null.</param>
public readonly record struct JsonMember(string Name, JsonMemberKind Kind = JsonMemberKind.Optional, string? Alias = null);
