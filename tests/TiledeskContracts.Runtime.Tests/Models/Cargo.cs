using System.Text.Json.Serialization;

using TiledeskContracts.Json;

namespace TiledeskContracts.Runtime.Tests.Models;

/// <summary>A union of all kinds of JSON, written by hand as the generator would emit it.</summary>
[JsonConverter(typeof(JsonCodecConverter<Cargo, Cargo>))]
public readonly struct Cargo : IJsonCodec<Cargo>
{
    private static readonly JsonCases _cases = new(
        new JsonShapes(
            new JsonShape(5) { Required = ["_id"], Optional = ["name"] },
            new JsonShape(6) { Required = ["type"], Optional = ["coordinates"], Values = [("type", "Point"), ("type", "Line")] }),
        JsonCase.Scalar<bool, BooleanCodec>(JsonKinds.Boolean),
        JsonCase.Scalar<long, Int64Codec>(JsonKinds.Number),
        JsonCase.Scalar<DateTimeOffset, DateTimeCodec>(JsonKinds.String),
        JsonCase.Scalar<string, StringCodec>(JsonKinds.String),
        JsonCase.Of<IList<string>, ListCodec<string, StringCodec>, JsonTextCodec<IList<string>, ListCodec<string, StringCodec>>>(JsonKinds.Array, JsonKinds.String),
        JsonCase.Model<Department>(),
        JsonCase.Model<Place>());

    private readonly int _kind;
    private readonly object? _value;

    private Cargo(int kind, object? value)
    {
        _kind = kind;
        _value = value;
    }

    static Cargo IJsonCodec<Cargo>.Substitute => default;

    static bool IJsonCodec<Cargo>.TryRead(ref JsonModelReader reader, out Cargo value)
    {
        value = new(_cases.Read(ref reader, out var read), read);
        return true;
    }

    static void IJsonCodec<Cargo>.Write(JsonModelWriter writer, Cargo value) => _cases.Write(writer, value._kind, value._value);
}
