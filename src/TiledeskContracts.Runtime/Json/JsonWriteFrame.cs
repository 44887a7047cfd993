namespace TiledeskContracts.Json;

/// <summary>What is known of an object that is being written.</summary>
internal readonly struct JsonWriteFrame
{
    private readonly ulong _plain;

    public JsonWriteFrame(JsonMembers members, JsonRemainder? rest, bool compares)
    {
        Members = members;
        Rest = rest;
        _plain = members.HasAliases ? 0 : compares || rest is null ? ulong.MaxValue : ~rest.KeptBits;
        IsPlainBeyond = !members.HasAliases && (compares || rest is null);
    }

    public JsonMembers Members { get; }

    public JsonRemainder? Rest { get; }

    private bool IsPlainBeyond { get; }

    /// <summary>Whether a member is written as it is: under one name, and with nothing known of how it came.</summary>
    public bool IsPlain(int slot) => slot < 64 ? (_plain & (1UL << slot)) != 0 : IsPlainBeyond;
}
