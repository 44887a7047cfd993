namespace TiledeskContracts.Kiota.Tests.StockLike;

/// <summary>What Kiota's factories take: one content type, without parameters.</summary>
internal static class StockContentType
{
    public static void Check(string contentType, string valid)
    {
        ArgumentException.ThrowIfNullOrEmpty(contentType);
        if (!string.Equals(contentType, valid, StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentOutOfRangeException(nameof(contentType), $"expected a {valid} content type");
        }
    }
}
