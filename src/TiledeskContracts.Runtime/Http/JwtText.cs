using System.Text.Json;

namespace TiledeskContracts.Http;

/// <summary>What a JSON web token says of itself. Nothing is verified: the server does that.</summary>
internal static class JwtText
{
    /// <summary>When the token runs out; null when it is no such token, or does not say.</summary>
    public static DateTimeOffset? ExpiryOf(string token)
    {
        if (token.Split('.') is not [_, var payload, _] || payload.Length > 64 * 1024)
        {
            return null;
        }

        try
        {
            var padded = payload.Replace('-', '+').Replace('_', '/').PadRight((payload.Length + 3) / 4 * 4, '=');
            var reader = new Utf8JsonReader(Convert.FromBase64String(padded));
            using var document = JsonDocument.ParseValue(ref reader);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("exp", out var expiry)
                && expiry.ValueKind == JsonValueKind.Number
                && expiry.TryGetDouble(out var seconds)
                && seconds is >= 0 and <= 253_402_300_799
                ? DateTimeOffset.FromUnixTimeMilliseconds((long)(seconds * 1000))
                : null;
        }
        catch (Exception exception) when (exception is FormatException or JsonException)
        {
            return null;
        }
    }
}
