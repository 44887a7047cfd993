namespace TiledeskContracts.Json;

/// <summary>How a scalar is written in a path, a query, a header or a cookie.</summary>
/// <typeparam name="T">The type.</typeparam>
public interface ITextCodec<T>
{
    /// <summary>The value's text, unencoded, independent of any culture.</summary>
    /// <param name="value">The value.</param>
    static abstract string Format(T value);
}
