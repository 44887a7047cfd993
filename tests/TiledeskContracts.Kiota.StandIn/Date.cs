using System.Globalization;

namespace Microsoft.Kiota.Abstractions;

/// <summary>A day. Without equality of its own, as in the real library.</summary>
public struct Date
{
    public Date(DateTime dateTime) => DateTime = dateTime;

    public Date(int year, int month, int day)
        : this(new DateTime(year, month, day))
    {
    }

    public DateTime DateTime { get; }

    public readonly int Year => DateTime.Year;

    public readonly int Month => DateTime.Month;

    public readonly int Day => DateTime.Day;

    public static implicit operator Date(DateOnly date) => new(date.Year, date.Month, date.Day);

    public static implicit operator DateOnly(Date date) => new(date.Year, date.Month, date.Day);

    public override readonly string ToString() => DateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
