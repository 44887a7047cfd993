using System.Text.Json;
using System.Text.Json.Serialization;

namespace TiledeskContracts.Json;

/// <summary>Lets a user's own <see cref="JsonSerializer"/> calls read and write models, with nothing lost.</summary>
/// <typeparam name="T">The model.</typeparam>
public sealed class JsonModelConverter<T> : JsonConverter<T>
    where T : class, IJsonModel<T>
{
    /// <inheritdoc />
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ForeignReader.Read<T, ModelCodec<T>>(ref reader);

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        ForeignWriter.Write<T, ModelCodec<T>>(writer, value);
}
