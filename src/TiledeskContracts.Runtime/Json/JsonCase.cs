using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>One alternative of a union: which JSON it takes, and how that is read, written and spelled.</summary>
public abstract class JsonCase
{
    private readonly JsonKinds _kinds;
    private readonly JsonKinds _items;
    private readonly bool _takesEmpty;

    private protected JsonCase(JsonKinds kinds, JsonKinds items, bool takesEmpty)
    {
        _kinds = kinds;
        _items = items;
        _takesEmpty = takesEmpty;
    }

    /// <summary>An alternative.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <typeparam name="TCodec">How JSON becomes one.</typeparam>
    /// <typeparam name="TTextCodec">How it is spelled outside of JSON.</typeparam>
    /// <param name="kinds">The JSON that it takes.</param>
    /// <param name="items">Of arrays: what the first item must be; none for any.</param>
    /// <param name="takesEmpty">Whether it takes an array without items although items must be something.</param>
    public static JsonCase Of<T, TCodec, TTextCodec>(JsonKinds kinds, JsonKinds items = JsonKinds.None, bool takesEmpty = false)
        where T : notnull
        where TCodec : struct, IJsonCodec<T>
        where TTextCodec : struct, ITextCodec<T> => new JsonCase<T, TCodec, TTextCodec>(kinds, items, takesEmpty);

    /// <summary>An alternative that is a text, a number or a boolean.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <typeparam name="TCodec">How it is read, written and spelled.</typeparam>
    /// <param name="kinds">The JSON that it takes.</param>
    public static JsonCase Scalar<T, TCodec>(JsonKinds kinds)
        where T : notnull
        where TCodec : struct, IJsonCodec<T>, ITextCodec<T> => Of<T, TCodec, TCodec>(kinds);

    /// <summary>An alternative that is an object of the contract.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    public static JsonCase Model<T>()
        where T : class, IJsonModel<T> => Of<T, ModelCodec<T>, JsonTextCodec<T, ModelCodec<T>>>(JsonKinds.Object);

    /// <summary>Whether it takes what the reader stands on.</summary>
    internal bool Takes(in JsonModelReader reader)
    {
        if ((_kinds & KindOf(reader.TokenType)) == 0 || _items == JsonKinds.None)
        {
            return (_kinds & KindOf(reader.TokenType)) != 0;
        }

        var ahead = reader.Json;
        _ = ahead.Read();
        return (_items & KindOf(ahead.TokenType)) != 0 || (_takesEmpty && ahead.TokenType == JsonTokenType.EndArray);
    }

    /// <summary>Reads a value.</summary>
    internal abstract bool TryRead(ref JsonModelReader reader, out object? value);

    /// <summary>Writes a value.</summary>
    internal abstract void Write(JsonModelWriter writer, object value);

    /// <summary>Spells a value for a path, a query or a header.</summary>
    internal abstract string Format(object value);

    internal static JsonKinds KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.String => JsonKinds.String,
        JsonTokenType.Number => JsonKinds.Number,
        JsonTokenType.True or JsonTokenType.False => JsonKinds.Boolean,
        JsonTokenType.StartObject => JsonKinds.Object,
        JsonTokenType.StartArray => JsonKinds.Array,
        _ => JsonKinds.None,
    };
}

/// <summary>One alternative of a union.</summary>
/// <typeparam name="T">Its type.</typeparam>
/// <typeparam name="TCodec">How JSON becomes one.</typeparam>
/// <typeparam name="TTextCodec">How it is spelled outside of JSON.</typeparam>
internal sealed class JsonCase<T, TCodec, TTextCodec>(JsonKinds kinds, JsonKinds items, bool takesEmpty) : JsonCase(kinds, items, takesEmpty)
    where T : notnull
    where TCodec : struct, IJsonCodec<T>
    where TTextCodec : struct, ITextCodec<T>
{
    /// <inheritdoc />
    internal override bool TryRead(ref JsonModelReader reader, out object? value)
    {
        var isRead = TCodec.TryRead(ref reader, out var read);
        value = isRead ? read : null;
        return isRead;
    }

    /// <inheritdoc />
    internal override void Write(JsonModelWriter writer, object value) => TCodec.Write(writer, (T)value);

    /// <inheritdoc />
    internal override string Format(object value) => TTextCodec.Format((T)value);
}
