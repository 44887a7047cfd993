using System.Text;

namespace TiledeskContracts.Json;

/// <content>What one object takes over from another of its class.</content>
public sealed partial class JsonRemainder
{
    /// <summary>Takes over what another object keeps of one member. Called by generated code, which takes the member's value too.</summary>
    /// <param name="rest">The object's remainder.</param>
    /// <param name="other">The other object's.</param>
    /// <param name="slot">The member.</param>
    public static void Take(ref JsonRemainder? rest, JsonRemainder? other, int slot)
    {
        Own(ref rest);
        var bit = slot < 64 ? 1UL << slot : 0;
        rest._nulls = (rest._nulls & ~bit) | ((other?._nulls ?? 0) & bit);
        rest._missing = (rest._missing & ~bit) | ((other?._missing ?? 0) & bit);
        rest.Forget(slot, isAlias: false);
        foreach (var known in other is null ? default : other._known.AsSpan(0, other._knownCount))
        {
            if (known.Slot == slot && !known.IsAbsent)
            {
                rest.KeepText(slot, known.IsAlias, other!.TextOf(known));
            }
        }
    }

    /// <summary>Takes over the members of another object that the contract does not name. Called by generated code.</summary>
    /// <param name="rest">The object's remainder.</param>
    /// <param name="other">The other object's, which was read and not touched since.</param>
    public static void TakeUnknown(ref JsonRemainder? rest, JsonRemainder? other)
    {
        foreach (var unknown in other is null ? default : other._unknown.AsSpan(0, other._unknownCount))
        {
            Own(ref rest);
            rest.TakeUnknown(other!.Slice(unknown.Name), other.Slice(unknown.Value));
        }
    }

    // Once they were touched, what was shown is what counts.
    private void TakeUnknown(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        if ((_typed?.Others ?? _members) is not { } members)
        {
            KeepUnknown(name, value);
            return;
        }

        var text = Encoding.UTF8.GetString(name);
        if (_typed?.TryTake(text, value) == true)
        {
            members.Remove(text);
            return;
        }

        _typed?.Remove(text);
        members[text] = ElementOf(value);
    }
}
