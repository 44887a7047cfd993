using System.Runtime.Serialization;

namespace TiledeskContracts.Kiota.Tests.Factories;

/// <summary>Flags.</summary>
[Flags]
public enum Rights
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>To read.</summary>
    [EnumMember(Value = "r")]
    Read = 1,

    /// <summary>To execute.</summary>
    [EnumMember(Value = "x")]
    Execute = 2,
}
