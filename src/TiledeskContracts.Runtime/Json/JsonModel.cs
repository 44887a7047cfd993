using System.Text;
using System.Text.Json;

using TiledeskContracts.Drift;

namespace TiledeskContracts.Json;

/// <summary>Models to JSON and back. What was read is written back as an equal JSON value, whatever the contract says.</summary>
public static class JsonModel
{
    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a model from UTF-8.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="utf8">The JSON, of at most 64 levels.</param>
    /// <exception cref="JsonException">It is not JSON, not UTF-8, not an object, or too deep.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> utf8)
        where T : class, IJsonModel<T> => Read<T, ModelCodec<T>>(utf8);

    /// <summary>Reads a model from a string.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="json">The JSON, of at most 64 levels.</param>
    /// <exception cref="JsonException">It is not JSON, not an object, too deep, or holds half of a surrogate pair.</exception>
    public static T Parse<T>(string json)
        where T : class, IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return Parse<T>(_strict.GetBytes(json));
        }
        catch (EncoderFallbackException exception)
        {
            throw new JsonException($"The JSON holds half of a surrogate pair at character {exception.Index}.", exception);
        }
    }

    /// <summary>Reads a model from a reader that stands on an object's start. Called by generated code.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="reader">The reader; left on the object's end.</param>
    public static T Read<T>(ref JsonModelReader reader)
        where T : class, IJsonModel<T> => T.Read(ref reader);

    /// <summary>Writes a model as UTF-8.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="value">The model.</param>
    public static byte[] ToUtf8Bytes<T>(T value)
        where T : class, IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        using var json = WrittenJson.OfModel(value);
        return json.Text.ToArray();
    }

    /// <summary>Writes a model as a string.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="value">The model.</param>
    public static string ToJson<T>(T value)
        where T : class, IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        using var json = WrittenJson.OfModel(value);
        return Encoding.UTF8.GetString(json.Text);
    }

    /// <summary>A deep copy, with all that the contract does not name.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="value">The model.</param>
    public static T Clone<T>(T value)
        where T : class, IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        using var json = WrittenJson.OfModel(value);
        return Read<T, ModelCodec<T>>(json.Text);
    }

    /// <summary>
    /// Makes a model of another of the same shape, of another version of a contract, say. What the new one does not name is in its
    /// additional data, so nothing is lost.
    /// </summary>
    /// <typeparam name="TFrom">The one model.</typeparam>
    /// <typeparam name="TTo">The other model.</typeparam>
    /// <param name="value">The one model.</param>
    public static TTo Convert<TFrom, TTo>(TFrom value)
        where TFrom : class, IJsonModel<TFrom>
        where TTo : class, IJsonModel<TTo>
    {
        ArgumentNullException.ThrowIfNull(value);
        using var json = WrittenJson.OfModel(value);
        return Read<TTo, ModelCodec<TTo>>(json.Text);
    }

    internal static T Read<T, TCodec>(ReadOnlySpan<byte> utf8, DriftLog? drift = null)
        where TCodec : struct, IJsonCodec<T>
    {
        var reader = new JsonModelReader(JsonText.Checked(utf8), JsonStringCache.OfThread, drift);
        if (!reader.TryReadWhole<T, TCodec>(out var value))
        {
            throw new JsonException($"The JSON is {JsonText.KindOf(reader.TokenType)}, which cannot become {typeof(T).Name}.");
        }

        // Throws if anything but white space follows.
        reader.Json.Read();
        return value;
    }
}
