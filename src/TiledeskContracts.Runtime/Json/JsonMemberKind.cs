namespace TiledeskContracts.Json;

/// <summary>What a contract says about a member's presence.</summary>
[Flags]
public enum JsonMemberKind
{
    /// <summary>May be absent.</summary>
    Optional = 0,

    /// <summary>Must be there.</summary>
    Required = 1,

    /// <summary>May be null.</summary>
    Nullable = 2,
}
