using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>
/// What came with an object and its typed members would not write back: members that the contract does not name, explicit
/// nulls, texts that the typed value would not reproduce, and which required members were missing. Most objects have none.
/// </summary>
[DebuggerDisplay("{_unknownCount} unknown, {_knownCount} kept")]
public sealed partial class JsonRemainder
{
    private byte[] _text = [];
    private int _length;
    private Unknown[] _unknown = [];
    private int _unknownCount;
    private Known[] _known = [];
    private int _knownCount;
    private ulong _nulls;
    private ulong _missing;
    private ulong _kept;
    private bool _isShared;
    private Dictionary<string, JsonElement>? _members;
    private TypedMembers? _typed;

    /// <summary>The members that the contract does not name. From the first touch on, this dictionary is what is written.</summary>
    /// <param name="rest">The object's remainder; made if there is none.</param>
    public static IDictionary<string, JsonElement> AdditionalData(ref JsonRemainder? rest)
    {
        Own(ref rest);
        return rest._typed?.Others ?? (rest._members ??= rest.Materialise());
    }

    /// <summary>The members that the contract does not name but gives a type. From the first touch on, this dictionary is what is written.</summary>
    /// <typeparam name="T">The type of such a member.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="rest">The object's remainder; made if there is none.</param>
    public static IDictionary<string, T> AdditionalProperties<T, TCodec>(ref JsonRemainder? rest)
        where TCodec : struct, IJsonCodec<T>
    {
        Own(ref rest);
        if (rest._typed is not TypedMembers<T, TCodec> typed)
        {
            typed = new();
            rest.Share(typed);
            rest._typed = typed;
        }

        return typed.Values;
    }

    /// <summary>The members that the contract does not name and that are not of the type that it gives them.</summary>
    /// <typeparam name="T">The type that the contract gives.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="rest">The object's remainder; made if there is none.</param>
    public static IDictionary<string, JsonElement> AdditionalData<T, TCodec>(ref JsonRemainder? rest)
        where TCodec : struct, IJsonCodec<T>
    {
        _ = AdditionalProperties<T, TCodec>(ref rest);
        return rest!._typed!.Others;
    }

    /// <summary>A remainder that many objects share, since it is never changed.</summary>
    /// <param name="nulls">Which of the first 64 members were null.</param>
    /// <param name="missing">Which of them were missing.</param>
    internal static JsonRemainder Shared(ulong nulls, ulong missing) => new() { _nulls = nulls, _missing = missing, _isShared = true };

    /// <summary>Whether it is of an object of which just these members were null or missing.</summary>
    internal bool Says(ulong nulls, ulong missing) => _nulls == nulls && _missing == missing;

    /// <summary>Notes which of the first 64 members were null, and which were missing.</summary>
    internal void Say(ulong nulls, ulong missing)
    {
        _nulls = nulls;
        _missing = missing;
    }

    /// <summary>Of which of the first 64 members something may be kept.</summary>
    internal ulong KeptBits => _nulls | _missing | _kept;

    internal void KeepUnknown(scoped ReadOnlySpan<byte> name, scoped ReadOnlySpan<byte> value)
    {
        Grow(ref _unknown, _unknownCount);
        _unknown[_unknownCount++] = new Unknown(Append(name), Append(value));
    }

    /// <summary>Keeps a known member's text. The same name again replaces it: the last one wins.</summary>
    internal void KeepText(int slot, bool isAlias, scoped ReadOnlySpan<byte> value)
    {
        Forget(slot, isAlias);
        _kept |= slot < 64 ? 1UL << slot : 0;
        Grow(ref _known, _knownCount);
        _known[_knownCount++] = new Known(slot, isAlias, IsAbsent: false, Append(value));
    }

    internal void NoteAbsent(int slot)
    {
        Grow(ref _known, _knownCount);
        _known[_knownCount++] = new Known(slot, IsAlias: false, IsAbsent: true, default);
    }

    internal void Forget(int slot, bool isAlias)
    {
        for (var index = 0; index < _knownCount; index++)
        {
            if (_known[index].Slot == slot && _known[index].IsAlias == isAlias)
            {
                Array.Copy(_known, index + 1, _known, index, --_knownCount - index);
                return;
            }
        }
    }

