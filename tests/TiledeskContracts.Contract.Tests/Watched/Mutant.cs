using System.Text.Json.Nodes;
using TiledeskContracts.Drift;

namespace TiledeskContracts.Contract.Tests.Watched;

/// <summary>A recorded body with one change, and what a client must tell of it.</summary>
/// <param name="Body">The changed body.</param>
/// <param name="Rule">The rule that the change breaks; null where it breaks none.</param>
/// <param name="Pointer">The place in the contract.</param>
/// <param name="Member">The name of a field that the contract does not name.</param>
internal sealed record Mutant(JsonNode Body, DriftRule? Rule, string Pointer, string? Member = null)
{
    /// <summary>A value that nobody may find in what is told.</summary>
    public const string Secret = "s3cr3t";

    /// <summary>Ways to change a body, by name: the places that they can be done at, and the change.</summary>
    public static IReadOnlyDictionary<string, Func<JsonNode, AnswerPlace, Mutant?>> Kinds { get; } = new Dictionary<string, Func<JsonNode, AnswerPlace, Mutant?>>(StringComparer.Ordinal)
    {
        ["field added"] = static (body, place) => place.Member is null
            ? new(place.WithMore(body, "newcomer", Text()), DriftRule.UndocumentedField, place.Pointer, "newcomer")
            : null,
        ["odd field added"] = static (body, place) => place.Member is null
            ? new(place.WithMore(body, "no \"name\" ~/ кл\u0001", new JsonObject { [Secret] = Text() }), DriftRule.UndocumentedField, place.Pointer, "no \"name\" ~/ кл\u0001")
            : null,
        ["required field removed"] = static (body, place) => place.IsRequired
            ? new(place.With(body, null, isGone: true), DriftRule.MissingRequiredField, place.Pointer)
            : null,
        ["optional field removed"] = static (body, place) => place is { Member: not null, IsRequired: false }
            ? new(place.With(body, null, isGone: true), null, place.Pointer)
            : null,
        ["retyped"] = static (body, place) => place is { Member: not null, Type: not null }
            ? new(place.With(body, place.Type == "array" ? new JsonObject { ["a"] = Text() } : new JsonArray(Text())), DriftRule.TypeMismatch, place.Pointer)
            : null,
        ["spelled as another type"] = static (body, place) => (place.Member is null || place.IsEnum ? null : place.Type) switch
        {
            "string" when !HasFormat(place) => new(place.With(body, 7311), DriftRule.TypeMismatch, place.Pointer),
            "integer" or "number" => new(place.With(body, "7311"), DriftRule.TypeMismatch, place.Pointer),
            "boolean" => new(place.With(body, "true"), DriftRule.TypeMismatch, place.Pointer),
            "string or object" => new(place.With(body, 7311), DriftRule.TypeMismatch, place.Pointer),
            _ => null,
        },
        ["null"] = static (body, place) => place is { Member: not null, Type: not null }
            ? new(place.With(body, null), place.IsNullable ? null : DriftRule.NullNotAllowed, place.Pointer)
            : null,
        ["enum value new"] = static (body, place) => !place.IsEnum ? null : place.Type == "string"
            ? new(place.With(body, Text()), DriftRule.UnknownEnumValue, place.Pointer)
            : new(place.With(body, 7311), DriftRule.UnknownEnumValue, place.Pointer),
        ["format broken"] = static (body, place) => (place.Type, (string?)place.Schema["format"]) switch
        {
            ("string", "date-time") => new(place.With(body, Text()), DriftRule.FormatMismatch, place.Pointer),
            ("integer", _) => new(place.With(body, 73.11), DriftRule.FormatMismatch, place.Pointer),
            _ => null,
        },
    };

    private static JsonValue Text() => JsonValue.Create(Secret)!;

    private static bool HasFormat(AnswerPlace place) => place.Schema["format"] is not null;
}
