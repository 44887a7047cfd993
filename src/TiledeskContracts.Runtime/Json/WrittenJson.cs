namespace TiledeskContracts.Json;

/// <summary>A value as JSON in UTF-8, in borrowed bytes that go back with <see cref="Dispose"/>.</summary>
internal readonly ref struct WrittenJson
{
    private readonly JsonModelWriter _writer;

    private WrittenJson(JsonModelWriter writer) => _writer = writer;

    /// <summary>Gets the bytes, until they are given back.</summary>
    public ReadOnlySpan<byte> Text => _writer.Written;

    /// <summary>Writes a value.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="writesAliases">Whether members that have a second name are written under both.</param>
    /// <param name="compares">Whether two texts are to be compared, and never sent.</param>
    /// <param name="files">Where files go that are sent beside the JSON, or null.</param>
    public static WrittenJson Of<T, TCodec>(T value, bool writesAliases = false, bool compares = false, FileList? files = null)
        where TCodec : struct, IJsonCodec<T>
    {
        var writer = JsonModelWriter.Rent(writesAliases, compares, files);
        try
        {
            writer.Value<T, TCodec>(value);
            return new WrittenJson(writer);
        }
        catch
        {
            writer.Return();
            throw;
        }
    }

    /// <summary>Writes a model: what <see cref="Of"/> does, without asking which codec it takes.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="value">The model.</param>
    public static WrittenJson OfModel<T>(T value)
        where T : class, IJsonModel<T>
    {
        var writer = JsonModelWriter.Rent(writesAliases: false, compares: false, files: null);
        try
        {
            T.Write(writer, value);
            return new WrittenJson(writer);
        }
        catch
        {
            writer.Return();
            throw;
        }
    }

    /// <summary>Gives the bytes back.</summary>
    public void Dispose() => _writer.Return();
}
