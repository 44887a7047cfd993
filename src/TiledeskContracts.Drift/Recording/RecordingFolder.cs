using System.Globalization;
using System.Text.Json;
using TiledeskContracts.Drift.Live;
using TiledeskContracts.Drift.Reports;

namespace TiledeskContracts.Drift.Recording;

/// <summary>Recordings of one run, one file each, and their list. Nothing is written where anything must not be.</summary>
/// <param name="vocabulary">What the contract itself says.</param>
/// <param name="scan">Looks for secrets.</param>
internal sealed class RecordingFolder(Vocabulary vocabulary, SecretScan scan)
{
    private readonly RecordingText _texts = new(vocabulary);
    private readonly List<RawExchange> _exchanges = [];

    /// <summary>How many exchanges there are.</summary>
    public int Count => _exchanges.Count;

    /// <summary>Adds an exchange.</summary>
    /// <param name="exchange">The exchange.</param>
    public void Add(RawExchange exchange)
    {
        scan.Learn(exchange, vocabulary);
        _exchanges.Add(exchange);
    }

    /// <summary>The files by their path in the folder, the list last.</summary>
    /// <exception cref="UnreadableException">One would hold a secret.</exception>
    public IReadOnlyList<(string Path, string Text)> Files()
    {
        var files = new List<(string Path, string Text)>();
        var rows = new List<string>();
        for (var index = 0; index < _exchanges.Count; index++)
        {
            var exchange = _exchanges[index];
            var title = string.Create(CultureInfo.InvariantCulture, $"call {index + 1}");
            var path = string.Create(CultureInfo.InvariantCulture, $"{FolderOf(exchange)}/{index + 1:0000}.json");
            files.Add((path, _texts.Of(exchange, title)));
            rows.Add(RowOf(exchange, path, title));
        }

        files.Add(("index.json", "[\n" + string.Join(",\n", rows) + "\n]\n"));
        for (var index = 0; index < files.Count; index++)
        {
            if (scan.Fault(files[index].Text) is { } fault)
            {
                var what = index < _exchanges.Count ? string.Create(CultureInfo.InvariantCulture, $"call {index + 1} ({_exchanges[index].Operation})") : "the list of recordings";
                throw new UnreadableException($"{what} would be recorded with {fault}, although every rule was applied. Nothing was written. Leave the operation out, or use an account whose name and password stand nowhere else.");
            }
        }

        return files;
    }

    /// <summary>Writes the files.</summary>
    /// <param name="surroundings">Where paths begin.</param>
    /// <param name="folder">The folder; it must be empty, or not there.</param>
    /// <exception cref="UnreadableException">It cannot be written, or must not.</exception>
    public void Write(Surroundings surroundings, string folder)
    {
        foreach (var (path, text) in Files())
        {
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(surroundings.Full(folder + "/" + path))!);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw new UnreadableException($"{folder}: the folder cannot be made: {exception.Message}", exception);
            }

            ReportOutput.Write(surroundings, folder + "/" + path, writer => writer.Write(text));
        }
    }

    // Ids of a contract are anybody's: no other folder is reached by them.
    private static string FolderOf(RawExchange exchange) => exchange.Template is null ? "other"
        : exchange.Operation.All(static one => char.IsAsciiLetterOrDigit(one) || one is '_' or '-') ? exchange.Operation
        : exchange.Method.ToLowerInvariant() + "-" + string.Join('-', exchange.Template.Split('/', '{', '}', '.').Where(static part => part.Length > 0 && part.All(char.IsAsciiLetterOrDigit)));

    private static string RowOf(RawExchange exchange, string path, string title) => JsonSerializer.Serialize(new Dictionary<string, object?>
    {
        ["file"] = path,
        ["operationId"] = exchange.Template is null ? null : exchange.Operation,
        ["case"] = title,
        ["method"] = exchange.Method,
        ["pathTemplate"] = exchange.Template,
        ["status"] = exchange.Status == 0 ? null : exchange.Status,
        ["bodyKind"] = RecordingText.KindOf(exchange),
    });
}
