using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>Members that the contract does not name but gives a type.</summary>
internal abstract class TypedMembers
{
    /// <summary>Gets or sets the members beside them that are of another type.</summary>
    public Dictionary<string, JsonElement> Others { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Forgets a member.</summary>
    public abstract void Remove(string name);

    /// <summary>Reads a member's text.</summary>
    /// <returns>False where it is of another type.</returns>
    public abstract bool TryTake(string name, ReadOnlySpan<byte> text);

    /// <summary>Writes the members.</summary>
    public abstract void Write(JsonModelWriter writer);
}

/// <summary>Members of one type. A text that the value would not reproduce is kept until the value changes.</summary>
/// <typeparam name="T">The type of a member.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
internal sealed class TypedMembers<T, TCodec> : TypedMembers
    where TCodec : struct, IJsonCodec<T>
{
    private readonly Dictionary<string, byte[]> _texts = new(StringComparer.Ordinal);

    /// <summary>Gets the members by name.</summary>
    public Dictionary<string, T> Values { get; } = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public override void Remove(string name) => Values.Remove(name);

    /// <inheritdoc />
    public override bool TryTake(string name, ReadOnlySpan<byte> text)
    {
        var isRead = TryRead(text, out var value, out var isExact);
        if (isRead)
        {
            Values[name] = value!;
            _texts.Remove(name);
            if (!isExact)
            {
                _texts[name] = text.ToArray();
            }
        }

        return isRead;
    }

    /// <inheritdoc />
    public override void Write(JsonModelWriter writer)
    {
        foreach (var (name, value) in Values)
        {
            writer.Name(name);
            if (_texts.TryGetValue(name, out var text) && TryRead(text, out var again, out _) && JsonModelWriter.IsSame<T, TCodec>(again, value))
            {
                writer.Raw(text);
            }
            else
            {
                writer.Value<T, TCodec>(value);
            }
        }
    }

    private static bool TryRead(ReadOnlySpan<byte> text, out T? value, out bool isExact)
    {
        var reader = new JsonModelReader(text);
        var isRead = TCodec.TryRead(ref reader, out value);
        isExact = !reader.Inexact;
        return isRead;
    }
}
