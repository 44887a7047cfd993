using System.Runtime.Serialization;

namespace TiledeskContracts.Kiota.Tests.Losses;

/// <summary>An enum as Kiota's own generator writes it.</summary>
internal enum StockMood
{
    [EnumMember(Value = "curious")]
    Curious,

    [EnumMember(Value = "in-love")]
    InLove,
}
