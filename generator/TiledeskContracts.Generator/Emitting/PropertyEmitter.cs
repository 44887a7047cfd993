using System.Globalization;
using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Naming;
using static TiledeskContracts.Generator.Emitting.Namespaces;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>Emits one property of a class, by its cell of the nullability table.</summary>
internal static class PropertyEmitter
{
    /// <summary>Writes the property.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="property">The property.</param>
    /// <param name="owner">Its class.</param>
    public static void Emit(CodeWriter code, PropertyModel property, ObjectModel owner)
    {
        var requestOnly = owner.RequestOnly;
        var name = Identifier.Of(property.Name);
        var type = property.Type with { Nullable = false };
        DocEmitter.Summary(code, property.Documentation.Summary, XmlDoc.Inline(NameProse.Member(property.WireName, property.Type.Kind)));
        DocEmitter.Value(code, property.Limits);
        DocEmitter.Remarks(code, property.Documentation, PlaceBeside(property, owner), Facts(property));
        DocEmitter.Notices(code, property.Documentation);
        code.Lines($"""[{Contracts}::Contract("body", {Literal.Of(property.WireName)})]""");
        var hiding = property.Origin == PropertyOrigin.Hiding ? Code.Of($"new ") : default;
        var required = IsRequired(property, requestOnly) ? Code.Of($"{hiding}required ") : hiding;
        switch (property.Shape)
        {
            case PropertyShape.Required when type.Kind == TypeKind.Object:
                EmitObject(code, property, type, required, requestOnly);
                break;
            case PropertyShape.Required:
                // A required property has no initial value to fall back to: the caller says it.
                var initial = IsRequired(property, requestOnly) ? null : Constant(property) ?? Initial(type);
                code.Lines($"public {required}{type.PlainName} {name} {{ get; set; }}{(initial is { } value ? Code.Of($" = {value};") : default)}");
                break;
            case PropertyShape.RequiredInAnswers:
                EmitInAnswers(code, property, type, owner);
                break;
            case PropertyShape.RequiredNullable:
                code.Lines($"public {required}{type.NullableName} {name} {{ get; set; }}");
                break;
            case PropertyShape.OptionalNullable:
                code.Lines($"public {hiding}{Values}::Optional<{type.NullableName}> {name} {{ get; set; }}");
                break;
            default:
                code.Lines($"public {hiding}{type.NullableName} {name} {{ get; set; }}");
                break;
        }
    }

    /// <summary>Whether the property is <c>required</c> in C#. What the contract deprecates or knows itself, nobody must set; what is <c>required</c> no subtype may hide.</summary>
    /// <param name="property">The property.</param>
    /// <param name="requestOnly">Whether its class is reached from requests alone.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsRequired(PropertyModel property, bool requestOnly) => requestOnly
        && (property.Shape is PropertyShape.Required or PropertyShape.RequiredNullable)
        && !property.Documentation.Deprecated
        && !property.IsTag
        && !property.IsHidden
        && Constant(property) is null;

