using TiledeskContracts.Values;

namespace TiledeskContracts.Json;

/// <summary>Writes models as UTF-8 JSON. Made by the runtime; called by generated code.</summary>
public sealed partial class JsonModelWriter
{
    private RentedBytes _bytes = new();
    private bool _writesAliases;
    private bool _compares;

    // The object that is being written, and those around it.
    private JsonWriteFrame _frame;
    private JsonWriteFrame[] _outer = [];
    private int _level;
    private int _deepest;

    private JsonModelWriter()
    {
    }

    /// <summary>Gets where files go that are sent beside the JSON; null where they become part of it.</summary>
    internal FileList? Files { get; private set; }

    /// <summary>Gets what has been written.</summary>
    internal ReadOnlySpan<byte> Written => _bytes.Written;

    /// <summary>Begins an object.</summary>
    /// <param name="members">The members that the contract names.</param>
    /// <param name="rest">What came with the object and has no place in its model.</param>
    public void Start(JsonMembers members, JsonRemainder? rest)
    {
        ArgumentNullException.ThrowIfNull(members);
        if (_level > 0)
        {
            KeepOuter();
        }

        _level++;
        _frame = new JsonWriteFrame(members, rest, _compares);
        StartObject();
    }

    /// <summary>Writes the members that the contract does not name, and ends the object.</summary>
    public void End()
    {
        WriteRest();
        EndObject();
        if (--_level > 0)
        {
            _frame = _outer[_level - 1];
        }
    }

    /// <summary>Writes a required member, or nothing if it was missing when read and still is what stood in for it.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="slot">Which of the object's members.</param>
    /// <param name="value">The value.</param>
    public void Require<T, TCodec>(int slot, T value)
        where TCodec : struct, IJsonCodec<T>
    {
        if (value is not null && BeginMember(slot))
        {
            TCodec.Write(this, value);
            return;
        }

        if (!_compares && _frame.Rest is { } rest && rest.TryFind(slot, out var kept)
            && IsSame<T, TCodec>(KeptText.TryRead<T, TCodec>(rest, kept, out var again) ? again : TCodec.Substitute, value))
        {
            Kept<T, TCodec>(slot, value, rest);
            return;
        }

        Member<T, TCodec>(slot, value);
    }

    /// <summary>Writes a required member of which the contract knows the one value, or nothing if it was missing when read.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="slot">Which of the object's members.</param>
    /// <param name="value">The value.</param>
    /// <param name="constant">The one value.</param>
    public void RequireConstant<T, TCodec>(int slot, T value, T constant)
        where TCodec : struct, IJsonCodec<T>
    {
        var wasMissing = !_compares && _frame.Rest is { } rest && rest.TryFind(slot, out var kept) && kept.IsAbsent;
        if (!wasMissing || !EqualityComparer<T>.Default.Equals(value, constant))
        {
            Require<T, TCodec>(slot, value);
        }
    }

    /// <summary>Writes a member that only answers must have: if it was set or read.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="slot">Which of the object's members.</param>
    /// <param name="value">The value, or null where it was neither set nor read.</param>
    public void RequireIfSet<T, TCodec>(int slot, T? value)
        where T : class
        where TCodec : struct, IJsonCodec<T>
    {
        if (value is null)
        {
            Optional<T, TCodec>(slot, null);
        }
        else
        {
            Require<T, TCodec>(slot, value);
        }
    }

    /// <summary>Writes a member that only answers must have: if it was set or read.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="slot">Which of the object's members.</param>
    /// <param name="value">The value, or null where it was neither set nor read.</param>
    public void RequireValueIfSet<T, TCodec>(int slot, T? value)
        where T : struct
        where TCodec : struct, IJsonCodec<T>
    {
        if (value is { } given)
        {
            Require<T, TCodec>(slot, given);
        }
        else
        {
            OptionalValue<T, TCodec>(slot, null);
        }
    }

    /// <summary>Writes a member. Null is absent, or what it was when read, or null where the contract wants the member there.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="slot">Which of the object's members.</param>
    /// <param name="value">The value, or null.</param>
    public void Optional<T, TCodec>(int slot, T? value)
        where T : class
        where TCodec : struct, IJsonCodec<T>
    {
        if (value is not null && BeginMember(slot))
        {
            TCodec.Write(this, value);
        }
        else if (value is not null || !IsAbsent(slot))
        {
            State<T?, NullableCodec<T, TCodec>>(slot, value, value is not null || _frame.Members.IsWrittenAsNull(slot), nullIsAbsent: true);
        }
    }

    /// <summary>Writes a member. Null is absent, or what it was when read, or null where the contract wants the member there.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="slot">Which of the object's members.</param>
    /// <param name="value">The value, or null.</param>
    public void OptionalValue<T, TCodec>(int slot, T? value)
        where T : struct
        where TCodec : struct, IJsonCodec<T>
    {
        if (value is { } given && BeginMember(slot))
        {
            TCodec.Write(this, given);
        }
        else if (value is not null || !IsAbsent(slot))
        {
            State<T?, NullableValueCodec<T, TCodec>>(slot, value, value is not null || _frame.Members.IsWrittenAsNull(slot), nullIsAbsent: true);
        }
    }

    /// <summary>Writes a member of which absent, null and value are three things.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="slot">Which of the object's members.</param>
    /// <param name="value">The value.</param>
    public void OptionalState<T, TCodec>(int slot, Optional<T?> value)
        where T : class
        where TCodec : struct, IJsonCodec<T> =>
        State<T?, NullableCodec<T, TCodec>>(slot, value.ValueOrDefault, value.HasValue, nullIsAbsent: false);

    /// <summary>Writes a member of which absent, null and value are three things.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="slot">Which of the object's members.</param>
    /// <param name="value">The value.</param>
    public void OptionalStateValue<T, TCodec>(int slot, Optional<T?> value)
        where T : struct
        where TCodec : struct, IJsonCodec<T> =>
        State<T?, NullableValueCodec<T, TCodec>>(slot, value.ValueOrDefault, value.HasValue, nullIsAbsent: false);

    internal static bool IsSame<T, TCodec>(T? again, T? value)
        where TCodec : struct, IJsonCodec<T>
    {
        if (again is null || value is null)
        {
            return again is null && value is null;
        }

        // Typed values and kept texts side by side, with no further question asked: asking again within would double the work at
        // each level, and who sends the JSON chooses how deep it is.
        using var left = WrittenJson.Of<T, TCodec>(again, compares: true);
        using var right = WrittenJson.Of<T, TCodec>(value, compares: true);
        return left.Text.SequenceEqual(right.Text);
    }

    private void KeepOuter()
    {
        if (_level > _outer.Length)
        {
            Array.Resize(ref _outer, Math.Max(8, _level * 2));
        }

        _outer[_level - 1] = _frame;
        _deepest = Math.Max(_deepest, _level);
    }

    internal void Value<T, TCodec>(T value)
        where TCodec : struct, IJsonCodec<T>
    {
        if (value is null)
        {
            Null();
        }
        else
        {
            TCodec.Write(this, value);
        }
    }
}
