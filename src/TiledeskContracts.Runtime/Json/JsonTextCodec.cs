using System.Text;

namespace TiledeskContracts.Json;

/// <summary>Spells any value as JSON text, for parameters that are JSON documents.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
public readonly struct JsonTextCodec<T, TCodec> : ITextCodec<T>
    where TCodec : struct, IJsonCodec<T>
{
    /// <inheritdoc/>
    public static string Format(T value)
    {
        using var buffer = new PooledBuffer();
        JsonModel.Write<T, TCodec>(buffer, value, writesAliases: false);
        return Encoding.UTF8.GetString(buffer.Written);
    }
}
