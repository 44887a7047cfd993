using System.Globalization;
using TiledeskContracts.Comparison.Parts;

namespace TiledeskContracts.Comparison.Notices;

/// <summary>The day on which a part's time is up: its <c>x-sunset</c>.</summary>
/// <param name="Text">What is written; null where nothing is.</param>
/// <param name="Date">The day; null where none is told.</param>
internal readonly record struct Sunset(string? Text, DateTime? Date)
{
    /// <summary>The keyword that tells it.</summary>
    public const string Keyword = "x-sunset";

    private static readonly string[] _formats = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>Whether something is written that is no date.</summary>
    public bool IsInvalid => Text is not null && Date is null;

    /// <summary>That of a part.</summary>
    /// <param name="part">The part.</param>
    public static Sunset Of(Part part)
    {
        var text = part[Keyword].Exists ? part.Text(Keyword) ?? "" : null;
        return new Sunset(text, DateTime.TryParseExact(text, _formats, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var date) ? date : null);
    }
}
