using System.Text.Json.Nodes;
using TiledeskContracts.Contract.Tests.Recordings;

namespace TiledeskContracts.Sandbox.Tests.Recorded;

/// <summary>The recordings are one continuous story, in the order of their numbers; this tells what held before each.</summary>
internal static class RecordedHistory
{
    private static readonly Lazy<Dictionary<string, RecordedWorld>> _before = new(Fold);

    /// <summary>The state that a recording presumes.</summary>
    public static RecordedWorld Before(Recording recording)
    {
        var world = _before.Value[recording.Entry.File];

        // Reading changes nothing, so what it shows held before. The rest of the story cannot know what the server did
        // on its own in the meantime: a bot's answer, a message's trace in the attributes.
        return recording.Entry.Method == "GET" ? world.After(recording) : world;
    }

    private static Dictionary<string, RecordedWorld> Fold()
    {
        var story = RecordingIndex.Entries
            .OrderBy(entry => entry.File.Split('/')[^1], StringComparer.Ordinal)
            .Select(entry => RecordingIndex.Load(entry.File))
            .ToList();
        var world = story.Aggregate(RecordedWorld.Empty, WithPeople);
        var before = new Dictionary<string, RecordedWorld>(StringComparer.Ordinal);
        foreach (var recording in story)
        {
            before[recording.Entry.File] = world;
            world = world.After(recording);
        }

        return before;
    }

    // People, departments and bots are shown long after they came to be, so the first sight of each counts from the start.
    private static RecordedWorld WithPeople(RecordedWorld world, Recording recording)
    {
        if (recording.Response is not { Status: 200, BodyKind: "json" })
        {
            return world;
        }

        var seen = AnswerReading.Read(RecordedWorld.Empty, recording.Entry, JsonNode.Parse(recording.Response.BodyText)!);
        foreach (var kind in (DocumentKind[])[DocumentKind.User, DocumentKind.Project, DocumentKind.Member, DocumentKind.Department, DocumentKind.Bot])
        {
            world = seen.Of(kind).Aggregate(world, (known, document) => known.WithNew(kind, document));
        }

        return world;
    }
}
