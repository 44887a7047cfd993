using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Xml;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace TiledeskContracts.Kiota.Tests.StockLike;

/// <summary>Writes JSON as Kiota's own library does: nulls are left out unless asked for, undefined values of enums throw.</summary>
internal sealed class StockSerializationWriter : ISerializationWriter
{
    private readonly MemoryStream _content = new();
    private readonly Utf8JsonWriter _json;

    public StockSerializationWriter() => _json = new Utf8JsonWriter(_content);

    public Action<IParsable>? OnBeforeObjectSerialization { get; set; }

    public Action<IParsable>? OnAfterObjectSerialization { get; set; }

    public Action<IParsable, ISerializationWriter>? OnStartObjectSerialization { get; set; }

    public void Dispose() => _json.Dispose();

    public Stream GetSerializedContent()
    {
        _json.Flush();
        _content.Position = 0;
        return _content;
    }

    public void WriteStringValue(string? key, string? value) => Scalar(key, value);

    public void WriteBoolValue(string? key, bool? value) => Scalar(key, value);

    public void WriteByteValue(string? key, byte? value) => Scalar(key, value);

    public void WriteSbyteValue(string? key, sbyte? value) => Scalar(key, value);

    public void WriteIntValue(string? key, int? value) => Scalar(key, value);

    public void WriteFloatValue(string? key, float? value) => Scalar(key, value);

    public void WriteLongValue(string? key, long? value) => Scalar(key, value);

    public void WriteDoubleValue(string? key, double? value) => Scalar(key, value);

    public void WriteDecimalValue(string? key, decimal? value) => Scalar(key, value);

    public void WriteGuidValue(string? key, Guid? value) => Scalar(key, value);

    public void WriteDateTimeOffsetValue(string? key, DateTimeOffset? value) => Scalar(key, value);

    public void WriteTimeSpanValue(string? key, TimeSpan? value) => Scalar(key, value is { } time ? XmlConvert.ToString(time) : null);

    public void WriteDateValue(string? key, Date? value) => Scalar(key, value?.ToString());

    public void WriteTimeValue(string? key, Time? value) => Scalar(key, value?.ToString());

    public void WriteByteArrayValue(string? key, byte[]? value) => Scalar(key, value);

    public void WriteNullValue(string? key)
    {
        Name(key);
        _json.WriteNullValue();
    }

    public void WriteEnumValue<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(string? key, T? value)
        where T : struct, Enum => Scalar(key, value is { } member ? StockEnum.Write(typeof(T), member) : null);

    public void WriteCollectionOfPrimitiveValues<T>(string? key, IEnumerable<T>? values) => List(key, values, item => Anything(null, item));

    public void WriteCollectionOfObjectValues<T>(string? key, IEnumerable<T>? values)
        where T : IParsable => List(key, values, item => WriteObjectValue(null, item));

    public void WriteCollectionOfEnumValues<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(string? key, IEnumerable<T?>? values)
        where T : struct, Enum => List(key, values, item => WriteEnumValue(null, item));

    public void WriteObjectValue<T>(string? key, T? value, params IParsable?[] additionalValuesToMerge)
        where T : IParsable
    {
        IParsable[] parts = [.. new IParsable?[] { value }.Concat(additionalValuesToMerge).OfType<IParsable>()];
        if (parts.Length == 0)
        {
            return;
        }

        Name(key);
        if (value is UntypedNode node)
        {
            Untyped(null, node);
            return;
        }

        // Unions write their own value; everything else is an object.
        var isObject = value is not IComposedTypeWrapper;
        Bracket(isObject, _json.WriteStartObject);
        Array.ForEach(parts, Write);
        Bracket(isObject, _json.WriteEndObject);
    }

    public void WriteAdditionalData(IDictionary<string, object> value)
    {
        foreach (var (name, item) in value ?? new Dictionary<string, object>(StringComparer.Ordinal))
        {
            Anything(name, item);
        }
    }

    private static void Bracket(bool isObject, Action write)
    {
        if (isObject)
        {
            write();
        }
    }

    private void Write(IParsable part)
    {
        OnBeforeObjectSerialization?.Invoke(part);
        OnStartObjectSerialization?.Invoke(part, this);
        part.Serialize(this);
        OnAfterObjectSerialization?.Invoke(part);
    }

    private void Name(string? key)
    {
        if (!string.IsNullOrEmpty(key))
        {
            _json.WritePropertyName(key);
        }
    }

    private void Scalar<T>(string? key, T? value)
    {
        if (value is not null)
        {
            Name(key);
            JsonSerializer.Serialize(_json, value);
        }
    }

    private void List<T>(string? key, IEnumerable<T>? items, Action<T> write)
    {
        if (items is not null)
        {
            Name(key);
            _json.WriteStartArray();
            foreach (var item in items)
            {
                write(item);
            }

            _json.WriteEndArray();
        }
    }

    private void Members<T>(string? key, IEnumerable<KeyValuePair<string, T>> members, Action<string, T> write)
    {
        Name(key);
        _json.WriteStartObject();
        foreach (var (name, value) in members)
        {
            write(name, value);
        }

        _json.WriteEndObject();
    }

    private void Anything(string? key, object? value)
    {
        switch (value)
        {
            case null: WriteNullValue(key); break;
            case string or bool or byte or sbyte or int or float or long or double or decimal or Guid or DateTimeOffset: Scalar(key, value); break;
            case DateTime moment: WriteDateTimeOffsetValue(key, new DateTimeOffset(moment)); break;
            case TimeSpan time: WriteTimeSpanValue(key, time); break;
            case Date or Time: WriteStringValue(key, value.ToString()); break;
            case UntypedNode node: Untyped(key, node); break;
            case IParsable model: WriteObjectValue(key, model); break;
            case JsonElement element: Name(key); element.WriteTo(_json); break;
            case IDictionary<string, object> members: Members(key, members, Anything); break;
            case IEnumerable items: List(key, items.Cast<object?>(), item => Anything(null, item)); break;
            default: throw new NotSupportedException($"The real library writes the properties of {value.GetType()}; no test needs it.");
        }
    }

    private void Untyped(string? key, UntypedNode node)
    {
        switch (node)
        {
            case UntypedString text: WriteStringValue(key, text.GetValue()); break;
            case UntypedBoolean flag: WriteBoolValue(key, flag.GetValue()); break;
            case UntypedInteger number: WriteIntValue(key, number.GetValue()); break;
            case UntypedLong number: WriteLongValue(key, number.GetValue()); break;
            case UntypedDecimal number: WriteDecimalValue(key, number.GetValue()); break;
            case UntypedFloat number: WriteFloatValue(key, number.GetValue()); break;
            case UntypedDouble number: WriteDoubleValue(key, number.GetValue()); break;
            case UntypedObject members: Members(key, members.GetValue(), Untyped); break;
            case UntypedArray items: List(key, items.GetValue(), item => Untyped(null, item)); break;
            case UntypedNull: WriteNullValue(key); break;
        }
    }
}
