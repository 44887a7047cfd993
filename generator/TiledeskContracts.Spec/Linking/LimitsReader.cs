using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Says in sentences what values a schema allows: range, length, pattern, constant, format, example.</summary>
internal static class LimitsReader
{
    // Formats that C# has a type for say themselves in that type.
    private static readonly string[] _typed =
    [
        "date-time", "date", "time", "duration", "uuid", "guid", "uri", "uri-reference", "iri", "iri-reference", "byte", "base64", "binary",
        "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float", "double", "decimal", "decimal128", "string",
    ];

    /// <summary>The sentences.</summary>
    /// <param name="written">The schema as it stands at its place.</param>
    /// <param name="content">What it says in the end.</param>
    /// <returns>E.g. <c>From 1 to 100.</c>, or null where the contract says nothing.</returns>
    public static string? Of(OpenApiSchema written, OpenApiSchema content)
    {
        var reader = new Keyword(written.Node as SpecMapping, content.Node as SpecMapping);
        string?[] sentences =
        [
            content.Const is null ? null : Sentence("Always ", content.Const, "."),
            Range(reader),
            Sentence("A multiple of ", reader["multipleOf"], "."),
            Count(reader, "minLength", "maxLength", "character"),
            Count(reader, "minItems", "maxItems", "item"),
            reader["uniqueItems"] is SpecScalar { Value: "true" } ? "No item comes twice." : null,
            Count(reader, "minProperties", "maxProperties", "member"),
            Sentence("Matches ", reader["pattern"], " (a regular expression)."),
            content.Format is { Length: > 0 and <= 40 } format && !_typed.Contains(format, StringComparer.Ordinal) ? "Format: " + format + "." : null,
            Sentence("Example: ", Example(reader), "."),
        ];
        var said = string.Join(" ", sentences.Where(sentence => sentence is not null));
        return said.Length == 0 ? null : said;
    }

    private static string? Range(Keyword reader)
    {
        var (low, isAbove) = Bound(reader, "minimum", "exclusiveMinimum");
        var (high, isBelow) = Bound(reader, "maximum", "exclusiveMaximum");
        return (low, high) switch
        {
            (null, null) => null,
            (null, _) => isBelow ? $"Less than {high}." : $"At most {high}.",
            (_, null) => isAbove ? $"Greater than {low}." : $"At least {low}.",
            _ => $"From {low}{(isAbove ? " (exclusive)" : "")} to {high}{(isBelow ? " (exclusive)" : "")}.",
        };
    }

    // 3.0: a flag beside the bound; 3.1: a bound of its own.
    private static (string? Bound, bool IsExclusive) Bound(Keyword reader, string name, string exclusive) => reader[exclusive] switch
    {
        SpecScalar { Kind: SpecScalarKind.Integer or SpecScalarKind.Number } bound => (bound.Value, true),
        SpecScalar { Value: "true" } => (ValueText.Of(reader[name]), true),
        _ => (ValueText.Of(reader[name]), false),
    };

    private static string? Count(Keyword reader, string least, string most, string unit)
    {
        var (low, high) = (ValueText.Of(reader[least]), ValueText.Of(reader[most]));
        low = low is "0" ? null : low;
        return (low, high) switch
        {
            (null, null) => null,
            (null, _) => $"At most {high} {Plural(unit, high)}.",
            (_, null) => $"At least {low} {Plural(unit, low)}.",
            _ => low == high ? $"Exactly {low} {Plural(unit, low)}." : $"From {low} to {high} {Plural(unit, high)}.",
        };
    }

    private static string Plural(string unit, string? count) => count is "1" ? unit : unit + "s";

    private static SpecNode? Example(Keyword reader) =>
        reader["example"] ?? (reader["examples"] is SpecSequence { Items.Count: > 0 } examples ? examples.Items[0] : null);

    private static string? Sentence(string before, SpecNode? value, string after) =>
        value is SpecScalar { Kind: SpecScalarKind.Null } ? before + "null" + after
        : ValueText.Of(value) is { } text ? before + text + after
        : null;

    // What stands at the place outranks what is referred to.
    private sealed class Keyword(SpecMapping? written, SpecMapping? content)
    {
        public SpecNode? this[string name] => written?[name] ?? content?[name];
    }
}
