namespace TiledeskContracts.Spec.Model;

/// <summary>What a server makes of a body that holds only what changed.</summary>
public enum ChangeRule
{
    /// <summary>The class is no such body, or servers disagree.</summary>
    None,

    /// <summary>Members that are there replace what the server has, whole.</summary>
    Replaces,

    /// <summary>Objects are merged into objects and null removes, as RFC 7396 says.</summary>
    Merges,
}
