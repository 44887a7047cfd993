using System.Globalization;

namespace TiledeskContracts.Drift;

/// <summary>The statuses that the contract names for an operation, and the media types of each.</summary>
internal sealed class PromisedAnswers
{
    private readonly List<(string Status, List<string> MediaTypes)> _answers = [];

    /// <summary>Reads them from their text.</summary>
    /// <param name="text">Statuses, each with its media types behind it, blanks between: <c>200 application/json 401 4XX text/plain</c>.</param>
    public PromisedAnswers(string text)
    {
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Contains('/') && _answers.Count > 0)
            {
                _answers[^1].MediaTypes.Add(word);
            }
            else
            {
                _answers.Add((word, []));
            }
        }
    }

    /// <summary>Notes what an answer has that the contract does not name. A body that does not say what it is says nothing wrong.</summary>
    public void Check(DriftLog log, string method, int status, string? mediaType, int? length)
    {
        if (Find(status) is not { } mediaTypes)
        {
            log.Note(DriftRule.UndocumentedStatus);
            return;
        }

        var hasBody = length is null or > 0;
        if (method == "HEAD" || status == 304)
        {
            return;
        }

        if (length is not null && hasBody != mediaTypes.Count > 0)
        {
            log.Note(DriftRule.UnexpectedBody);
        }
        else if (hasBody && mediaType is not null && mediaTypes.Count > 0 && !mediaTypes.Exists(promised => IsSame(promised, mediaType)))
        {
            log.Note(DriftRule.UndocumentedMediaType);
        }
    }

    private static bool IsSame(string promised, string mediaType) =>
        promised == "*/*"
        || promised.Equals(mediaType, StringComparison.OrdinalIgnoreCase)
        || (promised.EndsWith("/*", StringComparison.Ordinal) && mediaType.StartsWith(promised[..^1], StringComparison.OrdinalIgnoreCase))
        || (IsJson(promised) && IsJson(mediaType));

    // What calls itself JSON in some way is read alike.
    private static bool IsJson(string mediaType) =>
        mediaType.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || mediaType.EndsWith("+json", StringComparison.OrdinalIgnoreCase);

    private List<string>? Find(int status)
    {
        var exact = status.ToString(CultureInfo.InvariantCulture);
        var range = $"{exact[0]}XX";
        return Named(exact) ?? Named(range) ?? Named("default");
    }

    private List<string>? Named(string status) =>
        _answers.Find(answer => answer.Status.Equals(status, StringComparison.OrdinalIgnoreCase)).MediaTypes;
}
