namespace TiledeskContracts.Json;

/// <summary>Where reading stands in one object. Kept by generated code while an object inside of it is read.</summary>
public struct JsonReadFrame
{
    private readonly ulong[]? _seenBeyond;
    private ulong _seen;

    internal JsonReadFrame(JsonMembers members)
    {
        Members = members;
        _seenBeyond = members.Count > 64 ? new ulong[(members.Count - 1) / 64] : null;
    }

    internal readonly JsonMembers Members { get; }

    /// <summary>What has no place in the model; null while all that came has one.</summary>
    internal JsonRemainder? Rest { get; set; }

    internal int Slot { readonly get; private set; }

    internal bool IsAlias { readonly get; private set; }

    private int Expected { get; set; }

    internal bool TryFind(scoped ReadOnlySpan<byte> name)
    {
        var expected = Expected;
        var isFound = Members.TryFind(name, ref expected, out var slot, out var isAlias);
        (Expected, Slot, IsAlias) = (expected, slot, isAlias);
        return isFound;
    }

    internal void KeepText(scoped ReadOnlySpan<byte> value) => (Rest ??= new()).KeepText(Slot, IsAlias, value);

    internal void KeepUnknown(scoped ReadOnlySpan<byte> name, scoped ReadOnlySpan<byte> value) => (Rest ??= new()).KeepUnknown(name, value);

    internal void MarkSeen()
    {
        var bit = 1UL << (Slot & 63);
        if ((Word(Slot) & bit) != 0)
        {
            // The last of two wins, so what the first one left behind is void.
            Rest?.Forget(Slot, IsAlias);
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

    internal void NoteMissing()
    {
        for (var slot = 0; slot < Members.Count; slot++)
        {
            if (Members.IsRequired(slot) && (Word(slot) & (1UL << (slot & 63))) == 0)
            {
                (Rest ??= new()).NoteAbsent(slot);
            }
        }
    }

    private readonly ulong Word(int slot) => slot < 64 ? _seen : _seenBeyond![(slot / 64) - 1];
}
