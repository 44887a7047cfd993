using System.Globalization;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>Whether two schemas say the same, words for readers left out; references are followed.</summary>
internal sealed class SchemaShape
{
    private const int Deepest = 48;
    private const int Largest = 5_000;

    private static readonly HashSet<string> _words = new(StringComparer.Ordinal)
    {
        "title", "description", "example", "examples", "externalDocs", "$comment", "deprecated", "xml", "$defs", "definitions",
    };

    private static readonly HashSet<string> _mapsOfSchemas = new(StringComparer.Ordinal) { "properties", "patternProperties", "dependentSchemas" };
    private static readonly HashSet<string> _listsOfSchemas = new(StringComparer.Ordinal) { "allOf", "anyOf", "oneOf", "prefixItems" };
    private static readonly HashSet<string> _data = new(StringComparer.Ordinal) { "default", "const", "enum", "required", "type", "discriminator", "dependentRequired" };
    private static readonly HashSet<string> _sets = new(StringComparer.Ordinal) { "enum", "required", "type" };

    private readonly HashSet<(string, string)> _underway = [];
    private int _left = Largest;

    private SchemaShape()
    {
    }

    /// <summary>Whether two schemas are known to say the same: those too large to tell are not.</summary>
    /// <param name="old">The one.</param>
    /// <param name="now">The other.</param>
    public static bool IsSame(Part old, Part now)
    {
        var shape = new SchemaShape();
        return shape.Schema(old, now, 0) && shape._left >= 0;
    }

    /// <summary>Whether two schemas are known to say something else: those too large to tell are not.</summary>
    /// <param name="old">The one.</param>
    /// <param name="now">The other.</param>
    public static bool IsOther(Part old, Part now) => !new SchemaShape().Schema(old, now, 0);

    /// <summary>Whether two values are known not to be the same; the order of members does not count.</summary>
    /// <param name="old">The one.</param>
    /// <param name="now">The other.</param>
    public static bool IsOtherValue(Part old, Part now) => !new SchemaShape().Value(old, now, 0);

    /// <summary>Whether a schema says nothing of the values that it takes.</summary>
    /// <param name="schema">The schema; one that is not there says nothing.</param>
    public static bool IsFree(Part schema) => schema.Node switch
    {
        SpecMapping mapping => mapping.Members.All(static member => IsWord(member.Key.Value)),
        SpecScalar { Kind: SpecScalarKind.Boolean } scalar => !string.Equals(scalar.Value, "false", StringComparison.OrdinalIgnoreCase),
        _ => true,
    };

    /// <summary>Whether a schema is <c>false</c>, which takes no value.</summary>
    /// <param name="schema">The schema.</param>
    public static bool IsClosed(Part schema) =>
        schema.Node is SpecScalar { Kind: SpecScalarKind.Boolean } scalar && string.Equals(scalar.Value, "false", StringComparison.OrdinalIgnoreCase);

    private static bool IsWord(string keyword) => _words.Contains(keyword) || keyword.StartsWith("x-", StringComparison.Ordinal);

    private static bool IsSameScalar(SpecScalar one, SpecScalar other)
    {
        if (string.Equals(one.Value, other.Value, StringComparison.Ordinal))
        {
            return one.Kind == other.Kind;
        }

        return IsNumber(one) && IsNumber(other)
            && decimal.TryParse(one.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var first)
            && decimal.TryParse(other.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var second)
            && first == second;
    }

    private static bool IsNumber(SpecScalar scalar) => scalar.Kind is SpecScalarKind.Integer or SpecScalarKind.Number;

    private bool Schema(Part old, Part now, int depth)
    {
        var (one, other) = (old.Resolved(), now.Resolved());
        if (IsEnough(depth))
        {
            return true;
        }

        // A circle is the same when all else of it is.
        if ((old.Reference ?? now.Reference) is not null && !_underway.Add((one.Pointer ?? "", other.Pointer ?? "")))
        {
            return true;
        }

        if (!one.IsMapping || !other.IsMapping)
        {
            return Value(one, other, depth + 1);
        }

        var (first, second) = (Members(one), Members(other));
        return first.Count == second.Count && first.All(member => second.TryGetValue(member.Key, out var same) && Keyword(member.Key, member.Value, same, depth + 1));
    }

    private bool Keyword(string name, Part old, Part now, int depth)
    {
        if (_mapsOfSchemas.Contains(name) && old.IsMapping && now.IsMapping)
        {
            var names = now.Members.ToDictionary(static member => member.Key, static member => member.Value, StringComparer.Ordinal);
            return old.Members.Count() == names.Count && old.Members.All(member => names.TryGetValue(member.Key, out var same) && Schema(member.Value, same, depth));
        }

        if (_listsOfSchemas.Contains(name))
        {
            var (first, second) = (old.Items.ToList(), now.Items.ToList());
            return first.Count == second.Count && first.Zip(second, (one, other) => Schema(one, other, depth)).All(static same => same);
        }

        if (_sets.Contains(name) && old.Items.Any() && now.Items.Any())
        {
            return new HashSet<string>(Texts(old), StringComparer.Ordinal).SetEquals(Texts(now));
        }

        return _data.Contains(name) || (!old.IsMapping && !now.IsMapping) ? Value(old, now, depth) : Schema(old, now, depth);
    }

    private bool Value(Part old, Part now, int depth)
    {
        if (IsEnough(depth))
        {
            return true;
        }

        return (old.Node, now.Node) switch
        {
            (null, null) => true,
            (SpecScalar one, SpecScalar other) => IsSameScalar(one, other),
            (SpecSequence one, SpecSequence other) => one.Items.Count == other.Items.Count && old.Items.Zip(now.Items, (first, second) => Value(first, second, depth + 1)).All(static same => same),
            (SpecMapping one, SpecMapping other) => one.Members.Count == other.Members.Count && old.Members.All(member => now[member.Key] is { Exists: true } same && Value(member.Value, same, depth + 1)),
            _ => false,
        };
    }

    // What is too deep or too much is not looked at; who asks is told so.
    private bool IsEnough(int depth)
    {
        _left = depth > Deepest ? -1 : _left - 1;
        return _left < 0;
    }

    private static Dictionary<string, Part> Members(Part schema) =>
        schema.Members.Where(static member => !IsWord(member.Key)).ToDictionary(static member => member.Key, static member => member.Value, StringComparer.Ordinal);

    private static IEnumerable<string> Texts(Part list) => list.Items.Select(static item => item.Node is SpecScalar scalar ? scalar.Kind + ":" + scalar.Value : "?");
}
