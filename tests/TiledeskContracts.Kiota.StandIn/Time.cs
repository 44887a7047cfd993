using System.Globalization;

namespace Microsoft.Kiota.Abstractions;

/// <summary>A time of day; fractions of seconds are neither compared nor shown.</summary>
public struct Time : IEquatable<Time>
{
    public Time(DateTime dateTime) => DateTime = dateTime;

    public Time(int hour, int minute, int second)
        : this(new DateTime(1, 1, 1, hour, minute, second))
    {
    }

    public DateTime DateTime { get; }

    public readonly int Hour => DateTime.Hour;

    public readonly int Minute => DateTime.Minute;

    public readonly int Second => DateTime.Second;

    public static implicit operator Time(TimeOnly time) => new(new DateTime(1, 1, 1, time.Hour, time.Minute, time.Second, time.Millisecond));

    public static implicit operator TimeOnly(Time time) => new(time.Hour, time.Minute, time.Second, time.DateTime.Millisecond);

    public readonly bool Equals(Time other) => (Hour, Minute, Second) == (other.Hour, other.Minute, other.Second);

    public override readonly bool Equals(object? obj) => obj is Time other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(Hour, Minute, Second);

    public override readonly string ToString() => DateTime.ToString("HH':'mm':'ss", CultureInfo.InvariantCulture);
}
