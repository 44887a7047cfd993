using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Model;
using static TiledeskContracts.Generator.Emitting.Namespaces;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>Spells types and their codecs.</summary>
internal static class CSharpTypes
{
    extension(TypeModel type)
    {
        /// <summary>The type with its own nullability, as a list holds it.</summary>
        public Code Spelled => type.Nullable ? type.NullableName : type.PlainName;

        /// <summary>The type where null means absent.</summary>
        public Code NullableName => Code.Of($"{type.PlainName}?");

        /// <summary>Whether C# has it as an interface, for which no conversion operator may be declared.</summary>
        public bool IsInterface => type.Kind is TypeKind.List or TypeKind.Map;

        /// <summary>Whether its own codec gives it one text in a path, query or header.</summary>
        public bool IsText => type.Kind is not (TypeKind.Stream or TypeKind.File or TypeKind.Json or TypeKind.Object
            or TypeKind.Reference or TypeKind.List or TypeKind.Map);

        /// <summary>The codec that spells a parameter. What has no text of its own is spelled as JSON.</summary>
        public Code TextCodec => type switch
        {
            { IsText: true } => type.PlainCodec,
            { Kind: TypeKind.List, Element: { IsText: true, Nullable: false } item } => Code.Of($"{Json}::DelimitedTextCodec<{item.PlainName}, {item.PlainCodec}>"),
            _ => type.JsonTextCodec,
        };

        /// <summary>The codec that spells a parameter as JSON.</summary>
        public Code JsonTextCodec => Code.Of($"{Json}::JsonTextCodec<{type.PlainName}, {type.PlainCodec}>");

        /// <summary>The type without its own nullability.</summary>
        public Code PlainName => type.Kind switch
        {
            TypeKind.String => Code.Of($"string"),
            TypeKind.Boolean => Code.Of($"bool"),
            TypeKind.Int32 => Code.Of($"int"),
            TypeKind.Int64 => Code.Of($"long"),
            TypeKind.Single => Code.Of($"float"),
            TypeKind.Double => Code.Of($"double"),
            TypeKind.Decimal => Code.Of($"decimal"),
            TypeKind.DateTime => Code.Of($"system::DateTimeOffset"),
            TypeKind.Date => Code.Of($"system::DateOnly"),
            TypeKind.Time => Code.Of($"system::TimeOnly"),
            TypeKind.Duration => Code.Of($"system::TimeSpan"),
            TypeKind.Guid => Code.Of($"system::Guid"),
            TypeKind.Uri => Code.Of($"system::Uri"),
            TypeKind.Bytes => Code.Of($"byte[]"),
            TypeKind.Stream => Code.Of($"system::IO.Stream"),
            TypeKind.File => Code.Of($"{Runtime}::ApiFile"),
            TypeKind.Json => Code.Of($"system::Text.Json.JsonElement"),
            TypeKind.List => Code.Of($"collections::IList<{type.Element!.Spelled}>"),
            TypeKind.Map => Code.Of($"collections::IDictionary<string, {type.Element!.Spelled}>"),
            TypeKind.Reference => Code.Of($"{Values}::Reference<{type.Element!.PlainName}>"),
            _ => Identifier.Near(type.Name!),
        };

        /// <summary>The codec that reads and writes the type with its own nullability.</summary>
        public Code Codec => type switch
        {
            { Nullable: false } => type.PlainCodec,
            { IsStruct: true } => Code.Of($"{Json}::NullableValueCodec<{type.PlainName}, {type.PlainCodec}>"),
            _ => Code.Of($"{Json}::NullableCodec<{type.PlainName}, {type.PlainCodec}>"),
        };

        /// <summary>The codec that reads and writes the type without it.</summary>
        public Code PlainCodec => type.Kind switch
        {
            TypeKind.String => Code.Of($"{Json}::StringCodec"),
            TypeKind.Boolean => Code.Of($"{Json}::BooleanCodec"),
            TypeKind.Int32 => Code.Of($"{Json}::Int32Codec"),
            TypeKind.Int64 => Code.Of($"{Json}::Int64Codec"),
            TypeKind.Single => Code.Of($"{Json}::SingleCodec"),
            TypeKind.Double => Code.Of($"{Json}::DoubleCodec"),
            TypeKind.Decimal => Code.Of($"{Json}::DecimalCodec"),
            TypeKind.DateTime => Code.Of($"{Json}::DateTimeCodec"),
            TypeKind.Date => Code.Of($"{Json}::DateCodec"),
            TypeKind.Time => Code.Of($"{Json}::TimeCodec"),
            TypeKind.Duration => Code.Of($"{Json}::DurationCodec"),
            TypeKind.Guid => Code.Of($"{Json}::GuidCodec"),
            TypeKind.Uri => Code.Of($"{Json}::UriCodec"),
            TypeKind.Bytes => Code.Of($"{Json}::BytesCodec"),
            TypeKind.File => Code.Of($"{Json}::FileCodec"),
            TypeKind.Json => Code.Of($"{Json}::JsonElementCodec"),
            TypeKind.Object => Code.Of($"{Json}::ModelCodec<{type.PlainName}>"),
            TypeKind.StringEnum or TypeKind.Int32Enum or TypeKind.Int64Enum or TypeKind.DoubleEnum =>
                EnumCodec(type.PlainName, type.Kind),
            TypeKind.Union => type.PlainName,
            TypeKind.Reference => Code.Of($"{Json}::ReferenceCodec<{type.Element!.PlainName}>"),
            TypeKind.List => Code.Of($"{Json}::ListCodec<{type.Element!.Spelled}, {type.Element!.Codec}>"),
            TypeKind.Map => Code.Of($"{Json}::MapCodec<{type.Element!.Spelled}, {type.Element!.Codec}>"),
            _ => throw new InvalidOperationException($"{type.Kind} is not JSON."),
        };
    }

    /// <summary>Spells the codec of an open enum.</summary>
    /// <param name="name">The enum.</param>
    /// <param name="kind">What it is over.</param>
    /// <returns>The codec.</returns>
    public static Code EnumCodec(Code name, TypeKind kind)
    {
        if (kind == TypeKind.StringEnum)
        {
            return Code.Of($"{Json}::TextEnumCodec<{name}>");
        }

        var value = EnumValue(kind);
        return Code.Of($"{Json}::OpenEnumCodec<{name}, {value.PlainName}, {value.PlainCodec}>");
    }

    /// <summary>What an open enum is over.</summary>
    /// <param name="kind">The enum's kind.</param>
    /// <returns>The value's type.</returns>
    public static TypeModel EnumValue(TypeKind kind) => kind switch
    {
        TypeKind.StringEnum => new(TypeKind.String),
        TypeKind.Int32Enum => new(TypeKind.Int32),
        TypeKind.Int64Enum => new(TypeKind.Int64),
        TypeKind.DoubleEnum => new(TypeKind.Double),
        _ => throw new InvalidOperationException($"{kind} is not an enum."),
    };
}
