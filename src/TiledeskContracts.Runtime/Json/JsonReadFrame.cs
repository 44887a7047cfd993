using System.Numerics;

using TiledeskContracts.Drift;

namespace TiledeskContracts.Json;

/// <summary>Where reading stands in one object. Kept by generated code while an object inside of it is read.</summary>
public struct JsonReadFrame
{
    private readonly ulong[]? _seenBeyond;
    private ulong _seen;
    private ulong _nulls;
    private JsonRemainder? _rest;

    internal JsonReadFrame(JsonMembers members)
    {
        Members = members;
        Entry = -1;
        _seenBeyond = members.Count > 64 ? new ulong[(members.Count - 1) / 64] : null;
    }

    internal readonly JsonMembers Members { get; }

    /// <summary>The last name that the contract knows, or -1.</summary>
    internal int Entry { get; private set; }

    internal int Slot { readonly get; private set; }

    internal readonly bool HasAlias => Members.HasAliases && Members.HasAlias(Slot);

    /// <summary>Goes to a member.</summary>
    internal void Take(int entry)
    {
        Entry = entry;
        var slot = Members.SlotOf(entry);
        Slot = slot;
        var bit = 1UL << (slot & 63);
        ref var word = ref slot < 64 ? ref _seen : ref _seenBeyond![(slot / 64) - 1];
        if ((word & bit) != 0)
        {
            // The last of two wins, so what the first one left behind is void.
            _rest?.Forget(slot, Members.IsAlias(entry));
            _nulls &= slot < 64 ? ~bit : ulong.MaxValue;
        }

        word |= bit;
    }

    internal void KeepNull()
    {
        if (Slot < 64 && !HasAlias)
        {
            _nulls |= 1UL << Slot;
        }
        else
        {
            KeepText("null"u8);
        }
    }

    internal void KeepText(scoped ReadOnlySpan<byte> value) => (_rest ??= new()).KeepText(Slot, Members.IsAlias(Entry), value);

    internal void KeepUnknown(scoped ReadOnlySpan<byte> name, scoped ReadOnlySpan<byte> value) => (_rest ??= new()).KeepUnknown(name, value);

    /// <summary>What has no place in the model; null where all that came has one.</summary>
    /// <param name="isNew">Whether the object is new, and nothing can be missing.</param>
    internal readonly JsonRemainder? Rest(bool isNew)
    {
        var rest = _rest;
        var missing = isNew ? 0 : Members.RequiredBits & ~_seen;
        if (_seenBeyond is not null && Members.HasRequired && !isNew)
        {
            NoteMissingBeyond(ref rest);
        }

        if ((_nulls | missing) == 0)
        {
            return rest;
        }

        if (rest is null)
        {
            return Members.Remainder(_nulls, missing);
        }

        rest.Say(_nulls, missing);
        return rest;
    }

    /// <summary>Gets whether a required member may not have come.</summary>
    internal readonly bool MayMiss => (Members.RequiredBits & ~_seen) != 0 || _seenBeyond is not null;

    /// <summary>Tells which required members did not come.</summary>
    internal readonly void NoteMissing(DriftLog drift)
    {
        for (var missing = Members.RequiredBits & ~_seen; missing != 0; missing &= missing - 1)
        {
            drift.Note(DriftRule.MissingRequiredField, Members, BitOperations.TrailingZeroCount(missing), default);
        }

        for (var slot = 64; slot < Members.Count; slot++)
        {
            if (Members.IsRequired(slot) && !HasSeen(slot))
            {
                drift.Note(DriftRule.MissingRequiredField, Members, slot, default);
            }
        }
    }

    private readonly bool HasSeen(int slot) => ((slot < 64 ? _seen : _seenBeyond![(slot / 64) - 1]) & (1UL << (slot & 63))) != 0;

    private readonly void NoteMissingBeyond(ref JsonRemainder? rest)
    {
        for (var slot = 64; slot < Members.Count; slot++)
        {
            if (Members.IsRequired(slot) && !HasSeen(slot))
            {
                (rest ??= new()).NoteAbsent(slot);
            }
        }
    }
}
