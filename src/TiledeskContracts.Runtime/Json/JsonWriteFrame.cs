namespace TiledeskContracts.Json;

/// <summary>The object that is being written. Kept by generated code while an object inside of it is written.</summary>
public readonly struct JsonWriteFrame
{
    private readonly ulong _plain;

    internal JsonWriteFrame(JsonMembers members, JsonRemainder? rest, bool compares)
    {
        Members = members;
        Rest = rest;
        _plain = members.HasAliases ? 0 : compares || rest is null ? ulong.MaxValue : ~rest.KeptBits;
        IsPlainBeyond = !members.HasAliases && (compares || rest is null);
    }

    internal JsonMembers Members { get; }

    internal JsonRemainder? Rest { get; }

    private bool IsPlainBeyond { get; }

    /// <summary>Whether a member is written as it is: under one name, and with nothing known of how it came.</summary>
    internal bool IsPlain(int slot) => slot < 64 ? (_plain & (1UL << slot)) != 0 : IsPlainBeyond;
}
