using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Xml;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace TiledeskContracts.Kiota.Tests.StockLike;

/// <summary>A JSON value as Kiota's own library reads it, with what it loses: see <see cref="StockJsonTests"/>.</summary>
internal sealed class StockParseNode(JsonElement element) : IParseNode
{
    private static readonly Dictionary<Type, Func<StockParseNode, object?>> _scalars = new()
    {
        [typeof(string)] = static node => node.GetStringValue(),
        [typeof(bool?)] = static node => node.GetBoolValue(),
        [typeof(byte?)] = static node => node.GetByteValue(),
        [typeof(sbyte?)] = static node => node.GetSbyteValue(),
        [typeof(int?)] = static node => node.GetIntValue(),
        [typeof(float?)] = static node => node.GetFloatValue(),
        [typeof(long?)] = static node => node.GetLongValue(),
        [typeof(double?)] = static node => node.GetDoubleValue(),
        [typeof(Guid?)] = static node => node.GetGuidValue(),
        [typeof(DateTimeOffset?)] = static node => node.GetDateTimeOffsetValue(),
        [typeof(TimeSpan?)] = static node => node.GetTimeSpanValue(),
        [typeof(Date?)] = static node => node.GetDateValue(),
        [typeof(Time?)] = static node => node.GetTimeValue(),
    };

    public Action<IParsable>? OnBeforeAssignFieldValues { get; set; }

    public Action<IParsable>? OnAfterAssignFieldValues { get; set; }

    public string? GetStringValue() => element.ValueKind == JsonValueKind.String ? element.GetString() : null;

    public bool? GetBoolValue() => element.ValueKind is JsonValueKind.True or JsonValueKind.False ? element.GetBoolean() : null;

    public byte? GetByteValue() => Number<byte>();

    public sbyte? GetSbyteValue() => Number<sbyte>();

    public int? GetIntValue() => Number<int>();

    public float? GetFloatValue() => Number<float>();

    public long? GetLongValue() => Number<long>();

    public double? GetDoubleValue() => Number<double>();

    public decimal? GetDecimalValue() => Number<decimal>();

    public Guid? GetGuidValue() => GetStringValue() is { Length: > 0 } ? element.Deserialize<Guid>() : null;

    public DateTimeOffset? GetDateTimeOffsetValue() =>
        GetStringValue() is not { } text ? null
        : element.TryGetDateTimeOffset(out var exact) ? exact
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var value) ? value
        : null;

    public TimeSpan? GetTimeSpanValue() => element.GetString() is { Length: > 0 } text ? XmlConvert.ToTimeSpan(text) : null;

    public Date? GetDateValue() => Moment() is { } value ? new Date(value) : null;

    public Time? GetTimeValue() => Moment() is { } value ? new Time(value) : null;

    public byte[]? GetByteArrayValue() => element.ValueKind == JsonValueKind.String && element.TryGetBytesFromBase64(out var value) ? value : null;

    public T? GetEnumValue<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>()
        where T : struct, Enum => (T?)StockEnum.Read(typeof(T), element.GetString());

    public IEnumerable<T> GetCollectionOfPrimitiveValues<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>() =>
        Items().Select(static item => _scalars.TryGetValue(typeof(T), out var read) ? (T)read(item)!
            : item.GetStringValue() is { Length: > 0 } text ? (T)StockEnum.Read(Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T), text)!
            : throw new InvalidOperationException($"unknown type for deserialization {typeof(T).FullName}"));

    public IEnumerable<T?> GetCollectionOfEnumValues<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>()
        where T : struct, Enum => Items().Select(static item => item.GetEnumValue<T>());

    public IEnumerable<T> GetCollectionOfObjectValues<T>(ParsableFactory<T> factory)
        where T : IParsable => Items().Select(item => item.GetObjectValue(factory));

    public IParseNode? GetChildNode(string identifier) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(identifier, out var child) ? Node(child) : null;

    public T GetObjectValue<T>(ParsableFactory<T> factory)
        where T : IParsable
    {
        if (typeof(T) == typeof(UntypedNode))
        {
            return (T)(object)Untyped(element);
        }

        var item = factory(this);
        OnBeforeAssignFieldValues?.Invoke(item);
        AssignFields(item);
        OnAfterAssignFieldValues?.Invoke(item);
        return item;
    }

    private static UntypedNode Untyped(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number when value.TryGetInt32(out var number) => new UntypedInteger(number),
        JsonValueKind.Number when value.TryGetInt64(out var number) => new UntypedLong(number),
        JsonValueKind.Number when value.TryGetDecimal(out var number) => new UntypedDecimal(number),
        JsonValueKind.Number => new UntypedFloat(value.GetSingle()),
        JsonValueKind.String => new UntypedString(value.GetString()),
        JsonValueKind.True or JsonValueKind.False => new UntypedBoolean(value.GetBoolean()),
        JsonValueKind.Array => new UntypedArray([.. value.EnumerateArray().Select(Untyped)]),
        JsonValueKind.Object => UntypedMembers(value),
        _ => new UntypedNull(),
    };

    // Of two members of one name the last, unlike in a model's additional data.
    private static UntypedObject UntypedMembers(JsonElement value)
    {
        var members = new Dictionary<string, UntypedNode>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            members[member.Name] = Untyped(member.Value);
        }

        return new UntypedObject(members);
    }

    private static object? Anything(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.TryGetDecimal(out var number) ? number : value.GetDouble(),
        JsonValueKind.String => value.TryGetDateTime(out var moment) ? moment : value.TryGetGuid(out var guid) ? guid : value.GetString(),
        JsonValueKind.Array or JsonValueKind.Object => Untyped(value),
        JsonValueKind.True or JsonValueKind.False => value.GetBoolean(),
        _ => null,
    };

    private void AssignFields(IParsable item)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        var further = item is IAdditionalDataHolder holder ? holder.AdditionalData ??= new Dictionary<string, object>(StringComparer.Ordinal) : null;
        var fields = item.GetFieldDeserializers();
        foreach (var member in element.EnumerateObject())
        {
            if (!fields.TryGetValue(member.Name, out var assign))
            {
                further?.TryAdd(member.Name, Anything(member.Value)!);
            }
            else if (member.Value.ValueKind != JsonValueKind.Null)
            {
                assign(Node(member.Value));
            }
        }
    }

    private T? Number<T>()
        where T : struct => element.ValueKind == JsonValueKind.Number ? element.Deserialize<T>() : null;

    private DateTime? Moment() =>
        DateTime.TryParse(GetStringValue(), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var value) ? value : null;

    private IEnumerable<StockParseNode> Items() => element.ValueKind == JsonValueKind.Array ? element.EnumerateArray().Select(Node) : [];

    private StockParseNode Node(JsonElement value) =>
        new(value) { OnBeforeAssignFieldValues = OnBeforeAssignFieldValues, OnAfterAssignFieldValues = OnAfterAssignFieldValues };
}
