using System.Text;

namespace TiledeskContracts.Json;

/// <summary>The members of one object, found by their UTF-8 name. One static instance per model.</summary>
public sealed class JsonMembers
{
    private readonly JsonMember[] _members;
    private readonly Entry[] _entries;
    private readonly int[] _aliases;
    private readonly int[] _table;

    // What came behind each name the last time. Written by any thread: a stale value costs a comparison, no more.
    private readonly int[] _next;

    // Remainders that say no more than which members were null or missing are alike for many objects.
    private readonly JsonRemainder?[] _shared = new JsonRemainder?[8];

    /// <summary>Prepares the members of one object.</summary>
    /// <param name="pointer">The object's JSON pointer in the contract.</param>
    /// <param name="members">Its members; a member's slot is its index.</param>
    public JsonMembers(string pointer, params JsonMember[] members)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        ArgumentNullException.ThrowIfNull(members);
        Pointer = pointer;
        _members = [.. members];
        _aliases = new int[members.Length];
        _entries = EntriesOf(_members, _aliases);
        _table = TableOf(_entries);
        _next = new int[_entries.Length + 1];
        for (var entry = 0; entry < _next.Length; entry++)
        {
            _next[entry] = entry < _entries.Length ? entry : -1;
        }

        for (var slot = 0; slot < members.Length; slot++)
        {
            HasAliases |= HasAlias(slot);
            HasRequired |= IsRequired(slot);
            RequiredBits |= IsRequired(slot) && slot < 64 ? 1UL << slot : 0;
            IsEverWrittenAsNull |= IsWrittenAsNull(slot);
        }
    }

    /// <summary>The object's JSON pointer in the contract.</summary>
    public string Pointer { get; }

    /// <summary>The members' names, in the order of the contract; a member's slot is its index.</summary>
    public IReadOnlyList<string> Names => [.. _members.Select(static member => member.Name)];

    /// <summary>Whether the contract says that there are further members. They are no drift.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Finds a member by its name, or by the second one that some server reads.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <returns>The member's slot, or -1.</returns>
    public int IndexOf(string name) => Find(Encoding.UTF8.GetBytes(name)) is >= 0 and var entry ? SlotOf(entry) : -1;

    internal int Count => _members.Length;

    internal bool HasAliases { get; }

    internal bool HasRequired { get; }

    /// <summary>Gets whether any member is written as null where it has no value.</summary>
    internal bool IsEverWrittenAsNull { get; }

    /// <summary>Gets which of the first 64 members are required.</summary>
    internal ulong RequiredBits { get; }

    internal string NameOf(int slot) => _members[slot].Name;

    internal string? AliasOf(int slot) => _members[slot].Alias;

    /// <summary>A member's name as it is written.</summary>
    internal JsonSeparatedName SeparatedNameOf(int slot) => _entries[slot].Separated;

    /// <summary>A member's second name as it is written.</summary>
    internal JsonSeparatedName SeparatedAliasOf(int slot) => _entries[_aliases[slot]].Separated;

    internal bool HasAlias(int slot) => _members[slot].Alias is not null;

    internal bool IsRequired(int slot) => (_members[slot].Kind & JsonMemberKind.Required) != 0;

    internal bool AllowsNull(int slot) => (_members[slot].Kind & JsonMemberKind.Nullable) != 0;

    internal bool IsWrittenAsNull(int slot) =>
        (_members[slot].Kind & (JsonMemberKind.Required | JsonMemberKind.Nullable)) == (JsonMemberKind.Required | JsonMemberKind.Nullable);

    /// <summary>The name that a server, which writes members in the same order each time, is likely to write next.</summary>
    /// <param name="entry">The name before, or -1 at the object's start.</param>
    /// <returns>The name's entry, or -1.</returns>
    internal int EntryBehind(int entry) => _next[entry + 1];

    /// <summary>Remembers which name came behind another one.</summary>
    internal void Learn(int entry, int next)
    {
        if (_next[entry + 1] != next)
        {
            _next[entry + 1] = next;
        }
    }

    /// <summary>An entry's name in quotes, and a colon.</summary>
    internal ReadOnlySpan<byte> QuotedNameOf(int entry) => _entries[entry].Separated.Quoted;

    internal int SlotOf(int entry) => _entries[entry].Slot;

    internal bool IsAlias(int entry) => _entries[entry].IsAlias;

    /// <summary>Finds a name without escapes.</summary>
    /// <returns>Its entry, or -1.</returns>
    internal int Find(ReadOnlySpan<byte> name)
    {
        var mask = _table.Length - 1;
        for (var place = Hash(name) & mask; _table[place] >= 0; place = (place + 1) & mask)
        {
            if (name.SequenceEqual(_entries[_table[place]].Name))
            {
                return _table[place];
            }
        }

        return -1;
    }

    /// <summary>What is left of an object of which some members were null, some missing, and all else has its place.</summary>
    /// <param name="nulls">Which of the first 64 members were null.</param>
    /// <param name="missing">Which of them were missing.</param>
    internal JsonRemainder Remainder(ulong nulls, ulong missing)
    {
        ref var shared = ref _shared[(int)(unchecked((nulls ^ (missing << 1)) * 0x9E3779B97F4A7C15) >> 61)];
        var remainder = shared;
        if (remainder is null || !remainder.Says(nulls, missing))
        {
            shared = remainder = JsonRemainder.Shared(nulls, missing);
        }

        return remainder;
    }

    private static Entry[] EntriesOf(JsonMember[] members, int[] aliases)
    {
        var entries = new List<Entry>(members.Length);
        for (var slot = 0; slot < members.Length; slot++)
        {
            entries.Add(new Entry(members[slot].Name, slot, isAlias: false));
        }

        // Names first: where one member's alias is another member's name, the name wins.
        for (var slot = 0; slot < members.Length; slot++)
        {
            if (members[slot].Alias is { } alias)
            {
                aliases[slot] = entries.Count;
                entries.Add(new Entry(alias, slot, isAlias: true));
            }
        }

        return [.. entries];
    }

    private static int[] TableOf(Entry[] entries)
    {
        var size = 4;
        while (size < entries.Length * 2)
        {
            size *= 2;
        }

        var table = new int[size];
        Array.Fill(table, -1);
        for (var index = 0; index < entries.Length; index++)
        {
            var place = Hash(entries[index].Name) & (size - 1);
            while (table[place] >= 0)
            {
                place = (place + 1) & (size - 1);
            }

            table[place] = index;
        }

        return table;
    }

    // FNV-1a. Names are looked for only where they do not come in the order in which they came before.
    private static int Hash(ReadOnlySpan<byte> name)
    {
        var hash = 2166136261u;
        foreach (var one in name)
        {
            hash = unchecked((hash ^ one) * 16777619u);
        }

        return (int)(hash & int.MaxValue);
    }

    private readonly struct Entry(string name, int slot, bool isAlias)
    {
        public byte[] Name { get; } = Encoding.UTF8.GetBytes(name);

        public JsonSeparatedName Separated { get; } = new(name);

        public int Slot { get; } = slot;

        public bool IsAlias { get; } = isAlias;
    }
}
