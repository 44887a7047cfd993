using System.Buffers.Binary;

namespace TiledeskContracts.Json;

/// <summary>Dates and times between ISO 8601 bytes and <see cref="DateTimeOffset"/>.</summary>
internal static class DateTimeText
{
    /// <summary>The length of <c>yyyy-MM-ddTHH:mm:ss.fffffffZ</c>.</summary>
    public const int MaxLength = 28;

    private const int CanonicalLength = 24;

    /// <summary>Reads exactly <c>yyyy-MM-ddTHH:mm:ss.fffZ</c>, which is what we write ourselves.</summary>
    public static bool TryParseExact(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (text.Length != CanonicalLength || text[4] != (byte)'-' || text[7] != (byte)'-' || text[10] != (byte)'T' || text[13] != (byte)':'
            || text[16] != (byte)':' || text[19] != (byte)'.' || text[23] != (byte)'Z')
        {
            return false;
        }

        var wrong = 0u;
        var year = (Two(text, 0, ref wrong) * 100) + Two(text, 2, ref wrong);
        var month = Two(text, 5, ref wrong);
        var day = Two(text, 8, ref wrong);
        var hour = Two(text, 11, ref wrong);
        var minute = Two(text, 14, ref wrong);
        var second = Two(text, 17, ref wrong);
        var millisecond = (Two(text, 20, ref wrong) * 10) + One(text, 22, ref wrong);
        if (wrong != 0 || year == 0 || month is 0 or > 12 || day == 0 || (day > 28 && day > DateTime.DaysInMonth(year, month))
            || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        var seconds = (((((DayNumber(year, month, day) * 24) + hour) * 60) + minute) * 60) + second;
        value = new DateTimeOffset((seconds * TimeSpan.TicksPerSecond) + (millisecond * TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
        return true;
    }

    /// <summary>Reads ISO 8601 with any precision and offset. Without an offset it is UTC; digits below 100 ns are dropped.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (!TryDate(text, out var date))
        {
            return false;
        }

        if (text.Length == 10)
        {
            value = new DateTimeOffset(date, TimeSpan.Zero);
            return true;
        }

        if (text[10] is not ((byte)'T' or (byte)'t' or (byte)' ') || !TryTime(text[11..], out var time, out var length)
            || !TryOffset(text[(11 + length)..], out var offset))
        {
            return false;
        }

        // The instant must lie in the years 1 to 9999 in UTC as well.
        var ticks = date.Ticks + time;
        var utc = ticks - offset.Ticks;
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTimeOffset(ticks, offset);
        return true;
    }

    /// <summary>Writes a time in UTC, with milliseconds, or with all its digits if it has more.</summary>
    public static int Format(DateTimeOffset value, Span<byte> text)
    {
        var known = default(Day);
        return Format(value, text, ref known);
    }

    /// <summary>Writes a time, one of many.</summary>
    /// <param name="value">The time.</param>
    /// <param name="text">Where to; room for <see cref="MaxLength"/>.</param>
    /// <param name="known">The day that was written last: the next time is likely to be of the same one.</param>
    public static int Format(DateTimeOffset value, Span<byte> text, ref Day known)
    {
        var ticks = value.UtcTicks;
        var number = (int)(ticks / TimeSpan.TicksPerDay);
        var rest = ticks - (number * TimeSpan.TicksPerDay);
        var second = (int)(rest / TimeSpan.TicksPerSecond);
        var fraction = (int)(rest - (second * TimeSpan.TicksPerSecond));
        var minute = second / 60;
        var hour = minute / 60;
        if (known.Number != number || known.Head == 0)
        {
            var (year, month, day) = new DateTime(ticks, DateTimeKind.Utc);
            var head = Digits(year / 100, 0) | Digits(year % 100, 2) | Letter('-', 4) | Digits(month, 5) | Letter('-', 7);
            known = new Day(number, head, Digits(day, 0) | Letter('T', 2) | Letter(':', 5));
        }

        // Eight letters at a time: yyyy-MM-, ddTHH:mm, :ss.fffZ.
        text = text[..MaxLength];
        BinaryPrimitives.WriteUInt64LittleEndian(text, known.Head);
        BinaryPrimitives.WriteUInt64LittleEndian(text[8..], known.Tail | Digits(hour, 3) | Digits(minute - (hour * 60), 6));
        BinaryPrimitives.WriteUInt64LittleEndian(
            text[16..],
            Letter(':', 0) | Digits(second - (minute * 60), 1) | Letter('.', 3) | Digits(fraction / 100_000, 4) | Letter((char)('0' + (fraction / 10_000 % 10)), 6) | Letter('Z', 7));
        if (fraction % TimeSpan.TicksPerMillisecond == 0)
        {
            return CanonicalLength;
        }

        BinaryPrimitives.WriteUInt32LittleEndian(text[23..], (uint)(Digits(fraction / 100 % 100, 0) | Digits(fraction % 100, 2)));
        text[27] = (byte)'Z';
        return MaxLength;
    }

    /// <summary>A day's letters.</summary>
    /// <param name="Number">Days since the first of January of the year 1.</param>
    /// <param name="Head"><c>yyyy-MM-</c>; 0 where no day is known.</param>
    /// <param name="Tail"><c>dd</c> and what stands around the hour.</param>
    internal readonly record struct Day(int Number, ulong Head, ulong Tail);

    // The two digits of a number, at a place among eight.
    private static ulong Digits(int number, int place)
    {
        var tens = (uint)number / 10;
        return (((uint)number - (tens * 10)) << 8 | tens | 0x3030UL) << (place * 8);
    }

    private static ulong Letter(char letter, int place) => (ulong)letter << (place * 8);

    private static int Two(ReadOnlySpan<byte> text, int place, ref uint wrong) => (One(text, place, ref wrong) * 10) + One(text, place + 1, ref wrong);

    private static int One(ReadOnlySpan<byte> text, int place, ref uint wrong)
    {
        var digit = (uint)(text[place] - '0');
        wrong |= digit > 9 ? 1u : 0;
        return (int)digit;
    }

    // Days since the first of January of the year 1, in the calendar that ISO 8601 takes.
    private static long DayNumber(int year, int month, int day)
    {
        // Years begin in March, so that the day in February that some have is the last one.
        var marches = month > 2 ? year : year - 1;
        var months = month > 2 ? month - 3 : month + 9;
        return (marches * 365L) + (marches / 4) - (marches / 100) + (marches / 400) + (((months * 153) + 2) / 5) + day - 307;
    }

    private static bool TryDate(ReadOnlySpan<byte> text, out DateTime date)
    {
        date = default;
        if (text.Length < 10 || text[4] != (byte)'-' || text[7] != (byte)'-' || !TryNumber(text[..4], out var year)
            || !TryNumber(text[5..7], out var month) || !TryNumber(text[8..10], out var day)
            || year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified);
        return true;
    }

    private static bool TryTime(ReadOnlySpan<byte> text, out long ticks, out int length)
    {
        ticks = 0;
        length = 5;
        if (text.Length < 5 || text[2] != (byte)':' || !TryNumber(text[..2], out var hour) || !TryNumber(text[3..5], out var minute)
            || hour > 23 || minute > 59)
        {
            return false;
        }

        ticks = (hour * TimeSpan.TicksPerHour) + (minute * TimeSpan.TicksPerMinute);
        if (text.Length < 8 || text[5] != (byte)':')
        {
            return true;
        }

        length = 8;
        if (!TryNumber(text[6..8], out var second) || second > 59)
        {
            return false;
        }

        ticks += second * TimeSpan.TicksPerSecond;
        return text.Length == 8 || text[8] is not ((byte)'.' or (byte)',') || TryFraction(text, ref ticks, ref length);
    }

    private static bool TryFraction(ReadOnlySpan<byte> text, ref long ticks, ref int length)
    {
        var unit = TimeSpan.TicksPerSecond;
        for (length = 9; length < text.Length && text[length] is >= (byte)'0' and <= (byte)'9'; length++)
        {
            unit /= 10;
            ticks += (text[length] - '0') * unit;
        }

        return length > 9;
    }

    private static bool TryOffset(ReadOnlySpan<byte> text, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (text.IsEmpty || (text.Length == 1 && text[0] is (byte)'Z' or (byte)'z'))
        {
            return text.Length <= 1;
        }

        var minutes = text.Length == 6 && text[3] == (byte)':' ? text[4..] : text.Length == 5 ? text[3..] : default;
        var minute = 0;
        if (text[0] is not ((byte)'+' or (byte)'-') || text.Length is not (3 or 5 or 6) || !TryNumber(text[1..3], out var hour)
            || (text.Length > 3 && !TryNumber(minutes, out minute)) || minute > 59 || (hour * 60) + minute > 14 * 60)
        {
            return false;
        }

        offset = TimeSpan.FromMinutes((text[0] == (byte)'-' ? -1 : 1) * ((hour * 60) + minute));
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<byte> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        return !digits.IsEmpty;
    }
}
