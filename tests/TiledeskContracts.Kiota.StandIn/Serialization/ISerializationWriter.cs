using System.Diagnostics.CodeAnalysis;

namespace Microsoft.Kiota.Abstractions.Serialization;

/// <summary>Writes a body; without a key, the value stands alone or in an array.</summary>
public interface ISerializationWriter : IDisposable
{
    Action<IParsable>? OnBeforeObjectSerialization { get; set; }

    Action<IParsable>? OnAfterObjectSerialization { get; set; }

    Action<IParsable, ISerializationWriter>? OnStartObjectSerialization { get; set; }

    void WriteStringValue(string? key, string? value);

    void WriteBoolValue(string? key, bool? value);

    void WriteByteValue(string? key, byte? value);

    void WriteSbyteValue(string? key, sbyte? value);

    void WriteIntValue(string? key, int? value);

    void WriteFloatValue(string? key, float? value);

    void WriteLongValue(string? key, long? value);

    void WriteDoubleValue(string? key, double? value);

    void WriteDecimalValue(string? key, decimal? value);

    void WriteGuidValue(string? key, Guid? value);

    void WriteDateTimeOffsetValue(string? key, DateTimeOffset? value);

    void WriteTimeSpanValue(string? key, TimeSpan? value);

    void WriteDateValue(string? key, Date? value);

    void WriteTimeValue(string? key, Time? value);

    void WriteByteArrayValue(string? key, byte[]? value);

    void WriteCollectionOfPrimitiveValues<T>(string? key, IEnumerable<T>? values);

    void WriteCollectionOfObjectValues<T>(string? key, IEnumerable<T>? values)
        where T : IParsable;

    void WriteCollectionOfEnumValues<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(string? key, IEnumerable<T?>? values)
        where T : struct, Enum;

    void WriteObjectValue<T>(string? key, T? value, params IParsable?[] additionalValuesToMerge)
        where T : IParsable;

    void WriteEnumValue<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(string? key, T? value)
        where T : struct, Enum;

    void WriteNullValue(string? key);

    void WriteAdditionalData(IDictionary<string, object> value);

    Stream GetSerializedContent();
}
