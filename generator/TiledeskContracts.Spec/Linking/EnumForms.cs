using System.Globalization;
using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Recognises enums, closed (<c>enum</c>) and open (<c>anyOf</c> with the plain type beside).</summary>
/// <param name="unwrapper">Peels wrappers.</param>
internal sealed class EnumForms(SchemaUnwrapper unwrapper)
{
    /// <summary>The form of a schema with <c>enum</c>.</summary>
    /// <param name="schema">A schema with values.</param>
    /// <returns>An enum, a boolean, or raw JSON where values are of several kinds.</returns>
    public static SchemaForm Closed(OpenApiSchema schema) => Of(schema, schema.Types, schema.Format, schema.Enum);

    /// <summary>The form of alternatives that are one scalar type, with known values among them.</summary>
    /// <param name="schema">The schema with the alternatives.</param>
    /// <param name="alternatives">The alternatives, null left out.</param>
    /// <returns>An enum, or null where it is something else.</returns>
    public SchemaForm? Open(OpenApiSchema schema, IReadOnlyList<OpenApiSchema> alternatives)
    {
        var contents = alternatives.Select(unwrapper.Unwrap).ToList();
        if (contents.Any(content => content is null || !IsPlain(content.Schema)) || contents.All(content => Values(content!.Schema).Count == 0))
        {
            return null;
        }

        var known = contents.Where(content => Values(content!.Schema).Count > 0).Select(content => content!.Schema).ToList();
        var types = contents.Select(content => content!.Schema).SelectMany(content => content.Types).Distinct(StringComparer.Ordinal).ToList();
        if (types.Count > 1)
        {
            return null;
        }

        var form = Of(schema, types, known[0].Format, [.. known.SelectMany(Values)]);
        if (form.Kind is not SchemaFormKind.Enum)
        {
            return null;
        }

        var owners = known.SelectMany(content => Values(content).Where(value => value.Kind != SpecScalarKind.Null).Select(_ => content.Const is null ? null : content));
        return form with
        {
            ValueOwner = known.Count == 1 ? known[0] : schema,
            ValueSchemas = known.Exists(content => content.Const is not null) ? [.. owners] : null,
        };
    }

    /// <summary>Reads a whole number; <c>1.0</c> is one too.</summary>
    /// <param name="text">The number as the contract spells it.</param>
    /// <param name="number">The number.</param>
    /// <returns>False where it is none, or has more than 64 bits.</returns>
    public static bool TryWhole(string text, out long number)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number))
        {
            return true;
        }

        var isWhole = decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && value == decimal.Truncate(value) && value is >= long.MinValue and <= long.MaxValue;
        number = isWhole ? (long)value : 0;
        return isWhole;
    }

    // A constant is an enum of one.
    private static IReadOnlyList<SpecScalar> Values(OpenApiSchema schema) =>
        schema.Enum.Count > 0 ? schema.Enum : schema.Const is SpecScalar constant ? [constant] : [];

    private static bool IsPlain(OpenApiSchema schema) =>
        schema.Properties.Count == 0 && schema.Items is null && schema.AllOf.Count == 0 && schema.OneOf.Count == 0
        && schema.AnyOf.Count == 0 && (schema.Types.Count == 1 || (schema.Types.Count == 0 && Values(schema).Count > 0))
        && schema.Types.All(type => type is "string" or "integer" or "number");

    private static SchemaForm Of(OpenApiSchema owner, IReadOnlyList<string> types, string? format, IReadOnlyList<SpecScalar> all)
    {
        var values = all.Where(value => value.Kind != SpecScalarKind.Null).ToList();
        var type = types.Count == 1 ? types[0] : null;
        if (values.Count == 0)
        {
            return type is not null && ScalarTypes.Of(type, format) is { } scalar ? new(SchemaFormKind.Scalar, scalar) : SchemaForm.Json;
        }

        return Kind(type, format, values) switch
        {
            TypeKind.Json => SchemaForm.Json,
            TypeKind.Boolean => new(SchemaFormKind.Scalar, TypeKind.Boolean),
            { } kind => new(SchemaFormKind.Enum, kind, Values: values, ValueOwner: owner),
        };
    }

    // A declared type outranks the values' own look: "type: string, enum: [100, yes]" are texts.
    private static TypeKind Kind(string? type, string? format, List<SpecScalar> values)
    {
        if (type is "string" || (type is null && values.All(value => value.Kind == SpecScalarKind.String)))
        {
            return TypeKind.StringEnum;
        }

        if (type is "boolean" || (type is null && values.All(value => value.Kind == SpecScalarKind.Boolean)))
        {
            return TypeKind.Boolean;
        }

        if (values.All(value => type is "integer" ? TryWhole(value.Value, out _) : IsLong(value.Value)) && type is null or "integer" or "number")
        {
            var small = format is not "int64" && values.All(value => TryWhole(value.Value, out var number) && number is >= int.MinValue and <= int.MaxValue);
            return small ? TypeKind.Int32Enum : TypeKind.Int64Enum;
        }

        return type is null or "number" && values.All(value => IsDouble(value.Value)) ? TypeKind.DoubleEnum : TypeKind.Json;
    }

    private static bool IsLong(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static bool IsDouble(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && !double.IsInfinity(number) && !double.IsNaN(number);
}
