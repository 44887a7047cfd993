using System.Diagnostics.CodeAnalysis;

namespace Microsoft.Kiota.Abstractions.Serialization;

/// <summary>A value of a body.</summary>
public interface IParseNode
{
    Action<IParsable>? OnBeforeAssignFieldValues { get; set; }

    Action<IParsable>? OnAfterAssignFieldValues { get; set; }

    string? GetStringValue();

    IParseNode? GetChildNode(string identifier);

    bool? GetBoolValue();

    byte? GetByteValue();

    sbyte? GetSbyteValue();

    int? GetIntValue();

    float? GetFloatValue();

    long? GetLongValue();

    double? GetDoubleValue();

    decimal? GetDecimalValue();

    Guid? GetGuidValue();

    DateTimeOffset? GetDateTimeOffsetValue();

    TimeSpan? GetTimeSpanValue();

    Date? GetDateValue();

    Time? GetTimeValue();

    byte[]? GetByteArrayValue();

    IEnumerable<T> GetCollectionOfPrimitiveValues<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>();

    IEnumerable<T?> GetCollectionOfEnumValues<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>()
        where T : struct, Enum;

    IEnumerable<T> GetCollectionOfObjectValues<T>(ParsableFactory<T> factory)
        where T : IParsable;

    T? GetEnumValue<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>()
        where T : struct, Enum;

    T GetObjectValue<T>(ParsableFactory<T> factory)
        where T : IParsable;
}
