using System.Numerics;
using System.Text;
using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>
/// Tells objects apart by the members that they have. Who names a member's values and finds another one is out. Of the
/// rest the first wins whose required members are all there and who knows the most of what came; where none is complete,
/// the one that alone knows the most. One static instance per use; finding allocates nothing.
/// </summary>
public sealed class JsonShapes : JsonChoice
{
    // So many words of bits stand on the stack: enough for a thousand members.
    private const int StackWords = 16;

    private readonly JsonMembers _members;
    private readonly Shape[] _shapes;
    private readonly int _words;

    /// <summary>Prepares the alternatives.</summary>
    /// <param name="shapes">The alternatives, at most 64, in the order of the contract.</param>
    public JsonShapes(params JsonShape[] shapes)
    {
        ArgumentNullException.ThrowIfNull(shapes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(shapes.Length, 64);
        var names = shapes.SelectMany(static shape => shape.Required.Concat(shape.Optional)).Distinct(StringComparer.Ordinal).ToList();
        var slots = Enumerable.Range(0, names.Count).ToDictionary(slot => names[slot], StringComparer.Ordinal);
        _members = new JsonMembers("", [.. names.Select(static name => new JsonMember(name))]);
        _words = (names.Count + 63) / 64;
        _shapes = [.. shapes.Select(shape => new Shape(shape, slots, _words))];
    }

    /// <inheritdoc />
    public override int Find(in JsonModelReader reader) => Find(reader.Json);

    private int Find(JsonTextReader reader)
    {
        var present = _words <= StackWords ? stackalloc ulong[StackWords] : new ulong[_words];
        var excluded = 0UL;
        var unknown = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var slot = SlotOf(ref reader);
            reader.Read();
            if (slot < 0)
            {
                unknown = true;
            }
            else
            {
                present[slot / 64] |= 1UL << (slot & 63);
                excluded |= Excluded(slot, ref reader);
            }

            reader.Skip();
        }

        return Best(present[.._words], excluded, unknown);
    }

    private int SlotOf(ref JsonTextReader reader)
    {
        if (!reader.ValueIsEscaped)
        {
            return _members.Find(reader.ValueSpan);
        }

        // Nobody escapes names; who does it waits for a comparison with each.
        for (var slot = 0; slot < _members.Count; slot++)
        {
            if (reader.ValueTextEquals(Encoding.UTF8.GetBytes(_members.NameOf(slot))))
            {
                return slot;
            }
        }

        return -1;
    }

    private ulong Excluded(int slot, ref JsonTextReader reader)
    {
        var excluded = 0UL;
        for (var index = 0; index < _shapes.Length; index++)
        {
            excluded |= _shapes[index].Allows(slot, ref reader) ? 0 : 1UL << index;
        }

        return excluded;
    }

    private int Best(ReadOnlySpan<ulong> present, ulong excluded, bool unknown)
    {
        var best = -1;
        var bestScore = default(Score);
        var isAlone = true;
        for (var index = 0; index < _shapes.Length; index++)
        {
            if ((excluded & (1UL << index)) != 0)
            {
                continue;
            }

            var score = _shapes[index].Rate(present, unknown);
            var order = best < 0 ? 1 : score.CompareTo(bestScore);
            isAlone = order > 0 || (order < 0 && isAlone);
            (best, bestScore) = order > 0 ? (index, score) : (best, bestScore);
        }

        return best >= 0 && (bestScore.Fit == Score.Whole || (isAlone && bestScore.Known > 0)) ? _shapes[best].Alternative : -1;
    }

    private readonly record struct Score(int Fit, int Required, int Known) : IComparable<Score>
    {
        /// <summary>All required members are there, and none that the contract forbids.</summary>
        public const int Whole = 3;

        public int CompareTo(Score other) =>
            Fit != other.Fit ? Fit.CompareTo(other.Fit)
            : Required != other.Required ? Required.CompareTo(other.Required)
            : Known.CompareTo(other.Known);
    }

    private sealed class Shape
    {
        private readonly ulong[] _required;
        private readonly ulong[] _known;
        private readonly (int Slot, byte[][] Values)[] _values;
        private readonly int _requiredCount;
        private readonly bool _isClosed;

        public Shape(JsonShape shape, Dictionary<string, int> slots, int words)
        {
            Alternative = shape.Alternative;
            _required = Bits(shape.Required, slots, words);
            _known = Bits(shape.Required.Concat(shape.Optional), slots, words);
            _requiredCount = Count(_required, _required);
            _isClosed = shape.IsClosed;
            _values =
            [
                .. shape.Values.Where(value => slots.ContainsKey(value.Name)).GroupBy(static value => value.Name, StringComparer.Ordinal)
                    .Select(group => (slots[group.Key], group.Select(static value => Encoding.UTF8.GetBytes(value.Value)).ToArray())),
            ];
        }

        public int Alternative { get; }

        public bool Allows(int slot, ref JsonTextReader reader)
        {
            foreach (var (constant, values) in _values)
            {
                if (constant == slot)
                {
                    return IsOneOf(values, ref reader);
                }
            }

            return true;
        }

        public Score Rate(ReadOnlySpan<ulong> present, bool unknown)
        {
            var known = Count(_known, present);
            var isComplete = Count(_required, present) == _requiredCount;
            var breaks = _isClosed && (unknown || known < Count(present, present));
            var fit = isComplete && !breaks ? Score.Whole : known == 0 ? 0 : isComplete ? 2 : breaks ? 0 : 1;
            return new(fit, isComplete ? _requiredCount : 0, known);
        }

        private static bool IsOneOf(byte[][] values, ref JsonTextReader reader)
        {
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                return false;
            }

            foreach (var value in values)
            {
                if (reader.TokenType == JsonTokenType.String ? reader.ValueTextEquals(value) : reader.ValueSpan.SequenceEqual(value))
                {
                    return true;
                }
            }

            return false;
        }

        private static ulong[] Bits(IEnumerable<string> names, Dictionary<string, int> slots, int words)
        {
            var bits = new ulong[words];
            foreach (var slot in names.Select(name => slots[name]))
            {
                bits[slot / 64] |= 1UL << (slot & 63);
            }

            return bits;
        }

        private static int Count(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
        {
            var count = 0;
            for (var word = 0; word < left.Length; word++)
            {
                count += BitOperations.PopCount(left[word] & right[word]);
            }

            return count;
        }
    }
}
