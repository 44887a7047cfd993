using System.Globalization;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Comparison.Schemas;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Drift.Traffic;

/// <summary>Looks how a JSON value differs from its schema. Tells kinds and places, never values.</summary>
/// <param name="schemas">The contract's schemas.</param>
/// <param name="isRequest">Whether the value was sent; else it came.</param>
/// <param name="notes">Where all that is told goes.</param>
/// <param name="budget">What is left to look at, within alternatives; null outside of them.</param>
internal sealed class BodyChecker(SchemaCache schemas, bool isRequest, BodyNotes notes, AlternativeBudget? budget = null)
{
    // As deep as bodies nest; a schema that holds itself ends where the body does.
    private const int MaxDepth = 64;

    private readonly AlternativeBudget _budget = budget ?? new();

    /// <summary>Looks at a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="schema">What it should be.</param>
    /// <param name="path">Its place in the body, e.g. <c>$.requests[].lead</c>.</param>
    /// <param name="depth">How deep it lies.</param>
    public void Check(SpecNode value, EffectiveSchema schema, string path, int depth = 0)
    {
        if (!schema.Exists || depth > MaxDepth || !(budget?.Take() ?? true))
        {
            return;
        }

        if (value is SpecScalar { Kind: SpecScalarKind.Null })
        {
            if (!schema.IsNullable && (schema.Types.Count > 0 || UnionOf(schema).Count > 0))
            {
                notes.Differ(TrafficRules.NullNotAllowed, path, schema.Origin, "Null, which the contract does not allow.");
            }

            return;
        }

        var branches = UnionOf(schema);
        if (branches.Count > 0)
        {
            CheckUnion(value, schema, branches, path, depth);
            TellSkipped(schema, path);
            return;
        }

        if (!HasKind(value, schema, path))
        {
            return;
        }

        notes.Schemas.Add(schema);
        switch (value)
        {
            case SpecMapping mapping:
                CheckObject(mapping, schema, path, depth);
                break;
            case SpecSequence list:
                CheckItems(list, schema, path, depth);
                break;
            case SpecScalar scalar:
                ScalarChecker.Check(scalar, schema, path, notes);
                break;
        }
    }

    // What was not looked at must not pass for what fits.
    private void TellSkipped(EffectiveSchema schema, string path)
    {
        if (budget is null && _budget.IsSpent && !notes.Differences.Exists(static one => one.Rule == ToolRules.SampleSkipped))
        {
            notes.Differ(ToolRules.SampleSkipped, path, schema.Origin, "Not checked: the contract's alternatives hold one another so often that the value cannot be held against all of them. Let an alternative hold itself at one place only.");
        }
    }

    private static IReadOnlyList<Part> UnionOf(EffectiveSchema schema) => schema.Branches("oneOf") is { Count: > 0 } one ? one : schema.Branches("anyOf");

    private static string KindOf(SpecNode value) => value switch
    {
        SpecMapping => "object",
        SpecSequence => "array",
        SpecScalar { Kind: SpecScalarKind.Boolean } => "boolean",
        SpecScalar { Kind: SpecScalarKind.Integer } => "integer",
        SpecScalar { Kind: SpecScalarKind.Number } number => IsWhole(number.Value) ? "integer" : "number",
        SpecScalar { Kind: SpecScalarKind.Null } => "null",
        _ => "string",
    };

    private static bool IsWhole(string number) =>
        decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value == decimal.Truncate(value);

    private static bool Names(IReadOnlyList<string> types, string kind) => types.Contains(kind) || (kind == "integer" && types.Contains("number"));

    private static string Article(string kind) => kind[0] is 'a' or 'i' or 'o' ? "An " + kind : "A " + kind;

    private bool HasKind(SpecNode value, EffectiveSchema schema, string path)
    {
        var kind = KindOf(value);
        if (schema.Types.Count == 0 || Names(schema.Types, kind))
        {
            return true;
        }

        var wanted = string.Join(" or ", schema.Types);
        var isScalar = value is SpecScalar && !schema.Types.Contains("object") && !schema.Types.Contains("array");
        var isEnvelope = (kind == "object" && schema.Types.Contains("array") && ((SpecMapping)value).Members.Count(static member => member.Value is SpecSequence) == 1)
            || (kind == "array" && schema.Types.Contains("object"));
        var rule = isScalar && (kind == "string") != schema.Types.Contains("string") ? TrafficRules.StringlyTyped
            : isEnvelope ? TrafficRules.EnvelopeMismatch
            : TrafficRules.TypeMismatch;
        notes.Differ(rule, path, schema.Origin, $"{Article(kind)} where the contract says {wanted}.");
        return false;
    }

    private void CheckObject(SpecMapping value, EffectiveSchema schema, string path, int depth)
    {
        var there = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in value.Members)
        {
            var name = NameOf(member.Key.Value, schema);
            there.Add(name);
            if (schema.Properties.TryGetValue(name, out var written))
            {
                var (property, inside) = (schemas.Of(written), path + "." + name);
                notes.Fields.Add(new(inside, written[0], KindOf(member.Value), schema.Required.ContainsKey(name), IsNamed: true, IsExpected(property, KindOf(member.Value))));
                CheckDirection(property, inside);
                Check(member.Value, property, inside, depth + 1);
            }
            else
            {
                CheckFurther(member, schema, path, depth);
            }
        }

