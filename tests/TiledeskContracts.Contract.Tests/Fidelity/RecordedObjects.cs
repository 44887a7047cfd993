using System.Text.Json;
using TiledeskContracts.Contract.Tests.Recordings;

namespace TiledeskContracts.Contract.Tests.Fidelity;

/// <summary>Every JSON object that was recorded: bodies sent and received, and the items of those that are lists. Each text once.</summary>
internal static class RecordedObjects
{
    private const int LongLength = 8000;

    public static IReadOnlyList<string> All { get; } =
    [
        .. RecordingIndex.Entries
            .Select(static entry => RecordingIndex.Load(entry.File))
            .SelectMany(static recording => new[] { recording.Request.Body ?? default, recording.Response.Body })
            .SelectMany(static body => body.ValueKind == JsonValueKind.Array ? [.. body.EnumerateArray()] : new[] { body })
            .Where(static body => body.ValueKind == JsonValueKind.Object)
            .Select(static body => body.GetRawText())
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>What a class is to be read from: all, or of pages of many requests only each tenth where the class is no page.</summary>
    public static IEnumerable<string> For(string model) =>
        All.Where((text, index) => text.Length < LongLength || index % 10 == 0 || model is "RequestList");
}
