namespace TiledeskContracts.Contract.Tests.Client;

/// <summary>Splits a query string by the book, independently of the client.</summary>
internal static class QueryText
{
    /// <summary>Names and values, decoded, in order.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Parse(string query) =>
        query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .Select(pair => KeyValuePair.Create(Decode(pair[0]), pair.Length == 2 ? Decode(pair[1]) : ""));

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
