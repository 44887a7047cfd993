namespace TiledeskContracts.Json;

/// <summary>Kinds of JSON values.</summary>
[Flags]
public enum JsonKinds
{
    /// <summary>None, or null.</summary>
    None = 0,

    /// <summary>A string.</summary>
    String = 1,

    /// <summary>A number.</summary>
    Number = 2,

    /// <summary>True or false.</summary>
    Boolean = 4,

    /// <summary>An object.</summary>
    Object = 8,

    /// <summary>An array.</summary>
    Array = 16,
}