    /// <summary>Finds what was kept last for a member, under either name.</summary>
    internal bool TryFind(int slot, out Known kept)
    {
        if (TryFindBit(slot, out kept))
        {
            return true;
        }

        for (var index = _knownCount - 1; index >= 0; index--)
        {
            if (_known[index].Slot == slot)
            {
                kept = _known[index];
                return true;
            }
        }

        kept = default;
        return false;
    }

    internal bool TryFind(int slot, bool isAlias, out Known kept)
    {
        if (!isAlias && TryFindBit(slot, out kept))
        {
            return true;
        }

        for (var index = 0; index < _knownCount; index++)
        {
            if (_known[index].Slot == slot && _known[index].IsAlias == isAlias)
            {
                kept = _known[index];
                return true;
            }
        }

        kept = default;
        return false;
    }

    internal ReadOnlySpan<byte> TextOf(Known kept) => kept.IsNull ? "null"u8 : Slice(kept.Value);

    /// <summary>Writes what was kept of known members, for a comparison only.</summary>
    internal void WriteKnown(JsonModelWriter writer)
    {
        if ((_nulls | _missing) != 0)
        {
            writer.Name("nulls");
            writer.Number((long)_nulls);
            writer.Name("missing");
            writer.Number((long)_missing);
        }

        foreach (var known in _known.AsSpan(0, _knownCount))
        {
            writer.Name(known.IsAbsent ? "absent" : known.IsAlias ? "alias" : "name");
            writer.Number(known.Slot);
            if (!known.IsAbsent)
            {
                writer.Name("text");
                writer.Raw(Slice(known.Value));
            }
        }
    }

    internal void WriteUnknown(JsonModelWriter writer)
    {
        var typed = _typed;
        typed?.Write(writer);
        if ((typed?.Others ?? _members) is { } members)
        {
            foreach (var (name, value) in members.Where(static member => member.Value.ValueKind != JsonValueKind.Undefined))
            {
                writer.Name(name);
                JsonElementCodec.Write(writer, value);
            }

            return;
        }

        foreach (var unknown in _unknown.AsSpan(0, _unknownCount))
        {
            writer.Name(Slice(unknown.Name));
            writer.Raw(Slice(unknown.Value));
        }
    }

    private static void Grow<T>(ref T[] array, int count)
    {
        if (count == array.Length)
        {
            Array.Resize(ref array, Math.Max(2, count * 2));
        }
    }

    private Dictionary<string, JsonElement> Materialise()
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var unknown in _unknown.AsSpan(0, _unknownCount))
        {
            members[Encoding.UTF8.GetString(Slice(unknown.Name))] = ElementOf(Slice(unknown.Value));
        }

        return members;
    }

    private static JsonElement ElementOf(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text);
        return JsonElement.ParseValue(ref reader);
    }

    private ReadOnlySpan<byte> Slice((int Start, int Length) place) => _text.AsSpan(place.Start, place.Length);

    private (int Start, int Length) Append(scoped ReadOnlySpan<byte> bytes)
    {
        if (_text.Length - _length < bytes.Length)
        {
            Array.Resize(ref _text, Math.Max(_length + bytes.Length, Math.Min(_text.Length * 2, Array.MaxLength)));
        }

        bytes.CopyTo(_text.AsSpan(_length));
        var place = (_length, bytes.Length);
        _length += bytes.Length;
        return place;
    }

    private static void Own([NotNull] ref JsonRemainder? rest)
    {
        if (rest is null || rest._isShared)
        {
            rest = new JsonRemainder { _nulls = rest?._nulls ?? 0, _missing = rest?._missing ?? 0 };
        }
    }

    private bool TryFindBit(int slot, out Known kept)
    {
        var bit = slot < 64 ? 1UL << slot : 0;
        var isAbsent = (_missing & bit) != 0;
        kept = new Known(slot, IsAlias: false, isAbsent, default) { IsNull = !isAbsent };
        return ((_nulls | _missing) & bit) != 0;
    }

    internal readonly record struct Known(int Slot, bool IsAlias, bool IsAbsent, (int Start, int Length) Value)
    {
        /// <summary>Gets a value indicating whether the text is null, and stands nowhere.</summary>
        public bool IsNull { get; init; }
    }

    private readonly record struct Unknown((int Start, int Length) Name, (int Start, int Length) Value);
}
