namespace TiledeskContracts.Json;

/// <content>The writers of a thread, used again and again: a comparison with what came takes two beside the one that asks.</content>
public sealed partial class JsonModelWriter
{
    private const int MaxFree = 4;

    [ThreadStatic]
    private static JsonModelWriter? _free;

    private JsonModelWriter? _nextFree;
    private int _freeCount;

    /// <summary>Takes a writer that has written nothing.</summary>
    internal static JsonModelWriter Rent(bool writesAliases, bool compares, FileList? files)
    {
        var writer = _free ?? new JsonModelWriter();
        _free = writer._nextFree;
        writer._nextFree = null;
        (writer._writesAliases, writer._compares, writer.Files) = (writesAliases, compares, files);
        return writer;
    }

    /// <summary>Gives the writer back for the next one on this thread.</summary>
    internal void Return()
    {
        _buffer.Empty();
        _frame = default;
        (_needsComma, _depth) = (false, 0);
        Files = null;
        var count = (_free?._freeCount ?? 0) + 1;
        if (count > MaxFree)
        {
            _buffer.Dispose();
            return;
        }

        (_nextFree, _freeCount) = (_free, count);
        _free = this;
    }
}
