namespace TiledeskContracts.Json;

/// <summary>Reads a kept text again, to see whether the typed value is still the one that it gave.</summary>
internal static class KeptText
{
    public static bool TryRead<T, TCodec>(JsonRemainder rest, JsonRemainder.Known kept, out T? value)
        where TCodec : struct, IJsonCodec<T>
    {
        value = default;
        if (kept.IsAbsent)
        {
            return false;
        }

        var text = rest.TextOf(kept);
        var reader = new JsonModelReader(text);
        return TCodec.TryRead(ref reader, out value);
    }
}
