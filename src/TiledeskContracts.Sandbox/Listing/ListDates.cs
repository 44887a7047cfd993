using System.Globalization;
using System.Text.Json.Nodes;
using TiledeskContracts.Sandbox.Http;
using TiledeskContracts.Sandbox.State;

namespace TiledeskContracts.Sandbox.Listing;

/// <summary>The span of creation dates that a list asks for.</summary>
internal static class ListDates
{
    private const string DefaultZone = "Europe/Rome";
    private static readonly string[] _dayFirst = ["dd/MM/yyyy", "d/M/yyyy"];
    private static readonly string[] _dayFirstWithTime = ["dd/MM/yyyy HH:mm:ss", "d/M/yyyy H:mm:ss"];

    /// <summary>What <c>start_date</c> and <c>end_date</c> ask of a request; each may stand alone.</summary>
    public static IEnumerable<Func<JsonObject, bool>> Read(ListQuery query)
    {
        var (start, end) = (query.Text("start_date"), query.Text("end_date"));
        if (start is null && end is null)
        {
            yield break;
        }

        var name = query.Text("timezone") ?? DefaultZone;
        var zone = ZoneOf(name);
        if (start is not null)
        {
            var first = SandboxState.Format(Parse(start, name, zone, endOfDay: false));
            yield return request => string.CompareOrdinal(request.Text("createdAt"), first) >= 0;
        }

        if (end is not null)
        {
            var last = SandboxState.Format(Parse(end, name, zone, endOfDay: true));
            yield return request => string.CompareOrdinal(request.Text("createdAt"), last) <= 0;
        }
    }

    private static TimeZoneInfo ZoneOf(string name)
    {
        if (TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone))
        {
            return zone;
        }

        // A machine without a time zone database still lists.
        return name == DefaultZone ? TimeZoneInfo.Utc : throw new ListRefusal(ErrorAnswers.Failure(
            500, $"Invalid timezone: {name}. Please use a valid IANA timezone (e.g., \"Europe/Rome\", \"America/New_York\")"));
    }

    private static DateTimeOffset Parse(string text, string zoneName, TimeZoneInfo zone, bool endOfDay)
    {
        var culture = CultureInfo.InvariantCulture;
        if (TryDay(text, out var day))
        {
            return InZone(endOfDay ? day.AddDays(1).AddMilliseconds(-1) : day, zone);
        }

        if (DateTime.TryParseExact(text, _dayFirstWithTime, culture, DateTimeStyles.None, out var moment))
        {
            return InZone(moment, zone);
        }

        return text.Length > 10 && char.IsAsciiDigit(text[0]) && DateTimeOffset.TryParse(text, culture, DateTimeStyles.AssumeUniversal, out var exact)
            ? exact
            : throw new ListRefusal(ErrorAnswers.Failure(500, $"Unable to parse the date: {text} with timezone: {zoneName}"));
    }

    private static bool TryDay(string text, out DateTime day)
    {
        var culture = CultureInfo.InvariantCulture;
        if (DateTime.TryParseExact(text, _dayFirst, culture, DateTimeStyles.None, out day)
            || DateTime.TryParseExact(text, "yyyy-MM-dd", culture, DateTimeStyles.None, out day))
        {
            return true;
        }

        // A day that the calendar lacks is read as month first, and months run over the year: 31/02/2026 is in July 2028.
        if (text.Split('/') is [var month, var inMonth, var year]
            && int.TryParse(month, NumberStyles.None, culture, out var months)
            && int.TryParse(inMonth, NumberStyles.None, culture, out var days)
            && int.TryParse(year, NumberStyles.None, culture, out var years)
            && years is > 0 and < 9000 && months < 100 && days < 100)
        {
            day = new DateTime(years, 1, 1).AddMonths(months - 1).AddDays(days - 1);
            return true;
        }

        return false;
    }

    private static DateTimeOffset InZone(DateTime local, TimeZoneInfo zone) => new(local, zone.GetUtcOffset(local));
}
