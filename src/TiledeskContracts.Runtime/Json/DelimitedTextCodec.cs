namespace TiledeskContracts.Json;

/// <summary>Spells a list as its items with commas between, as paths, headers and cookies have it.</summary>
/// <typeparam name="T">An item's type.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
public readonly struct DelimitedTextCodec<T, TCodec> : ITextCodec<IList<T>>
    where TCodec : struct, ITextCodec<T>
{
    /// <inheritdoc/>
    public static string Format(IList<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return string.Join(',', value.Select(TCodec.Format));
    }
}
