using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

using TiledeskContracts.Drift;

namespace TiledeskContracts.Json;

/// <content>What is told of values that are not as the contract says.</content>
public ref partial struct JsonModelReader
{
    /// <summary>Gets whether anybody wants to know.</summary>
    internal readonly bool IsWatched => _drift is not null;

    /// <summary>Notes that the member whose value the reader stands on, or stood on, is not as the contract says.</summary>
    internal readonly void Note(DriftRule rule) => _drift?.Note(rule, _frame.Members, _frame.Members is null ? -1 : Slot, default);

    /// <summary>Reads the whole text as one value. Who calls tells that it could not be read.</summary>
    internal bool TryReadWhole<T, TCodec>([MaybeNullWhen(false)] out T value)
        where TCodec : struct, IJsonCodec<T>
    {
        var token = Json.TokenType;
        var isRead = TCodec.TryRead(ref this, out value);
        if (_drift is not null && isRead)
        {
            NoteKind(TCodec.Kinds, isRead, token);
        }

        return isRead;
    }

    /// <summary>Reads an item of a list or a map, with the member that holds it as its place in the contract.</summary>
    internal bool TryReadItem<T, TCodec>([MaybeNullWhen(false)] out T item)
        where TCodec : struct, IJsonCodec<T>
    {
        if (_drift is null)
        {
            return TCodec.TryRead(ref this, out item);
        }

        var token = Json.TokenType;
        var outer = Inexact;
        Inexact = false;
        var isRead = TCodec.TryRead(ref this, out item);
        if (!isRead || Inexact)
        {
            NoteKind(TCodec.Kinds, isRead, token);
        }

        Inexact |= outer;
        return isRead;
    }

    private readonly void NoteKind(JsonKinds kinds, bool isRead, JsonTokenType token)
    {
        var isOfKind = kinds == JsonKinds.None || (kinds & JsonCase.KindOf(token)) != 0 || (isRead && token == JsonTokenType.Null);
        if (!isOfKind || !isRead)
        {
            Note(token == JsonTokenType.Null ? DriftRule.NullNotAllowed : isOfKind ? DriftRule.FormatMismatch : DriftRule.TypeMismatch);
        }
    }
}
