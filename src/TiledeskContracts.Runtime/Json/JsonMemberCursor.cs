using System.Buffers;
using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>Walks the members of one object as they come, and keeps what the model has no place for.</summary>
public ref partial struct JsonMemberCursor
{
    private readonly JsonMembers _members;
    private readonly ulong[]? _seenBeyond;
    private ulong _seen;
    private int _expected;
    private bool _isAlias;

    private JsonMemberCursor(JsonMembers members)
    {
        _members = members;
        _seenBeyond = members.Count > 64 ? new ulong[(members.Count - 1) / 64] : null;
    }

    /// <summary>The member that the reader stands on.</summary>
    public int Slot { readonly get; private set; }

    /// <summary>Begins to read an object.</summary>
    /// <param name="members">The members that the contract names.</param>
    /// <param name="reader">The reader, on the object's start.</param>
    /// <param name="context">What reading needs beside the reader.</param>
    /// <exception cref="JsonException">The reader is not on the start of an object.</exception>
    public static JsonMemberCursor Start(JsonMembers members, scoped ref Utf8JsonReader reader, scoped ref JsonReadContext context)
    {
        ArgumentNullException.ThrowIfNull(members);
        return reader.TokenType == JsonTokenType.StartObject
            ? new JsonMemberCursor(members)
            : throw new JsonException($"{members.Pointer}: an object was expected and {JsonText.KindOf(reader.TokenType)} came.");
    }

    /// <summary>Goes to the next member that the contract names; others are kept on the way.</summary>
    /// <param name="reader">The reader; left on the member's value.</param>
    /// <param name="context">What reading needs beside the reader.</param>
    /// <param name="rest">The object's remainder.</param>
    /// <returns>False at the object's end.</returns>
    public bool MoveNext(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            if (reader.ValueIsEscaped ? TryFindEscaped(ref reader) : TryFind(reader.ValueSpan))
            {
                reader.Read();
                MarkSeen(ref rest);
                return true;
            }

            KeepUnknown(ref reader, ref context, ref rest);
        }

        if (_members.HasRequired && !context.Fresh)
        {
            NoteMissing(ref rest);
        }

        return false;
    }

    /// <summary>Reads a required member. What cannot be read gives the codec's substitute, and its text is kept.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="reader">The reader, on the value.</param>
    /// <param name="context">What reading needs beside the reader.</param>
    /// <param name="rest">The object's remainder.</param>
    public readonly T Require<T, TCodec>(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest)
        where TCodec : struct, IJsonCodec<T> =>
        TryRead<T, TCodec>(ref reader, ref context, ref rest, out var value) ? value! : TCodec.Substitute;

    /// <summary>Reads a member that may be null. What cannot be read gives null, and its text is kept.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="reader">The reader, on the value.</param>
    /// <param name="context">What reading needs beside the reader.</param>
    /// <param name="rest">The object's remainder.</param>
    public readonly T? Read<T, TCodec>(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest)
        where T : class
        where TCodec : struct, IJsonCodec<T> =>
        !KeepNull(ref reader, ref rest) && TryRead<T, TCodec>(ref reader, ref context, ref rest, out var value) ? value : null;

    /// <summary>Reads a member that may be null. What cannot be read gives null, and its text is kept.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="reader">The reader, on the value.</param>
    /// <param name="context">What reading needs beside the reader.</param>
    /// <param name="rest">The object's remainder.</param>
    public readonly T? ReadValue<T, TCodec>(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest)
        where T : struct
        where TCodec : struct, IJsonCodec<T> =>
        !KeepNull(ref reader, ref rest) && TryRead<T, TCodec>(ref reader, ref context, ref rest, out var value) ? value : null;

    /// <summary>Reads a member of which absent, null and value are three things.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="reader">The reader, on the value.</param>
    /// <param name="context">What reading needs beside the reader.</param>
    /// <param name="rest">The object's remainder.</param>
    public readonly Values.Optional<T?> ReadOptional<T, TCodec>(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest)
        where T : class
        where TCodec : struct, IJsonCodec<T>
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            _ = _members.HasAlias(Slot) && KeepNull(ref reader, ref rest);
            return new(null);
        }

        return TryRead<T, TCodec>(ref reader, ref context, ref rest, out var value) ? new(value) : default;
    }

    /// <summary>Reads a member of which absent, null and value are three things.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="reader">The reader, on the value.</param>
    /// <param name="context">What reading needs beside the reader.</param>
    /// <param name="rest">The object's remainder.</param>
    public readonly Values.Optional<T?> ReadOptionalValue<T, TCodec>(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest)
        where T : struct
        where TCodec : struct, IJsonCodec<T>
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            _ = _members.HasAlias(Slot) && KeepNull(ref reader, ref rest);
            return new(null);
        }

        return TryRead<T, TCodec>(ref reader, ref context, ref rest, out var value) ? new(value) : default;
    }

    private readonly bool TryRead<T, TCodec>(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest, out T? value)
        where TCodec : struct, IJsonCodec<T>
    {
        var start = reader.TokenStartIndex;
        var outer = context.Inexact;
        context.Inexact = false;
        var isRead = TCodec.TryRead(ref reader, ref context, out value);
        if (!isRead)
        {
            reader.Skip();
        }

        // A member with an alias keeps its text always, so that what came under each name is known.
        if (!isRead || context.Inexact || _members.HasAlias(Slot))
        {
            (rest ??= new JsonRemainder()).KeepText(Slot, _isAlias, context.Text(start, reader.BytesConsumed));
        }

        context.Inexact = outer;
        return isRead;
    }

    private readonly bool KeepNull(ref Utf8JsonReader reader, ref JsonRemainder? rest)
    {
        if (reader.TokenType != JsonTokenType.Null)
        {
            return false;
        }

        (rest ??= new JsonRemainder()).KeepText(Slot, _isAlias, "null"u8);
        return true;
    }

    private bool TryFind(scoped ReadOnlySpan<byte> name)
    {
        var isFound = _members.TryFind(name, ref _expected, out var slot, out _isAlias);
        Slot = slot;
        return isFound;
    }

    private bool TryFindEscaped(ref Utf8JsonReader reader)
    {
        var rented = ArrayPool<byte>.Shared.Rent(reader.ValueSpan.Length);
        var isFound = TryFind(rented.AsSpan(0, reader.CopyString(rented)));
        ArrayPool<byte>.Shared.Return(rented);
        return isFound;
    }

    private static void KeepUnknown(ref Utf8JsonReader reader, ref JsonReadContext context, ref JsonRemainder? rest)
    {
        var rented = ArrayPool<byte>.Shared.Rent(reader.ValueSpan.Length);
        var length = reader.CopyString(rented);
        reader.Read();
        var start = reader.TokenStartIndex;
        reader.Skip();
        (rest ??= new JsonRemainder()).KeepUnknown(rented.AsSpan(0, length), context.Text(start, reader.BytesConsumed));
        ArrayPool<byte>.Shared.Return(rented);
    }

    private void MarkSeen(ref JsonRemainder? rest)
    {
        var bit = 1UL << (Slot & 63);
        var word = Slot < 64 ? _seen : _seenBeyond![(Slot / 64) - 1];
        if ((word & bit) != 0)
        {
            // The last of two wins, so what the first one left behind is void.
            rest?.Forget(Slot, _isAlias);
        }
        else if (Slot < 64)
        {
            _seen |= bit;
        }
        else
        {
            _seenBeyond![(Slot / 64) - 1] |= bit;
        }
    }

    private readonly void NoteMissing(ref JsonRemainder? rest)
    {
        for (var slot = 0; slot < _members.Count; slot++)
        {
            var word = slot < 64 ? _seen : _seenBeyond![(slot / 64) - 1];
            if (_members.IsRequired(slot) && (word & (1UL << (slot & 63))) == 0)
            {
                (rest ??= new JsonRemainder()).NoteAbsent(slot);
            }
        }
    }
}
