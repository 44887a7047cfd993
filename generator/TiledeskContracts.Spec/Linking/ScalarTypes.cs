using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Spec.Linking;

/// <summary>The table of JSON types and formats.</summary>
internal static class ScalarTypes
{
    /// <summary>The scalar of a type and format; unknown formats change nothing.</summary>
    /// <param name="type"><c>string</c>, <c>integer</c>, <c>number</c> or <c>boolean</c>.</param>
    /// <param name="format">The format, or null.</param>
    /// <returns>The scalar, or null for other types.</returns>
    public static TypeKind? Of(string type, string? format) => (type, format) switch
    {
        ("string", "date-time") => TypeKind.DateTime,
        ("string", "date") => TypeKind.Date,
        ("string", "time") => TypeKind.Time,
        ("string", "duration") => TypeKind.Duration,
        ("string", "uuid" or "guid") => TypeKind.Guid,
        ("string", "uri" or "uri-reference" or "iri" or "iri-reference") => TypeKind.Uri,
        ("string", "byte" or "base64") => TypeKind.Bytes,
        ("string", "binary") => TypeKind.Stream,
        ("string", _) => TypeKind.String,
        ("integer", "int32" or "int16" or "int8" or "uint8" or "uint16") => TypeKind.Int32,
        ("integer", _) => TypeKind.Int64,
        ("number", "float") => TypeKind.Single,
        ("number", "decimal" or "decimal128") => TypeKind.Decimal,
        ("number", "int32") => TypeKind.Int32,
        ("number", "int64") => TypeKind.Int64,
        ("number", _) => TypeKind.Double,
        ("boolean", _) => TypeKind.Boolean,
        _ => null,
    };

    /// <summary>Whether values are JSON numbers.</summary>
    /// <param name="kind">A kind.</param>
    /// <returns>True for numbers and enums of numbers.</returns>
    public static bool IsNumber(TypeKind kind) => kind
        is TypeKind.Int32 or TypeKind.Int64 or TypeKind.Single or TypeKind.Double or TypeKind.Decimal
        or TypeKind.Int32Enum or TypeKind.Int64Enum or TypeKind.DoubleEnum;

    /// <summary>Whether values are JSON strings.</summary>
    /// <param name="kind">A kind.</param>
    /// <returns>True for text, dates, ids, bytes and enums of text.</returns>
    public static bool IsText(TypeKind kind) => kind
        is TypeKind.String or TypeKind.DateTime or TypeKind.Date or TypeKind.Time or TypeKind.Duration or TypeKind.Guid
        or TypeKind.Uri or TypeKind.Bytes or TypeKind.Stream or TypeKind.StringEnum;

    /// <summary>What an enum is over.</summary>
    /// <param name="kind">A kind.</param>
    /// <returns>The kind of its values, or the kind itself.</returns>
    public static TypeKind Plain(TypeKind kind) => kind switch
    {
        TypeKind.StringEnum => TypeKind.String,
        TypeKind.Int32Enum => TypeKind.Int32,
        TypeKind.Int64Enum => TypeKind.Int64,
        TypeKind.DoubleEnum => TypeKind.Double,
        _ => kind,
    };

    /// <summary>The one scalar that holds all of several of one JSON kind.</summary>
    /// <param name="kinds">Scalars, at least one.</param>
    /// <returns>The wider scalar, or null if their JSON kinds differ.</returns>
    public static TypeKind? Widest(IReadOnlyCollection<TypeKind> kinds)
    {
        if (kinds.Distinct().Count() == 1)
        {
            return kinds.First();
        }

        if (kinds.All(IsText))
        {
            return TypeKind.String;
        }

        if (!kinds.All(IsNumber))
        {
            return null;
        }

        return kinds.Contains(TypeKind.Decimal) ? TypeKind.Decimal
            : kinds.Contains(TypeKind.Double) || kinds.Contains(TypeKind.Single) ? TypeKind.Double
            : TypeKind.Int64;
    }
}
