using System.Runtime.Serialization;

namespace TiledeskContracts.Kiota.Tests.Factories;

/// <summary>An enumeration of whose words one holds a comma.</summary>
public enum Numbers
{
    /// <summary>Two words.</summary>
    [EnumMember(Value = "one,two")]
    OneAndTwo,

    /// <summary>One word.</summary>
    Three,
}
