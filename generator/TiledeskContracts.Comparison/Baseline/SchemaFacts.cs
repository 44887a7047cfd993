using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Comparison.Baseline;

/// <summary>What schemas promise, as lines: a value's type and limits, its members, its named values. Named schemas have lines of their own.</summary>
/// <param name="facts">Where lines go.</param>
internal sealed class SchemaFacts(ISet<string> facts)
{
    private const string Components = "#/components/schemas/";

    private static readonly string[] _limits =
    [
        "minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems",
        "minProperties", "maxProperties", "default",
    ];

    private static readonly string[] _access = ["readOnly", "writeOnly"];
    private static readonly string[] _branches = ["allOf", "anyOf", "oneOf"];

    private readonly HashSet<string> _met = new(StringComparer.Ordinal);
    private readonly Queue<Part> _named = new();

    /// <summary>Adds the lines of a value.</summary>
    /// <param name="owner">What has the value, e.g. <c>schema Request.status</c>.</param>
    /// <param name="schema">The schema; one that is not there lets anything be.</param>
    /// <param name="words">What else is to be said of it.</param>
    public void Add(string owner, Part schema, params string[] words)
    {
        facts.Add($"{owner}: {string.Join(", ", new[] { TypeOf(schema) }.Concat(words).Concat(WordsOf(schema).Distinct()))}");
        AddBelow(owner, schema);
    }

    /// <summary>Adds the lines of all named schemas that were met, and of those that these name.</summary>
    public void AddNamed()
    {
        while (_named.Count > 0)
        {
            var schema = _named.Dequeue();
            Add("schema " + NameOf(schema.Pointer), schema);
        }
    }

    private static string NameOf(string pointer) =>
        pointer.StartsWith(Components, StringComparison.Ordinal) ? JsonPointer.Unescape(pointer.Substring(Components.Length)) : pointer;

    private static IEnumerable<string> TypesOf(Part schema) =>
        schema.Text("type") is { } type ? [type] : schema.Texts("type");

    private static IEnumerable<Part> BranchesOf(Part schema) => _branches.SelectMany(keyword => schema[keyword].Items);

    // What schemas that are not named say; those that are say it in their own lines.
    private static IEnumerable<string> WordsOf(Part schema)
    {
        if (schema.Reference is not null)
        {
            return [];
        }

        var words = new List<string>();
        if (schema.Is("nullable") || schema.Texts("type").Contains("null") || BranchesOf(schema).Any(static branch => branch.Text("type") == "null"))
        {
            words.Add("nullable");
        }

        words.AddRange(_access.Where(schema.Is));
        words.AddRange(_limits.Where(keyword => schema[keyword].Exists).Select(keyword => $"{keyword} {CanonicalText.Of(schema[keyword].Node)}"));
        if (schema.Truth("additionalProperties") == false)
        {
            words.Add("no further members");
        }

        return words.Concat(BranchesOf(schema).SelectMany(WordsOf));
    }

    private string TypeOf(Part schema)
    {
        if (schema.Reference is not null)
        {
            return Named(schema);
        }

        if (schema.Node is SpecScalar { Kind: SpecScalarKind.Boolean } scalar)
        {
            return string.Equals(scalar.Value, "false", StringComparison.OrdinalIgnoreCase) ? "nothing" : "anything";
        }

        var types = TypesOf(schema).Where(static type => type != "null").Select(type => TypeOf(schema, type));
        var all = schema["allOf"].Items.Select(TypeOf);
        var any = schema["anyOf"].Items.Concat(schema["oneOf"].Items).Where(static branch => branch.Text("type") != "null").Select(TypeOf);
        string[] said = [Join(types, " | "), Join(all, " & "), Join(any, " | ")];
        var text = string.Join(" & ", said.Where(static one => one.Length > 0).Distinct());
        return text.Length > 0 ? text : schema["properties"].IsMapping ? "object" : "anything";
    }

    private string TypeOf(Part schema, string type) => type switch
    {
        "array" => TypeOf(schema["items"]) is var items && items.Contains(' ') ? $"({items})[]" : items + "[]",
        "object" when schema["additionalProperties"].IsMapping && !schema["properties"].IsMapping => "map of " + TypeOf(schema["additionalProperties"]),
        "object" => type,
        _ => schema.Text("format") is { } format ? $"{type}({format})" : type,
    };

    private static string Join(IEnumerable<string> types, string separator) => string.Join(separator, types.Distinct());

    private string Named(Part reference)
    {
        var target = reference.Side.Target(reference.Reference!, reference);
        if (!target.Exists)
        {
            return "nowhere";
        }

        if (_met.Add(target.Pointer))
        {
            _named.Enqueue(target);
        }

        return NameOf(target.Pointer);
    }

    private void AddBelow(string owner, Part schema)
    {
        if (schema.Reference is not null)
        {
            return;
        }

        foreach (var value in schema["enum"].Items.Concat(schema["const"].Exists ? [schema["const"]] : []))
        {
            facts.Add($"{owner} = {CanonicalText.Of(value.Node)}");
        }

        var required = new HashSet<string>(schema.Texts("required"), StringComparer.Ordinal);
        foreach (var property in schema["properties"].Members)
        {
            Add($"{owner}.{property.Key}", property.Value, required.Contains(property.Key) ? "required" : "optional");
        }

        AddBelow(owner, schema["items"], "[]");
        AddBelow(owner, schema["additionalProperties"], "{}");
        foreach (var branch in BranchesOf(schema))
        {
            AddBelow(owner, branch);
        }
    }

    // The owner's type says what items are; what limits them has a line of its own.
    private void AddBelow(string owner, Part inner, string mark)
    {
        if (inner.IsMapping && WordsOf(inner).Any())
        {
            Add(owner + mark, inner);
        }
        else if (inner.IsMapping)
        {
            AddBelow(owner + mark, inner);
        }
    }
}
