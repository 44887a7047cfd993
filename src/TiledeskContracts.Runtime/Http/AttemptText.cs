using System.Globalization;

namespace TiledeskContracts.Http;

/// <summary>How often a call was tried, in messages; nothing for a call that was tried once.</summary>
internal static class AttemptText
{
    public static string Of(int attempts) => attempts > 1 ? string.Create(CultureInfo.InvariantCulture, $" ({attempts} attempts)") : "";
}
