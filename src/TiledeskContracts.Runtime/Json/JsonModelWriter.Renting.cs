namespace TiledeskContracts.Json;

/// <content>One writer per thread, used again and again.</content>
public sealed partial class JsonModelWriter
{
    [ThreadStatic]
    private static JsonModelWriter? _free;

    /// <summary>Takes a writer that has written nothing.</summary>
    internal static JsonModelWriter Rent(bool writesAliases, bool compares, FileList? files)
    {
        var writer = _free ?? new JsonModelWriter();
        _free = null;
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
        _free = this;
    }
}
