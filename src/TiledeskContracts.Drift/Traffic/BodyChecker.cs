using System.Globalization;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Comparison.Schemas;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Drift.Traffic;

/// <summary>Looks how a JSON value differs from its schema. Tells kinds and places, never values.</summary>
/// <param name="isRequest">Whether the value was sent; else it came.</param>
/// <param name="report">Where differences go: rule, place in the body, place in the contract, words.</param>
internal sealed class BodyChecker(bool isRequest, Action<DriftRule, string, Part, string> report)
{
    // As deep as bodies nest; a schema that holds itself ends where the body does.
    private const int MaxDepth = 64;

    /// <summary>Looks at a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="schema">What it should be.</param>
    /// <param name="path">Its place in the body, e.g. <c>$.requests[].lead</c>.</param>
    /// <param name="depth">How deep it lies.</param>
    public void Check(SpecNode value, EffectiveSchema schema, string path, int depth = 0)
    {
        if (!schema.Exists || depth > MaxDepth)
        {
            return;
        }

        if (value is SpecScalar { Kind: SpecScalarKind.Null })
        {
            if (!schema.IsNullable && (schema.Types.Count > 0 || UnionOf(schema).Count > 0))
            {
                report(TrafficRules.NullNotAllowed, path, schema.Origin, "Null, which the contract does not allow.");
            }

            return;
        }

        var branches = UnionOf(schema);
        if (branches.Count > 0)
        {
            CheckUnion(value, schema, branches, path, depth);
            return;
        }

        if (!HasKind(value, schema, path))
        {
            return;
        }

        switch (value)
        {
            case SpecMapping mapping:
                CheckObject(mapping, schema, path, depth);
                break;
            case SpecSequence list:
                CheckItems(list, schema, path, depth);
                break;
            case SpecScalar scalar:
                ScalarChecker.Check(scalar, schema, (rule, words) => report(rule, path, schema.Origin, words));
                break;
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

    private bool HasKind(SpecNode value, EffectiveSchema schema, string path)
    {
        var kind = KindOf(value);
        if (schema.Types.Count == 0 || schema.Types.Contains(kind) || (kind == "integer" && schema.Types.Contains("number")))
        {
            return true;
        }

        var wanted = string.Join(" or ", schema.Types);
        var isScalar = value is SpecScalar && !schema.Types.Contains("object") && !schema.Types.Contains("array");
        if (isScalar && (kind == "string") != schema.Types.Contains("string"))
        {
            report(TrafficRules.StringlyTyped, path, schema.Origin, $"A {kind} where the contract says {wanted}.");
        }
        else if ((kind == "object" && schema.Types.Contains("array") && ((SpecMapping)value).Members.Count(static member => member.Value is SpecSequence) == 1) || (kind == "array" && schema.Types.Contains("object")))
        {
            report(TrafficRules.EnvelopeMismatch, path, schema.Origin, $"An {kind} where the contract says {wanted}.");
        }
        else
        {
            report(TrafficRules.TypeMismatch, path, schema.Origin, $"A value of type {kind} where the contract says {wanted}.");
        }

        return false;
    }

    private void CheckObject(SpecMapping value, EffectiveSchema schema, string path, int depth)
    {
        foreach (var member in value.Members)
        {
            var name = member.Key.Value;
            if (schema.Properties.TryGetValue(name, out var property))
            {
                var inside = EffectiveSchema.Of(property);
                CheckDirection(inside, path + "." + name);
                Check(member.Value, inside, path + "." + name, depth + 1);
            }
            else
            {
                CheckFurther(member, schema, path, depth);
            }
        }

        foreach (var required in schema.Required.Where(required => value[required.Key] is null))
        {
            var isUnseen = schema.Properties.TryGetValue(required.Key, out var property) && EffectiveSchema.Of(property).Is(isRequest ? "readOnly" : "writeOnly");
            if (!isUnseen)
            {
                report(TrafficRules.MissingRequiredField, path + "." + required.Key, required.Value, "Absent, though the contract requires it.");
            }
        }
    }

    private void CheckDirection(EffectiveSchema property, string path)
    {
        if (property.Is(isRequest ? "readOnly" : "writeOnly"))
        {
            var (rule, words) = isRequest ? (TrafficRules.ReadOnlySent, "Sent, though the contract says readOnly.") : (TrafficRules.WriteOnlyReturned, "Returned, though the contract says writeOnly.");
            report(rule, path, property.Origin, words);
        }
    }

    private void CheckFurther(SpecMember member, EffectiveSchema schema, string path, int depth)
    {
        var further = schema.First("additionalProperties");
        if (further.IsMapping)
        {
            Check(member.Value, EffectiveSchema.Of([further]), path + ".*", depth + 1);
            return;
        }

        if (further.Exists && schema.Is("additionalProperties"))
        {
            return;
        }

        // An object of which nothing is said but that it is one is free-form.
        if (schema.Properties.Count == 0 && !further.Exists)
        {
            return;
        }

        var name = member.Key.Value;
        var alike = schema.Properties.Keys.FirstOrDefault(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));
        if (alike is null)
        {
            report(TrafficRules.UndocumentedField, path + "." + name, schema.Origin, "A field that the contract does not name.");
        }
        else
        {
            report(TrafficRules.FieldCaseMismatch, path + "." + name, schema.Origin, $"A field that the contract names '{alike}'.");
        }
    }

    private void CheckItems(SpecSequence value, EffectiveSchema schema, string path, int depth)
    {
        var items = schema.Each("items").ToList();
        if (items.Count == 0)
        {
            return;
        }

        var inside = EffectiveSchema.Of(items);
        foreach (var item in value.Items)
        {
            Check(item, inside, path + "[]", depth + 1);
        }
    }

    // The branch that fits; else, of those of the value's kind, the one that differs least; else none matches.
    private void CheckUnion(SpecNode value, EffectiveSchema schema, IReadOnlyList<Part> branches, string path, int depth)
    {
        List<(DriftRule Rule, string Path, Part Place, string Words)>? best = null;
        foreach (var branch in branches)
        {
            var told = new List<(DriftRule Rule, string Path, Part Place, string Words)>();
            var effective = EffectiveSchema.Of([branch]);
            new BodyChecker(isRequest, (rule, where, place, words) => told.Add((rule, where, place, words))).Check(value, effective, path, depth + 1);
            var isOfKind = effective.Types.Count == 0 || effective.Types.Contains(KindOf(value)) || (KindOf(value) == "integer" && effective.Types.Contains("number"));
            if (told.Count == 0)
            {
                return;
            }

            best = isOfKind && (best is null || told.Count < best.Count) ? told : best;
        }

        if (best is null)
        {
            report(TrafficRules.NoBranchMatches, path, schema.Origin, $"A value of type {KindOf(value)}, which fits none of the contract's alternatives.");
            return;
        }

        foreach (var (rule, where, place, words) in best)
        {
            report(rule, where, place, words);
        }
    }
}
