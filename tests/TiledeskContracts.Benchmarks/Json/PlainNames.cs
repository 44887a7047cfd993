using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;
using TiledeskContracts.Benchmarks.Json.Plain;
using Newton = Newtonsoft.Json;

namespace TiledeskContracts.Benchmarks.Json;

/// <summary>Teaches Newtonsoft.Json the names that the plain classes give to the platform.</summary>
internal sealed class PlainNames : DefaultContractResolver
{
    public static Newton.JsonSerializer Serializer() => new() { ContractResolver = new PlainNames(), NullValueHandling = Newton.NullValueHandling.Ignore };

    protected override Newtonsoft.Json.Serialization.JsonProperty CreateProperty(MemberInfo member, Newton.MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        property.PropertyName = member.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? property.PropertyName;
        if (property.PropertyType == typeof(IDictionary<string, JsonElement>))
        {
            property.Converter = new Tree();
        }
        else if (property.PropertyType == typeof(PlainUser))
        {
            property.Converter = new UserOrId();
        }

        return property;
    }

    /// <summary>A user, or the id alone.</summary>
    private sealed class UserOrId : Newton.JsonConverter<PlainUser>
    {
        public override PlainUser? ReadJson(
            Newton.JsonReader reader, Type objectType, PlainUser? existingValue, bool hasExistingValue, Newton.JsonSerializer serializer) =>
            reader.TokenType == Newton.JsonToken.String ? new PlainUser { Id = (string)reader.Value! } : serializer.Deserialize<PlainUser>(reader);

        public override void WriteJson(Newton.JsonWriter writer, PlainUser? value, Newton.JsonSerializer serializer) => serializer.Serialize(writer, value);
    }

    /// <summary>Reads its own tree where the platform reads its own elements.</summary>
    private sealed class Tree : Newton.JsonConverter<IDictionary<string, JsonElement>>
    {
        public override IDictionary<string, JsonElement> ReadJson(
            Newton.JsonReader reader, Type objectType, IDictionary<string, JsonElement>? existingValue, bool hasExistingValue, Newton.JsonSerializer serializer)
        {
            _ = JToken.Load(reader);
            return new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        }

        public override void WriteJson(Newton.JsonWriter writer, IDictionary<string, JsonElement>? value, Newton.JsonSerializer serializer) =>
            writer.WriteRawValue(value is null ? "null" : JsonSerializer.Serialize(value));
    }
}
