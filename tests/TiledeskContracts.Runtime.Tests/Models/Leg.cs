using System.Text.Json.Serialization;

using TiledeskContracts.Json;

namespace TiledeskContracts.Runtime.Tests.Models;

/// <summary>A union that one member tells apart, written by hand as the generator would emit it.</summary>
[JsonConverter(typeof(JsonCodecConverter<Leg, Leg>))]
public readonly struct Leg : IJsonCodec<Leg>
{
    private static readonly JsonCases _cases = new(
        new JsonTags("type", ("Point", 0), ("sales", 1)),
        JsonCase.Model<Place>(),
        JsonCase.Model<Department>());

    private readonly int _kind;
    private readonly object? _value;

    private Leg(int kind, object? value)
    {
        _kind = kind;
        _value = value;
    }

    static Leg IJsonCodec<Leg>.Substitute => default;

    static bool IJsonCodec<Leg>.TryRead(ref JsonModelReader reader, out Leg value)
    {
        value = new(_cases.Read(ref reader, out var read), read);
        return true;
    }

    static void IJsonCodec<Leg>.Write(JsonModelWriter writer, Leg value) => _cases.Write(writer, value._kind, value._value);
}