        foreach (var property in schema.Properties.Where(property => !there.Contains(property.Key)))
        {
            notes.Fields.Add(new(path + "." + property.Key, property.Value[0], null, schema.Required.ContainsKey(property.Key), IsNamed: true, IsExpected: true));
        }

        foreach (var required in schema.Required.Where(required => !there.Contains(required.Key)))
        {
            var isUnseen = schema.Properties.TryGetValue(required.Key, out var property) && schemas.Of(property).Is(isRequest ? "readOnly" : "writeOnly");
            if (!isUnseen)
            {
                notes.Differ(TrafficRules.MissingRequiredField, path + "." + required.Key, required.Value, "Absent, though the contract requires it.");
            }
        }
    }

    // The contract's name of a field that the server reads by another one.
    private string NameOf(string sent, EffectiveSchema schema) => schema.Properties.ContainsKey(sent) || !isRequest
        ? sent
        : schema.Properties.FirstOrDefault(property => schemas.Of(property.Value).First("x-wire-alias").Value == sent).Key ?? sent;

    private bool IsExpected(EffectiveSchema schema, string kind) => kind == "null" || IsNamed(schema, kind, []);

    // An alternative may be the very schema that holds it.
    private bool IsNamed(EffectiveSchema schema, string kind, HashSet<EffectiveSchema> seen) =>
        seen.Add(schema) && (Names(schema.Types, kind) || UnionOf(schema).Any(branch => IsNamed(schemas.Of([branch]), kind, seen)));

    private void CheckDirection(EffectiveSchema property, string path)
    {
        if (property.Is(isRequest ? "readOnly" : "writeOnly"))
        {
            var (rule, words) = isRequest ? (TrafficRules.ReadOnlySent, "Sent, though the contract says readOnly.") : (TrafficRules.WriteOnlyReturned, "Returned, though the contract says writeOnly.");
            notes.Differ(rule, path, property.Origin, words);
        }
    }

    private void CheckFurther(SpecMember member, EffectiveSchema schema, string path, int depth)
    {
        var further = schema.First("additionalProperties");
        if (further.IsMapping)
        {
            Check(member.Value, schemas.Of([further]), path + ".*", depth + 1);
            return;
        }

        // An object of which nothing is said but that it is one is free-form.
        if ((further.Exists && schema.Is("additionalProperties")) || (schema.Properties.Count == 0 && !further.Exists))
        {
            return;
        }

        var name = member.Key.Value;
        var alike = schema.Properties.Keys.FirstOrDefault(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));
        var (rule, words) = alike is null
            ? (TrafficRules.UndocumentedField, "A field that the contract does not name.")
            : (TrafficRules.FieldCaseMismatch, $"A field that the contract names '{alike}'.");
        var shown = path + "." + Mask.Name(name);
        notes.Fields.Add(new(shown, schema.Origin, KindOf(member.Value), IsRequired: false, IsNamed: false, IsExpected: false));
        notes.Differ(rule, shown, schema.Origin, words);
    }

    private void CheckItems(SpecSequence value, EffectiveSchema schema, string path, int depth)
    {
        var items = schema.Each("items").ToList();
        if (items.Count == 0)
        {
            return;
        }

        var inside = schemas.Of(items);
        foreach (var item in value.Items)
        {
            Check(item, inside, path + "[]", depth + 1);
        }
    }

    // The branch that fits; else, of those of the value's kind, the one that differs least; else none matches.
    private void CheckUnion(SpecNode value, EffectiveSchema schema, IReadOnlyList<Part> branches, string path, int depth)
    {
        if (KindNames.UnknownIn(value, schema, branches) is { } property)
        {
            notes.Differ(TrafficRules.UnknownDiscriminator, path + "." + property, schema.Origin, "A kind that the contract's alternatives do not name.");
            return;
        }

        BodyNotes? best = null;
        foreach (var branch in branches)
        {
            var told = new BodyNotes();
            var effective = schemas.Of([branch]);
            new BodyChecker(schemas, isRequest, told, _budget).Check(value, effective, path, depth + 1);
            if (_budget.IsSpent)
            {
                return;
            }

            if (told.Differences.Count == 0)
            {
                notes.Schemas.Add(schema);
                notes.Add(told);
                return;
            }

            var isOfKind = effective.Types.Count == 0 || Names(effective.Types, KindOf(value));
            best = isOfKind && (best is null || told.Differences.Count < best.Differences.Count) ? told : best;
        }

        if (best is null)
        {
            notes.Differ(TrafficRules.NoBranchMatches, path, schema.Origin, $"{Article(KindOf(value))}, which fits none of the contract's alternatives.");
        }
        else
        {
            notes.Add(best);
        }
    }
}
