using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Comparison.Members;

/// <summary>Names types as documentation ids do.</summary>
internal static class TypeNames
{
    /// <summary>Names a type with its own nullability; that of references leaves no trace in ids.</summary>
    /// <param name="type">The type.</param>
    /// <returns>E.g. <c>System.Nullable{System.Int32}</c>.</returns>
    public static string Of(TypeModel type) => type is { Nullable: true, IsStruct: true } ? $"System.Nullable{{{Plain(type)}}}" : Plain(type);

    private static string Plain(TypeModel type) => type.Kind switch
    {
        TypeKind.String => "System.String",
        TypeKind.Boolean => "System.Boolean",
        TypeKind.Int32 => "System.Int32",
        TypeKind.Int64 => "System.Int64",
        TypeKind.Single => "System.Single",
        TypeKind.Double => "System.Double",
        TypeKind.Decimal => "System.Decimal",
        TypeKind.DateTime => "System.DateTimeOffset",
        TypeKind.Date => "System.DateOnly",
        TypeKind.Time => "System.TimeOnly",
        TypeKind.Duration => "System.TimeSpan",
        TypeKind.Guid => "System.Guid",
        TypeKind.Uri => "System.Uri",
        TypeKind.Bytes => "System.Byte[]",
        TypeKind.Stream => "System.IO.Stream",
        TypeKind.File => "TiledeskContracts.ApiFile",
        TypeKind.Json => "System.Text.Json.JsonElement",
        TypeKind.List => $"System.Collections.Generic.IList{{{Of(type.Element!)}}}",
        TypeKind.Map => $"System.Collections.Generic.IDictionary{{System.String,{Of(type.Element!)}}}",
        TypeKind.Reference => $"TiledeskContracts.Values.Reference{{{Plain(type.Element!)}}}",
        _ => type.Name!,
    };
}
