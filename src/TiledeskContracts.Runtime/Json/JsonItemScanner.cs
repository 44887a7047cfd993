using System.Text;
using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>Finds the items of a list in a text that is still arriving: the whole answer, or one member of it.</summary>
/// <param name="member">The member that holds the list, or null where the answer itself is the list.</param>
internal sealed class JsonItemScanner(string? member)
{
    private readonly byte[]? _member = member is null ? null : Encoding.UTF8.GetBytes(member);
    private JsonReaderState _state = new(JsonText.ReaderOptions);
    private Place _place = Place.Before;
    private bool _hasBegun;

    // Where the item begins whose end is awaited, how deep it lies, and how much of the text has been looked at: nothing is twice.
    private int _start;
    private int _depth;
    private int _ahead;

    private enum Place
    {
        Before,
        Envelope,
        OtherValue,
        WithinOther,
        List,
        Items,
        WithinItem,
        Behind,
    }

    /// <summary>Gets whether the list has come to its end.</summary>
    public bool HasList { get; private set; }

    /// <summary>Gets whether something else came in the list's place.</summary>
    public bool HasOther { get; private set; }

    /// <summary>Goes to the next item that has come whole.</summary>
    /// <param name="text">What has come and was not taken.</param>
    /// <param name="isLast">Whether nothing more will come.</param>
    /// <param name="taken">How much of it is done with; an item's text is the end of it.</param>
    /// <param name="start">Where the item begins.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="JsonException">It is not JSON, or holds no such list.</exception>
    public bool TryNext(ReadOnlySpan<byte> text, bool isLast, out int taken, out int start)
    {
        (taken, start) = (0, 0);
        if (!_hasBegun && !Begin(text, isLast))
        {
            return false;
        }

        var from = _ahead;
        var reader = new Utf8JsonReader(text[from..], isLast, _state);
        var isItem = false;
        while (!isItem && reader.Read())
        {
            isItem = Take(ref reader, from);
        }

        _state = reader.CurrentState;
        var seen = from + (int)reader.BytesConsumed;
        var keeps = _place == Place.WithinItem;
        (taken, start) = (keeps ? _start : seen, isItem ? _start : 0);
        (_ahead, _start) = (seen - taken, 0);
        return isItem;
    }

    private static bool IsStart(JsonTokenType token) => token is JsonTokenType.StartObject or JsonTokenType.StartArray;

    // Passes over a byte order mark, once there is enough to tell.
    private bool Begin(ReadOnlySpan<byte> text, bool isLast)
    {
        var mark = JsonText.ByteOrderMark;
        if (text.Length < mark.Length && !isLast && mark.StartsWith(text))
        {
            return false;
        }

        _ahead = text.StartsWith(mark) ? mark.Length : 0;
        _hasBegun = true;
        return true;
    }

    // Whether the token is the end of an item.
    private bool Take(ref Utf8JsonReader reader, int from)
    {
        var token = reader.TokenType;
        switch (_place)
        {
            case Place.Before:
                _place = token == JsonTokenType.StartArray && _member is null ? Place.Items
                    : token == JsonTokenType.StartObject && _member is not null ? Place.Envelope : throw Other(token);
                return false;
            case Place.Envelope:
                _place = token == JsonTokenType.EndObject ? Place.Behind : reader.ValueTextEquals(_member) ? Place.List : Place.OtherValue;
                return false;
            case Place.OtherValue:
                _place = IsStart(token) ? Place.WithinOther : Place.Envelope;
                return false;
            case Place.WithinOther:
                _place = reader.CurrentDepth == 1 ? Place.Envelope : Place.WithinOther;
                return false;
            case Place.List:
                _place = token == JsonTokenType.StartArray ? Place.Items : throw Other(token);
                return false;
            case Place.Items when token == JsonTokenType.EndArray:
                HasList = true;
                _place = _member is null ? Place.Behind : Place.Envelope;
                return false;
            case Place.Items:
                (_start, _depth) = (from + (int)reader.TokenStartIndex, reader.CurrentDepth);
                _place = IsStart(token) ? Place.WithinItem : Place.Items;
                return _place == Place.Items;
            default:
                _place = reader.CurrentDepth == _depth ? Place.Items : Place.WithinItem;
                return _place == Place.Items;
        }
    }

    private JsonException Other(JsonTokenType token)
    {
        HasOther = true;
        return new($"A list was expected and {JsonText.KindOf(token)} came.");
    }
}
