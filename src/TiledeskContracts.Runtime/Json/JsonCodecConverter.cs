using System.Text.Json;
using System.Text.Json.Serialization;

namespace TiledeskContracts.Json;

/// <summary>Lets a user's own <see cref="JsonSerializer"/> calls read and write enumerations and unions.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
public sealed class JsonCodecConverter<T, TCodec> : JsonConverter<T>
    where TCodec : struct, IJsonCodec<T>
{
    /// <inheritdoc />
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ForeignReader.Read<T, TCodec>(ref reader);

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        ForeignWriter.Write<T, TCodec>(writer, value);
}