    /// <summary>The one value of a required property.</summary>
    /// <param name="property">The property.</param>
    /// <returns>A literal, or null where the contract leaves a choice.</returns>
    public static Code? Constant(PropertyModel property) => property is not { Shape: PropertyShape.Required, Constant: { } constant } ? null
        : property.Type.Kind switch
        {
            TypeKind.String => Literal.Of(constant),
            TypeKind.Boolean => Literal.Of(constant == "true"),
            TypeKind.Double when double.TryParse(constant, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && !double.IsInfinity(number) && !double.IsNaN(number) => Literal.Number(constant),
            TypeKind.Int32 or TypeKind.Int64 when IsWhole(constant, property.Type.Kind) => Literal.Integer(constant, property.Type.Kind == TypeKind.Int64),
            _ => null,
        };

    /// <summary>What stands for a required property that the text lacks.</summary>
    /// <param name="property">The property.</param>
    /// <returns>An expression; null for an object, which is made on first use.</returns>
    public static Code Missing(PropertyModel property) => property switch
    {
        { Shape: PropertyShape.RequiredNullable } => Code.Of($"null"),
        { Type.Kind: TypeKind.Object } => Code.Of($"null!"),
        _ => Initial(property.Type) ?? Code.Of($"default"),
    };

    // Where the class says so already, with the name of its member, the property need not.
    private static string? PlaceBeside(PropertyModel property, ObjectModel owner) =>
        property.Pointer == JsonPointer.Child(owner.Pointer + "/properties", property.WireName) ? null : property.Pointer;

    // What stands for a required value until it is set; null where the type's default does.
    private static Code? Initial(TypeModel type) => type.Kind switch
    {
        TypeKind.String => Code.Of($"\"\""),
        TypeKind.List => Code.Of($"[]"),
        TypeKind.Map => Code.Of($"new collections::Dictionary<string, {type.Element!.Spelled}>()"),
        TypeKind.Bytes => Code.Of($"system::Array.Empty<byte>()"),
        TypeKind.File => Code.Of($"new {Runtime}::ApiFile(system::IO.Stream.Null)"),
        TypeKind.Uri => Code.Of($"""new system::Uri("", system::UriKind.Relative)"""),
        _ => null,
    };

    /// <summary>What readers and writers read and write: the property, or the field that tells whether it was set.</summary>
    /// <param name="property">The property.</param>
    /// <returns>A member's name.</returns>
    public static Code Stored(PropertyModel property) =>
        property.Shape == PropertyShape.RequiredInAnswers ? Field(property) : Identifier.Of(property.Name);

    /// <summary>The reader's method that reads the property.</summary>
    /// <param name="property">The property.</param>
    /// <returns>E.g. <c>RequireText</c>.</returns>
    public static Code ReadMethod(PropertyModel property) => Method(property, property.Shape switch
    {
        PropertyShape.Required => Code.Of($"Require"),
        PropertyShape.OptionalNullable => Code.Of($"ReadOptional"),
        _ => Code.Of($"Read"),
    });

    /// <summary>The writer's method that writes the property.</summary>
    /// <param name="property">The property.</param>
    /// <returns>E.g. <c>RequireText</c>.</returns>
    public static Code WriteMethod(PropertyModel property) => property.Shape switch
    {
        PropertyShape.Required when Constant(property) is not null => Named(property, Code.Of($"RequireConstant")),
        PropertyShape.Required => Method(property, Code.Of($"Require")),
        PropertyShape.RequiredInAnswers => Named(property, property.Type.IsStruct ? Code.Of($"RequireValueIfSet") : Code.Of($"RequireIfSet")),
        PropertyShape.OptionalNullable => Method(property, Code.Of($"OptionalState")),
        _ => Method(property, Code.Of($"Optional")),
    };

    // Made on first use: a class may require itself.
    private static void EmitObject(CodeWriter code, PropertyModel property, TypeModel type, Code required, bool requestOnly)
    {
        var name = Identifier.Of(property.Name);
        var field = Field(property);

        // 'new()' does not compile where the class has required members; from an answer no such class is reached.
        var empty = requestOnly ? Code.Of($"{Json}::ModelCodec<{type.PlainName}>.Substitute") : Code.Of($"new {type.PlainName}()");
        using (code.Braces($"public {required}{type.PlainName} {name}"))
        {
            code.Lines($"""
                get => {field} ??= {empty};
                set => {field} = value;
                """);
        }

        code.Lines($"\nprivate {type.PlainName}? {field};");
    }

    // Until it is set, the property is not sent.
    private static void EmitInAnswers(CodeWriter code, PropertyModel property, TypeModel type, ObjectModel owner)
    {
        var field = Field(property);
        var missing = type.Kind == TypeKind.Object ? Code.Of($"new {type.PlainName}()") : Initial(type) ?? Code.Of($"default");
        var get = type.IsStruct ? Code.Of($"{field}.GetValueOrDefault()")
            : type.Kind == TypeKind.String ? Code.Of($"{field} ?? {missing}")
            : Code.Of($"{field} ??= {missing}");
        using (code.Braces($"public {type.PlainName} {Identifier.Of(property.Name)}"))
        {
            code.Lines($"""
                get => {get};
                set => {field} = value;
                """);
        }

        code.Lines($"\n{HierarchyEmitter.Inner(owner)} {type.NullableName} {field};");
    }

    private static Code Field(PropertyModel property) => Identifier.Field(property.Name, Code.Of($"Value"));

    private static bool IsWhole(string digits, TypeKind kind) =>
        long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
        && (kind == TypeKind.Int64 || value is >= int.MinValue and <= int.MaxValue);

    // For what most members are of, the runtime has methods which name no codec.
    private static Code Method(PropertyModel property, Code method)
    {
        var type = property.Type;
        return type.Kind switch
        {
            TypeKind.String => Code.Of($"{method}Text"),
            TypeKind.Boolean => Code.Of($"{method}Boolean"),
            TypeKind.Int32 => Code.Of($"{method}Int32"),
            TypeKind.Int64 => Code.Of($"{method}Int64"),
            TypeKind.Double => Code.Of($"{method}Double"),
            TypeKind.DateTime => Code.Of($"{method}DateTime"),
            TypeKind.Object => Code.Of($"{method}Model<{type.PlainName}>"),
            TypeKind.StringEnum => Code.Of($"{method}TextEnum<{type.PlainName}>"),
            TypeKind.List => Code.Of($"{method}List<{type.Element!.Spelled}, {type.Element!.Codec}>"),
            TypeKind.Map => Code.Of($"{method}Map<{type.Element!.Spelled}, {type.Element!.Codec}>"),
            _ => Named(property, type.IsStruct && property.Shape != PropertyShape.Required ? Code.Of($"{method}Value") : method),
        };
    }

    private static Code Named(PropertyModel property, Code method) => Code.Of($"{method}<{property.Type.PlainName}, {property.Type.PlainCodec}>");

    private static IEnumerable<Code> Facts(PropertyModel property)
    {
        if (property.ReadOnly)
        {
            yield return property.Shape == PropertyShape.RequiredInAnswers
                ? Code.Of($"Only answers carry it: the server sets it, and it is sent only where it was read or set here.")
                : Code.Of($"Only answers carry it.");
        }

        if (property.WriteOnly)
        {
            yield return Code.Of($"Only requests carry it.");
        }

        if (property.WireAlias is { } alias)
        {
            yield return Code.Of($"Sent as <c>{XmlDoc.Inline(alias)}</c> too: the server reads that name.");
        }

        foreach (var line in DocEmitter.Default(property.Default))
        {
            yield return line;
        }
    }
}
