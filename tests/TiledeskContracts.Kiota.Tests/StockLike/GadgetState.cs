using System.Runtime.Serialization;

namespace TiledeskContracts.Kiota.Tests.StockLike;

/// <summary>An enum as Kiota's own generator writes it.</summary>
internal enum GadgetState
{
    [EnumMember(Value = "switched-on")]
    On,

    [EnumMember(Value = "off")]
    Off,
}
