using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>
/// What came with an object and its typed members would not write back: members that the contract does not name, explicit
/// nulls, texts that the typed value would not reproduce, and which required members were missing. Most objects have none.
/// </summary>
[DebuggerDisplay("{_unknownCount} unknown, {_knownCount} kept")]
public sealed class JsonRemainder
{
    private byte[] _text = [];
    private int _length;
    private Unknown[] _unknown = [];
    private int _unknownCount;
    private Known[] _known = [];
    private int _knownCount;
    private Dictionary<string, JsonElement>? _members;
    private TypedMembers? _typed;

    /// <summary>The members that the contract does not name. From the first touch on, this dictionary is what is written.</summary>
    /// <param name="rest">The object's remainder; made if there is none.</param>
    public static IDictionary<string, JsonElement> AdditionalData(ref JsonRemainder? rest)
    {
        rest ??= new JsonRemainder();
        return rest._members ??= rest.Materialise();
    }

    /// <summary>The members that the contract does not name but gives a type. From the first touch on, this dictionary is what is written.</summary>
    /// <typeparam name="T">The type of such a member.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="rest">The object's remainder; made if there is none.</param>
    public static IDictionary<string, T> AdditionalProperties<T, TCodec>(ref JsonRemainder? rest)
        where TCodec : struct, IJsonCodec<T>
    {
        rest ??= new JsonRemainder();
        if (rest._typed is not TypedMembers<T, TCodec> typed)
        {
            typed = new();
            rest.Share(typed);
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
        return rest!._members!;
    }

    internal void KeepUnknown(scoped ReadOnlySpan<byte> name, scoped ReadOnlySpan<byte> value)
    {
        Grow(ref _unknown, _unknownCount);
        _unknown[_unknownCount++] = new Unknown(Append(name), Append(value));
    }

    /// <summary>Keeps a known member's text. The same name again replaces it: the last one wins.</summary>
    internal void KeepText(int slot, bool isAlias, scoped ReadOnlySpan<byte> value)
    {
        Forget(slot, isAlias);
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

    internal ReadOnlySpan<byte> TextOf(Known kept) => Slice(kept.Value);

    /// <summary>Writes what was kept of known members, for a comparison only.</summary>
    internal void WriteKnown(Utf8JsonWriter writer)
    {
        foreach (var known in _known.AsSpan(0, _knownCount))
        {
            writer.WritePropertyName(known.IsAbsent ? "absent"u8 : known.IsAlias ? "alias"u8 : "name"u8);
            writer.WriteNumberValue(known.Slot);
            if (!known.IsAbsent)
            {
                writer.WritePropertyName("text"u8);
                writer.WriteRawValue(Slice(known.Value), skipInputValidation: true);
            }
        }
    }

    internal void WriteUnknown(JsonModelWriter model)
    {
        var writer = model.Json;
        _typed?.Write(model);
        if (_members is not null)
        {
            foreach (var (name, value) in _members.Where(static member => member.Value.ValueKind != JsonValueKind.Undefined))
            {
                writer.WritePropertyName(name);
                value.WriteTo(writer);
            }

            return;
        }

        foreach (var unknown in _unknown.AsSpan(0, _unknownCount))
        {
            writer.WritePropertyName(Slice(unknown.Name));
            writer.WriteRawValue(Slice(unknown.Value), skipInputValidation: true);
        }
    }

    private static void Grow<T>(ref T[] array, int count)
    {
        if (count == array.Length)
        {
            Array.Resize(ref array, Math.Max(4, count * 2));
        }
    }

    // Shares the members out among those that are of a type and those that are not.
    private void Share(TypedMembers typed)
    {
        _typed = typed;
        if (_members is not null)
        {
            ShareTouched(typed, _members);
            return;
        }

        _members = new(StringComparer.Ordinal);
        foreach (var unknown in _unknown.AsSpan(0, _unknownCount))
        {
            var name = Encoding.UTF8.GetString(Slice(unknown.Name));
            if (typed.TryTake(name, Slice(unknown.Value)))
            {
                _members.Remove(name);
            }
            else
            {
                typed.Remove(name);
                var reader = new Utf8JsonReader(Slice(unknown.Value));
                _members[name] = JsonElement.ParseValue(ref reader);
            }
        }
    }

    // A base that knows no type has shown all members already: what was changed there counts.
    private static void ShareTouched(TypedMembers typed, Dictionary<string, JsonElement> members)
    {
        foreach (var (name, value) in members.Where(static member => member.Value.ValueKind != JsonValueKind.Undefined).ToList())
        {
            if (typed.TryTake(name, Encoding.UTF8.GetBytes(value.GetRawText())))
            {
                members.Remove(name);
            }
        }
    }

    private Dictionary<string, JsonElement> Materialise()
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var unknown in _unknown.AsSpan(0, _unknownCount))
        {
            var reader = new Utf8JsonReader(Slice(unknown.Value));
            members[Encoding.UTF8.GetString(Slice(unknown.Name))] = JsonElement.ParseValue(ref reader);
        }

        return members;
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

    internal readonly record struct Known(int Slot, bool IsAlias, bool IsAbsent, (int Start, int Length) Value);

    private readonly record struct Unknown((int Start, int Length) Name, (int Start, int Length) Value);
}
