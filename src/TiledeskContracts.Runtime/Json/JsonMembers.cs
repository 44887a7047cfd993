using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>The members of one object, found by their UTF-8 name. One static instance per model.</summary>
public sealed class JsonMembers
{
    private readonly JsonMember[] _members;
    private readonly JsonEncodedText[] _names;
    private readonly JsonEncodedText[] _aliases;
    private readonly Entry[] _entries;
    private readonly int[] _table;

    /// <summary>Prepares the members of one object.</summary>
    /// <param name="pointer">The object's JSON pointer in the contract.</param>
    /// <param name="members">Its members; a member's slot is its index.</param>
    public JsonMembers(string pointer, params JsonMember[] members)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        ArgumentNullException.ThrowIfNull(members);
        Pointer = pointer;
        _members = [.. members];
        _names = new JsonEncodedText[members.Length];
        _aliases = new JsonEncodedText[members.Length];
        _entries = EntriesOf(_members);
        _table = TableOf(_entries);
        for (var slot = 0; slot < members.Length; slot++)
        {
            _names[slot] = Encode(members[slot].Name);
            _aliases[slot] = members[slot].Alias is { } alias ? Encode(alias) : default;
            HasRequired |= (members[slot].Kind & JsonMemberKind.Required) != 0;
        }
    }

    /// <summary>The object's JSON pointer in the contract.</summary>
    public string Pointer { get; }

    internal int Count => _members.Length;

    internal bool HasRequired { get; }

    internal JsonEncodedText NameOf(int slot) => _names[slot];

    internal JsonEncodedText AliasOf(int slot) => _aliases[slot];

    internal bool HasAlias(int slot) => _members[slot].Alias is not null;

    internal bool IsRequired(int slot) => (_members[slot].Kind & JsonMemberKind.Required) != 0;

    internal bool IsWrittenAsNull(int slot) =>
        (_members[slot].Kind & (JsonMemberKind.Required | JsonMemberKind.Nullable)) == (JsonMemberKind.Required | JsonMemberKind.Nullable);

    /// <summary>Finds a name. A server writes members in the same order each time, so the one after the last is tried first.</summary>
    internal bool TryFind(ReadOnlySpan<byte> name, ref int expected, out int slot, out bool isAlias)
    {
        var index = expected;
        if ((uint)index >= (uint)_entries.Length || !name.SequenceEqual(_entries[index].Name))
        {
            index = Search(name);
        }

        slot = index < 0 ? -1 : _entries[index].Slot;
        isAlias = index >= 0 && _entries[index].IsAlias;
        expected = index < 0 ? expected : index + 1;
        return index >= 0;
    }

    private static JsonEncodedText Encode(string name) =>
        JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    private static Entry[] EntriesOf(JsonMember[] members)
    {
        var entries = new List<Entry>(members.Length);
        for (var slot = 0; slot < members.Length; slot++)
        {
            entries.Add(new Entry(Encoding.UTF8.GetBytes(members[slot].Name), slot, IsAlias: false));
        }

        // Names first: where one member's alias is another member's name, the name wins.
        for (var slot = 0; slot < members.Length; slot++)
        {
            if (members[slot].Alias is { } alias)
            {
                entries.Add(new Entry(Encoding.UTF8.GetBytes(alias), slot, IsAlias: true));
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

    // FNV-1a. Names are looked for only where they do not come in the order of the contract.
    private static int Hash(ReadOnlySpan<byte> name)
    {
        var hash = 2166136261u;
        foreach (var one in name)
        {
            hash = unchecked((hash ^ one) * 16777619u);
        }

        return (int)(hash & int.MaxValue);
    }

    private int Search(ReadOnlySpan<byte> name)
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

    private readonly record struct Entry(byte[] Name, int Slot, bool IsAlias);
}
