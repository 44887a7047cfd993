using System.Buffers;
using System.Text.Json;

using TiledeskContracts.Drift;

namespace TiledeskContracts.Json;

/// <summary>Reads models from UTF-8 JSON, and keeps what they have no place for. Made by the runtime; called by generated code.</summary>
public ref partial struct JsonModelReader
{
    // A field, since codecs move it.
    internal JsonTextReader Json;

    private readonly ReadOnlySpan<byte> _text;
    private readonly DriftLog? _drift;
    private JsonReadFrame _frame;

    /// <summary>Begins to read a text: the reader stands on its first token.</summary>
    /// <param name="text">The text, checked by <see cref="JsonText.Checked"/>.</param>
    /// <param name="strings">Where strings that repeat themselves are found again, or null.</param>
    /// <param name="drift">What takes the differences from the contract, or null.</param>
    internal JsonModelReader(ReadOnlySpan<byte> text, JsonStringCache? strings = null, DriftLog? drift = null)
    {
        _text = text;
        _drift = drift;
        Json = new JsonTextReader(text, strings);
        Json.Read();
    }

    /// <summary>What the reader stands on.</summary>
    public readonly JsonTokenType TokenType => Json.TokenType;

    /// <summary>The member whose value the reader stands on.</summary>
    public readonly int Slot => _frame.Slot;

    /// <summary>Whether a new object is made, and none is read.</summary>
    public readonly bool IsNew => Fresh;

    /// <summary>Whether the value read last would not be written as the same JSON value.</summary>
    public bool Inexact { get; set; }

    // A stand-in that is read from {} stands for a new model: it must not remember that members were missing.
    internal bool Fresh { get; init; }

    /// <summary>Begins to read an object.</summary>
    /// <param name="members">The members that the contract names.</param>
    /// <returns>The object around it, for <see cref="End"/>.</returns>
    /// <exception cref="JsonException">The reader is not on the start of an object.</exception>
    public JsonReadFrame Start(JsonMembers members)
    {
        ArgumentNullException.ThrowIfNull(members);
        if (Json.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"{members.Pointer}: an object was expected and {JsonText.KindOf(Json.TokenType)} came.");
        }

        var outer = _frame;
        _frame = new JsonReadFrame(members);
        return outer;
    }

    /// <summary>Goes to the value of the next member that the contract names; others are kept on the way.</summary>
    /// <returns>False at the object's end.</returns>
    public bool MoveNext()
    {
        var members = _frame.Members;
        while (true)
        {
            var entry = members.EntryBehind(_frame.Entry);
            if (entry < 0 || !Json.TryReadName(members.QuotedNameOf(entry)))
            {
                if (!Json.Read() || Json.TokenType == JsonTokenType.EndObject)
                {
                    return false;
                }

                entry = Json.ValueIsEscaped ? FindEscaped() : members.Find(Json.ValueSpan);
                if (entry < 0)
                {
                    KeepUnknown();
                    continue;
                }

                members.Learn(_frame.Entry, entry);
            }

            Json.ReadValue();
            _frame.Take(entry);
            return true;
        }
    }

    /// <summary>Ends to read an object.</summary>
    /// <param name="outer">The object around it.</param>
    /// <returns>What came with the object and has no place in its model; null where all has.</returns>
    public JsonRemainder? End(JsonReadFrame outer)
    {
        if (_drift is not null && !Fresh && _frame.MayMiss)
        {
            _frame.NoteMissing(_drift);
        }

        var rest = _frame.Rest(Fresh);
        _frame = outer;
        return rest;
    }

    /// <summary>Reads a required member. What cannot be read gives the codec's substitute, and its text is kept.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    public T Require<T, TCodec>()
        where TCodec : struct, IJsonCodec<T> =>
        TryRead<T, TCodec>(out var value) ? value! : TCodec.Substitute;

    /// <summary>Reads a member that may be null. What cannot be read gives null, and its text is kept.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    public T? Read<T, TCodec>()
        where T : class
        where TCodec : struct, IJsonCodec<T> =>
        !KeepNull() && TryRead<T, TCodec>(out var value) ? value : null;

    /// <summary>Reads a member that may be null. What cannot be read gives null, and its text is kept.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    public T? ReadValue<T, TCodec>()
        where T : struct
        where TCodec : struct, IJsonCodec<T> =>
        !KeepNull() && TryRead<T, TCodec>(out var value) ? value : null;

    /// <summary>Reads a member of which absent, null and value are three things.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    public Values.Optional<T?> ReadOptional<T, TCodec>()
        where T : class
        where TCodec : struct, IJsonCodec<T>
    {
        if (IsNull())
        {
            return new(null);
        }

        return TryRead<T, TCodec>(out var value) ? new(value) : default;
    }

    /// <summary>Reads a member of which absent, null and value are three things.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    public Values.Optional<T?> ReadOptionalValue<T, TCodec>()
        where T : struct
        where TCodec : struct, IJsonCodec<T>
    {
        if (IsNull())
        {
            return new(null);
        }

        return TryRead<T, TCodec>(out var value) ? new(value) : default;
    }

    private bool TryRead<T, TCodec>(out T? value)
        where TCodec : struct, IJsonCodec<T>
    {
        var start = Json.TokenStart;
        var token = Json.TokenType;
        var outer = Inexact;
        Inexact = false;
        var isRead = TCodec.TryRead(ref this, out value);
        // What another kind of JSON became is never exact.
        if (_drift is not null && (!isRead || Inexact))
        {
            NoteKind(TCodec.Kinds, isRead, token);
        }

        if (!isRead)
        {
            Json.Skip();
        }

        // A member with an alias keeps its text always, so that what came under each name is known.
        if (!isRead || Inexact || _frame.HasAlias)
        {
            _frame.KeepText(TextFrom(start));
        }

        Inexact = outer;
        return isRead;
    }

    private bool IsNull()
    {
        if (Json.TokenType != JsonTokenType.Null)
        {
            return false;
        }

        return !_frame.HasAlias || KeepNull();
    }

    private bool KeepNull()
    {
        if (Json.TokenType != JsonTokenType.Null)
        {
            return false;
        }

        if (!_frame.Members.AllowsNull(Slot))
        {
            Note(DriftRule.NullNotAllowed);
        }

        _frame.KeepNull();
        return true;
    }

    private readonly int FindEscaped()
    {
        var rented = ArrayPool<byte>.Shared.Rent(Json.ValueSpan.Length);
        var entry = _frame.Members.Find(rented.AsSpan(0, Json.CopyString(rented)));
        ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        return entry;
    }

    private void KeepUnknown()
    {
        if (!Json.ValueIsEscaped)
        {
            KeepUnknown(Json.ValueSpan);
            return;
        }

        var rented = ArrayPool<byte>.Shared.Rent(Json.ValueSpan.Length);
        var length = Json.CopyString(rented);
        KeepUnknown(rented.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(rented, clearArray: true);
    }

    private void KeepUnknown(scoped ReadOnlySpan<byte> name)
    {
        if (!_frame.Members.IsOpen)
        {
            _drift?.Note(DriftRule.UndocumentedField, _frame.Members, -1, name);
        }

        _frame.KeepUnknown(name, SkipValue());
    }

    private ReadOnlySpan<byte> SkipValue()
    {
        Json.ReadValue();
        return TakeText();
    }

    /// <summary>Goes to the end of the value that the reader stands on.</summary>
    /// <returns>The value's text.</returns>
    internal ReadOnlySpan<byte> TakeText()
    {
        var start = Json.TokenStart;
        Json.Skip();
        return TextFrom(start);
    }

    /// <summary>What came from a place on up to the end of the token that the reader stands on.</summary>
    /// <param name="start">The place.</param>
    private readonly ReadOnlySpan<byte> TextFrom(int start) => _text[start..Json.Position];

    /// <summary>Reads any value.</summary>
    internal JsonElement ReadElement()
    {
        var copy = new Utf8JsonReader(TakeText());
        return JsonElement.ParseValue(ref copy);
    }
}
