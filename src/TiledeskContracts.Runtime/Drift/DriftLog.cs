using TiledeskContracts.Http;
using TiledeskContracts.Json;

namespace TiledeskContracts.Drift;

/// <summary>Takes the differences of one answer, each once, and tells them when it has been read.</summary>
internal sealed class DriftLog(DriftWatch watch, ApiOperation operation, int status)
{
    // Who sends the answer chooses the names in it.
    private const int MaxNotes = 100;

    private List<DriftNote>? _notes;

    /// <summary>Notes a difference of the whole answer.</summary>
    public void Note(DriftRule rule) => Note(rule, null, -1, default);

    /// <summary>Notes a difference.</summary>
    /// <param name="rule">What is different.</param>
    /// <param name="members">The object in which it is; null for the whole answer.</param>
    /// <param name="slot">Which of its members; -1 for the object itself.</param>
    /// <param name="name">The name of a field that the contract does not name.</param>
    public void Note(DriftRule rule, JsonMembers? members, int slot, ReadOnlySpan<byte> name)
    {
        _notes ??= [];
        foreach (var note in _notes)
        {
            if (note.Is(rule, members, slot, name))
            {
                note.Count++;
                return;
            }
        }

        if (_notes.Count < MaxNotes)
        {
            _notes.Add(new DriftNote(rule, members, slot, name.ToArray()));
        }
    }

    /// <summary>Notes what is different about the answer before its body is read.</summary>
    /// <param name="mediaType">Its content type without parameters, or null.</param>
    /// <param name="length">The length of its body; null where that is not known yet.</param>
    public void NoteHead(string? mediaType, int? length) => watch.PromisedOf(operation)?.Check(this, operation.Method, status, mediaType, length);

    /// <summary>Tells what was noted since the last time.</summary>
    public void Tell()
    {
        var notes = _notes;
        _notes = null;
        foreach (var note in notes ?? [])
        {
            watch.Tell(operation, status, note);
        }
    }
}
