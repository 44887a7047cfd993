using System.Globalization;
using System.Text.Json.Nodes;
using TiledeskContracts.Sandbox.Http;

namespace TiledeskContracts.Sandbox.Listing;

/// <summary>Which part of the matches a list shows.</summary>
/// <param name="PerPage">The limit as told in the answer; null for one that is no number.</param>
/// <param name="Skip">Matches before the page.</param>
internal sealed record ListPage(int? PerPage, int Skip)
{
    private const int DefaultLimit = 40;
    private const int HighestLimit = 100;

    /// <summary>Reads <c>page</c> and <c>limit</c>. Pages count from zero and may be fractions.</summary>
    public static ListPage Read(ListQuery query)
    {
        var limit = query.Text("limit") is { } text ? LeadingInteger(text) : DefaultLimit;
        if (limit > HighestLimit)
        {
            limit = DefaultLimit;
        }

        var page = double.TryParse(query.Text("page"), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var skip = (int)(page * (limit ?? 0));
        return skip >= 0 ? new ListPage(limit, skip) : throw new ListRefusal(ErrorAnswers.CannotList(new JsonObject
        {
            ["ok"] = 0,
            ["code"] = 2,
            ["codeName"] = "BadValue",
            ["name"] = "MongoError",
        }));
    }

    /// <summary>The items of the page. No limit, and zero, mean all; a negative one counts as its opposite.</summary>
    public IEnumerable<T> Of<T>(IEnumerable<T> matches)
    {
        var rest = matches.Skip(Skip);
        return PerPage is null or 0 ? rest : rest.Take(Math.Abs(PerPage.Value));
    }

    private static int? LeadingInteger(string text)
    {
        var trimmed = text.TrimStart();
        var length = trimmed.Length > 0 && trimmed[0] is '-' or '+' ? 1 : 0;
        while (length < trimmed.Length && char.IsAsciiDigit(trimmed[length]))
        {
            length++;
        }

        return int.TryParse(trimmed.AsSpan(0, length), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
