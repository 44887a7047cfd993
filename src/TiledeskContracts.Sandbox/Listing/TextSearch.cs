using System.Text;
using System.Text.Json.Nodes;
using TiledeskContracts.Sandbox.State;

namespace TiledeskContracts.Sandbox.Listing;

/// <summary>Whole words in the indexed texts, scored as a text index of version 3 scores them. The first text is not indexed.</summary>
internal sealed class TextSearch(string text)
{
    private static readonly string[] _indexed =
        ["subject", "rating_message", "transcript", "snapshot.lead.fullname", "snapshot.lead.email"];

    private readonly IReadOnlyList<string> _terms = [.. Words(text).Distinct(StringComparer.Ordinal)];

    /// <summary>How well a request fits; 0 where no word does.</summary>
    public double Score(JsonObject request) => TextsOf(request).Sum(ScoreOf);

    private static IEnumerable<string> TextsOf(JsonObject request) =>
    [
        .. _indexed.Select(field => request.At(field).AsText()).OfType<string>(),
        .. MembersOf(request["tags"], "tag"),
        .. MembersOf(request["notes"], "text"),
    ];

    private static IEnumerable<string> MembersOf(JsonNode? list, string name) =>
        (list as JsonArray ?? []).Select(item => (item as JsonObject)?.Text(name)).OfType<string>();

    private double ScoreOf(string indexed)
    {
        var words = Words(indexed).ToList();
        var score = 0.0;
        foreach (var term in _terms)
        {
            var count = words.Count(word => word == term);
            if (count == 0)
            {
                continue;
            }

            // Each further occurrence counts half of the one before; a text that is only this word counts a tenth more.
            var frequency = 2 - Math.Pow(0.5, count - 1);
            var weight = (0.5 * count / words.Count) + 0.5;
            score += frequency * weight * (words.Count == 1 && indexed.Equals(term, StringComparison.OrdinalIgnoreCase) ? 1.1 : 1);
        }

        return score;
    }

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                word.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }
}
