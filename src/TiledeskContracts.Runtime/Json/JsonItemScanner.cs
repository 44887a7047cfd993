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

    private enum Place
    {
        Before,
        Envelope,
        OtherValue,
        List,
        Items,
        Behind,
    }

    /// <summary>Gets whether the list has come to its end.</summary>
    public bool HasList { get; private set; }

    /// <summary>Goes to the next item that has come whole.</summary>
    /// <param name="text">What has come and was not taken.</param>
    /// <param name="isLast">Whether nothing more will come.</param>
    /// <param name="taken">How much of it is done with; an item's text is the end of it.</param>
    /// <param name="start">Where the item begins.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="JsonException">It is not JSON, or holds no such list.</exception>
    public bool TryNext(ReadOnlySpan<byte> text, bool isLast, out int taken, out int start)
    {
        var reader = new Utf8JsonReader(text, isLast, _state);
        while (true)
        {
            (taken, start) = ((int)reader.BytesConsumed, 0);
            _state = reader.CurrentState;
            if (!reader.Read())
            {
                _state = reader.CurrentState;
                taken = (int)reader.BytesConsumed;
                return false;
            }

            switch (_place)
            {
                case Place.Before:
                    _place = Begin(reader.TokenType);
                    break;
                case Place.Envelope:
                    _place = reader.TokenType == JsonTokenType.EndObject ? Place.Behind : reader.ValueTextEquals(_member) ? Place.List : Place.OtherValue;
                    break;
                case Place.List:
                    _place = reader.TokenType == JsonTokenType.StartArray ? Place.Items : throw Other(reader.TokenType);
                    break;
                case Place.Items when reader.TokenType == JsonTokenType.EndArray:
                    HasList = true;
                    _place = _member is null ? Place.Behind : Place.Envelope;
                    break;
                case Place.OtherValue when reader.TrySkip():
                    _place = Place.Envelope;
                    break;
                case Place.Items:
                    start = (int)reader.TokenStartIndex;
                    if (!reader.TrySkip())
                    {
                        return false;
                    }

                    taken = (int)reader.BytesConsumed;
                    _state = reader.CurrentState;
                    return true;
                default:
                    // The value has not come whole: it is read again from its beginning.
                    return false;
            }
        }
    }

    private static JsonException Other(JsonTokenType token) => new($"A list was expected and {JsonText.KindOf(token)} came.");

    private Place Begin(JsonTokenType token) => token switch
    {
        JsonTokenType.StartArray when _member is null => Place.Items,
        JsonTokenType.StartObject when _member is not null => Place.Envelope,
        _ => throw Other(token),
    };
}
