using System.Diagnostics.CodeAnalysis;

namespace TiledeskContracts.Json;

/// <summary>A file. In a multipart body it is a part; in JSON it is base 64, for which its stream must be able to go back.</summary>
public readonly struct FileCodec : IJsonCodec<ApiFile>
{
    /// <inheritdoc />
    public static ApiFile Substitute => new(Stream.Null);

    /// <inheritdoc />
    public static JsonKinds Kinds => JsonKinds.String;

    /// <inheritdoc />
    public static bool TryRead(ref JsonModelReader reader, [MaybeNullWhen(false)] out ApiFile value)
    {
        value = BytesCodec.TryRead(ref reader, out var bytes) ? new ApiFile(new MemoryStream(bytes, writable: false)) : null;
        return value is not null;
    }

    /// <inheritdoc />
    /// <exception cref="NotSupportedException">It is to be written as JSON, and its stream cannot go back.</exception>
    public static void Write(JsonModelWriter writer, ApiFile value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.Text(writer.Files?.Add(value) ?? Convert.ToBase64String(Bytes(value.Content)));
    }

    private static byte[] Bytes(Stream stream)
    {
        var start = stream.Position;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        stream.Position = start;
        return copy.ToArray();
    }
}
