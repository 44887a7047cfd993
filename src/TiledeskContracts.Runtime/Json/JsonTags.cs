using System.Buffers;
using System.Text;
using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>Tells what an object is by one of its members, the contract's discriminator. One static instance per use; finding allocates nothing.</summary>
public sealed class JsonTags : JsonChoice
{
    private readonly byte[] _name;
    private readonly JsonMembers _values;
    private readonly int[] _alternatives;

    /// <summary>Prepares the values that tell alternatives apart.</summary>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="values">Its values, and the alternative that each one means; the first of two equal ones counts.</param>
    public JsonTags(string name, params (string Value, int Alternative)[] values)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(values);
        _name = Encoding.UTF8.GetBytes(name);
        _values = new JsonMembers(name, [.. values.Select(static value => new JsonMember(value.Value))]);
        _alternatives = [.. values.Select(static value => value.Alternative)];
    }

    /// <inheritdoc />
    public override int Find(in JsonModelReader reader) => Find(reader.Json);

    private int Find(JsonTextReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isTag = reader.ValueTextEquals(_name);
            reader.Read();
            if (isTag)
            {
                return AlternativeOf(ref reader);
            }

            reader.Skip();
        }

        return -1;
    }

    private int AlternativeOf(ref JsonTextReader reader)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.Null)
        {
            return -1;
        }

        if (!reader.ValueIsEscaped)
        {
            return AlternativeOf(reader.ValueSpan);
        }

        var rented = ArrayPool<byte>.Shared.Rent(reader.ValueSpan.Length);
        var found = AlternativeOf(rented.AsSpan(0, reader.CopyString(rented)));
        ArrayPool<byte>.Shared.Return(rented);
        return found;
    }

    private int AlternativeOf(ReadOnlySpan<byte> value)
    {
        var entry = _values.Find(value);
        return entry < 0 ? -1 : _alternatives[_values.SlotOf(entry)];
    }
}
