using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TiledeskContracts.Json;
using Newton = Newtonsoft.Json;

namespace TiledeskContracts.Benchmarks.Json;

/// <summary>One body of one type.</summary>
/// <typeparam name="TModel">The generated class.</typeparam>
/// <typeparam name="TPlain">What one would write by hand.</typeparam>
internal sealed class JsonWork<TModel, TPlain> : JsonWork
    where TModel : class, IJsonModel<TModel>
    where TPlain : class
{
    private readonly byte[] _body;
    private readonly JsonTypeInfo<TPlain> _plain;
    private readonly Newton.JsonSerializer _newtonsoft = PlainNames.Serializer();
    private readonly TModel _model;
    private readonly TPlain _value;

    public JsonWork(string name, byte[] body, JsonTypeInfo<TPlain> plain)
    {
        Name = name;
        _body = body;
        _plain = plain;
        _model = JsonModel.Parse<TModel>(body);
        _value = JsonSerializer.Deserialize(body, plain)!;
    }

    public override string Name { get; }

    public override int Length => _body.Length;

    public override object Read() => JsonModel.Parse<TModel>(_body);

    public override object ReadByPlatform() => JsonSerializer.Deserialize(_body, _plain)!;

    public override object ReadByNewtonsoft()
    {
        using var reader = new Newton.JsonTextReader(new StreamReader(new MemoryStream(_body)));
        return _newtonsoft.Deserialize<TPlain>(reader)!;
    }

    public override object Write() => JsonModel.ToUtf8Bytes(_model);

    public override object WriteByPlatform() => JsonSerializer.SerializeToUtf8Bytes(_value, _plain);

    public override object WriteByNewtonsoft()
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
        {
            _newtonsoft.Serialize(writer, _value);
        }

        return stream.ToArray();
    }
}
