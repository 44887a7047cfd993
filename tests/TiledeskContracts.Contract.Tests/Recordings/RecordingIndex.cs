using System.Collections.Concurrent;
using System.Text.Json;

namespace TiledeskContracts.Contract.Tests.Recordings;

/// <summary>All recorded exchanges, by <c>spec/recordings/index.json</c>.</summary>
public static class RecordingIndex
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private static readonly Lazy<IReadOnlyList<RecordingEntry>> All = new(() =>
        JsonSerializer.Deserialize<List<RecordingEntry>>(File.ReadAllText(Path.Combine(Folder, "index.json")), Options)!);

    private static readonly Lazy<Dictionary<string, RecordingEntry>> ByFile = new(() =>
        All.Value.ToDictionary(entry => entry.File, StringComparer.Ordinal));

    private static readonly ConcurrentDictionary<string, Recording> Read = new(StringComparer.Ordinal);

    /// <summary>The folder of the recordings.</summary>
    public static string Folder => Path.Combine(RepositoryRoot.Spec, "recordings");

    /// <summary>Every row, in the order of the file.</summary>
    public static IReadOnlyList<RecordingEntry> Entries => All.Value;

    /// <summary>The rows that belong to an operation of a contract.</summary>
    public static IEnumerable<RecordingEntry> OfOperations => Entries.Where(entry => entry.OperationId is not null);

    /// <summary>The recording in <paramref name="file"/>, a path as the index spells it.</summary>
    public static Recording Load(string file) =>
        Read.GetOrAdd(file, static name => Recording.Parse(
            ByFile.Value[name],
            File.ReadAllText(Path.Combine(Folder, name))));
}
