using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace TiledeskContracts.Benchmarks.Json.Plain;

/// <summary>A user, or the id alone.</summary>
public sealed class PlainUserConverter : JsonConverter<PlainUser>
{
    public override PlainUser? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? new PlainUser { Id = reader.GetString()! }
            : JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<PlainUser>)options.GetTypeInfo(typeof(PlainUser)));

    public override void Write(Utf8JsonWriter writer, PlainUser value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, (JsonTypeInfo<PlainUser>)options.GetTypeInfo(typeof(PlainUser)));
}
