using System.Text.Json.Serialization;

namespace TiledeskContracts.Benchmarks.Json.Plain;

/// <summary>The platform's source generation for the plain classes.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainRequestList))]
[JsonSerializable(typeof(PlainRequest))]
[JsonSerializable(typeof(PlainMsgError))]
public sealed partial class PlainContext : JsonSerializerContext;
