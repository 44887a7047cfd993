using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>Which rule tells a difference of a schema where something else than a body carries its values.</summary>
internal static class SchemaUseRules
{
    private static readonly DriftRule[] _typeRules =
    [
        TypeRules.TypeChanged, TypeRules.TypeGeneralized, TypeRules.TypeSpecialized, TypeRules.TypeListWidened, TypeRules.TypeListNarrowed,
        TypeRules.FormatAdded, TypeRules.FormatRemoved, TypeRules.FormatChanged, TypeRules.BinaryTextSwitched, TypeRules.ContentEncodingChanged,
    ];

    private static readonly string[] _text = ["string"];

    private static readonly Dictionary<DriftRule, DriftRule> _parameter = new()
    {
        [TypeRules.TypeChanged] = ParameterRules.ParameterTypeChanged,
        [TypeRules.TypeSpecialized] = ParameterRules.ParameterTypeChanged,
        [TypeRules.TypeListNarrowed] = ParameterRules.ParameterTypeChanged,
        [TypeRules.FormatAdded] = ParameterRules.ParameterTypeChanged,
        [TypeRules.FormatChanged] = ParameterRules.ParameterTypeChanged,
        [TypeRules.BinaryTextSwitched] = ParameterRules.ParameterTypeChanged,
        [TypeRules.IntegerWidthDecreased] = ParameterRules.ParameterTypeChanged,
        [TypeRules.TypeGeneralized] = ParameterRules.ParameterTypeGeneralized,
        [TypeRules.TypeListWidened] = ParameterRules.ParameterTypeGeneralized,
        [TypeRules.SchemaBecameUntyped] = ParameterRules.ParameterTypeGeneralized,
        [TypeRules.FormatRemoved] = ParameterRules.ParameterTypeGeneralized,
        [TypeRules.IntegerWidthIncreased] = ParameterRules.ParameterTypeGeneralized,
        [TypeRules.BecameNullable] = ParameterRules.ParameterBecameNullable,
        [TypeRules.BecameNotNullable] = ParameterRules.ParameterBecameNotNullable,
        [ValueRules.PropertyDefaultChanged] = ParameterRules.ParameterDefaultChanged,
        [PropertyRules.RequiredPropertyAdded] = ParameterRules.RequiredParameterAdded,
        [PropertyRules.PropertyBecameRequired] = ParameterRules.ParameterBecameRequired,
    };

    private static readonly Dictionary<DriftRule, DriftRule> _header = new()
    {
        [TypeRules.TypeChanged] = ResponseRules.HeaderTypeChanged,
        [TypeRules.TypeGeneralized] = ResponseRules.HeaderTypeChanged,
        [TypeRules.TypeListWidened] = ResponseRules.HeaderTypeChanged,
        [TypeRules.SchemaBecameUntyped] = ResponseRules.HeaderTypeChanged,
        [TypeRules.FormatRemoved] = ResponseRules.HeaderTypeChanged,
        [TypeRules.FormatChanged] = ResponseRules.HeaderTypeChanged,
        [TypeRules.BinaryTextSwitched] = ResponseRules.HeaderTypeChanged,
        [TypeRules.TypeSpecialized] = ResponseRules.HeaderTypeNarrowed,
        [TypeRules.TypeListNarrowed] = ResponseRules.HeaderTypeNarrowed,
        [TypeRules.FormatAdded] = ResponseRules.HeaderTypeNarrowed,
        [TypeRules.IntegerWidthDecreased] = ResponseRules.HeaderTypeNarrowed,
        [TypeRules.BecameNullable] = ResponseRules.HeaderBecameNullable,
        [TypeRules.BecameNotNullable] = ResponseRules.HeaderBecameNotNullable,
    };

    /// <summary>The rule that tells it.</summary>
    /// <param name="pair">The schemas that differ.</param>
    /// <param name="rule">The rule that would tell it in a body.</param>
    public static DriftRule RuleOf(SchemaPair pair, DriftRule rule) => pair.Use switch
    {
        SchemaUse.Parameter when rule == TypeRules.TypeChanged && IsSameText(pair) => ParameterRules.ParameterTypeGeneralized,
        SchemaUse.Header when rule == TypeRules.TypeChanged && IsSameText(pair) => ResponseRules.HeaderTypeNarrowed,
        SchemaUse.Parameter or SchemaUse.ContentParameter => _parameter.TryGetValue(rule, out var own) ? own : rule,
        SchemaUse.Header or SchemaUse.ContentHeader => _header.TryGetValue(rule, out var own) ? own : rule,
        SchemaUse.Form or SchemaUse.Text when rule == TypeRules.TypeChanged && IsSameText(pair) => TypeRules.TypeCompatible,
        SchemaUse.Form when _typeRules.Contains(rule) && IsFile(pair.Old) != IsFile(pair.New) => BodyRules.FilePartChanged,
        _ => rule,
    };

    // Where all is text, who takes a text takes the digits of a number too.
    private static bool IsSameText(SchemaPair pair)
    {
        var (wide, narrow) = pair.Direction == WireDirection.Request ? (pair.New, pair.Old) : (pair.Old, pair.New);
        return wide.Types.SequenceEqual(_text) && wide.First("format") is { Exists: false } && narrow.Types.All(static type => type is "integer" or "number" or "boolean" or "string");
    }

    // 3.0 says 'format: binary'; 3.1 names a media type that is not encoded as text.
    private static bool IsFile(EffectiveSchema schema) =>
        schema.Types.All(static type => type == "string") && schema.First("contentEncoding") is { Exists: false }
        && (schema.First("format").Value == "binary" || schema.First("contentMediaType") is { Exists: true });
}
