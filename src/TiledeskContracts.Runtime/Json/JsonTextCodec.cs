using System.Globalization;
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
        using var json = WrittenJson.Of<T, TCodec>(value);
        return Ascii(Encoding.UTF8.GetString(json.Text));
    }

    // Headers hold nothing else, and JSON can say everything in it.
    private static string Ascii(string json)
    {
        if (System.Text.Ascii.IsValid(json))
        {
            return json;
        }

        var text = new StringBuilder(json.Length + 20);
        foreach (var unit in json)
        {
            _ = unit < 0x80 ? text.Append(unit) : text.Append("\\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }
}
