namespace TiledeskContracts.Json;

/// <content>The writers of a thread, used again and again: a comparison with what came takes two beside the one that asks.</content>
public sealed partial class JsonModelWriter
{
    private const int MaxKept = 4;

    [ThreadStatic]
    private static JsonModelWriter? _ofThread;

    private JsonModelWriter? _within;
    private bool _isKept;
    private bool _isTaken;

    /// <summary>Takes a writer that has written nothing.</summary>
    internal static JsonModelWriter Rent(bool writesAliases, bool compares, FileList? files)
    {
        var writer = _ofThread ??= new JsonModelWriter { _isKept = true };
        if (writer._isTaken)
        {
            writer = Within(writer);
        }

        (writer._isTaken, writer._writesAliases, writer._compares) = (true, writesAliases, compares);
        if (files is not null)
        {
            writer.Files = files;
        }

        return writer;
    }

    /// <summary>Gives the writer back for the next one on this thread.</summary>
    internal void Return()
    {
        _frame = default;
        if (_deepest > 0)
        {
            _outer.AsSpan(0, _deepest).Clear();
            _deepest = 0;
        }

        if (Files is not null)
        {
            Files = null;
        }

        (_isTaken, _needsComma, _depth, _level) = (false, false, 0, 0);
        if (_isKept)
        {
            _bytes.Empty();
        }
        else
        {
            _bytes.GiveBack();
        }
    }

    private static JsonModelWriter Within(JsonModelWriter writer)
    {
        for (var kept = 1; writer._isTaken; kept++)
        {
            if (kept == MaxKept)
            {
                return new JsonModelWriter();
            }

            writer = writer._within ??= new JsonModelWriter { _isKept = true };
        }

        return writer;
    }
}
