using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Naming;
using static TiledeskContracts.Generator.Emitting.Namespaces;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>Emits a union: a struct that holds one of several types, told apart by JSON kind, objects by what is in them.</summary>
internal static class UnionEmitter
{
    /// <summary>Writes the struct.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="model">The union.</param>
    public static void Emit(CodeWriter code, UnionModel model)
    {
        var name = Identifier.Of(model.Name);
        DocEmitter.Summary(code, model.Documentation.Summary, XmlDoc.Inline(NameProse.Type(model.Pointer, model.Name)));
        DocEmitter.Remarks(code, model.Documentation, model.Pointer);
        TypeHead.Attributes(code);
        DocEmitter.Notices(code, model.Documentation);
        code.Lines($"[system::Text.Json.Serialization.JsonConverter(typeof({Json}::JsonCodecConverter<{name}, {name}>))]");
        using (code.Braces($"public readonly partial struct {name} : {Json}::IJsonCodec<{name}>, {Json}::ITextCodec<{name}>"))
        {
            EmitAlternatives(code, model);
            EmitHead(code, model, name);
            foreach (var one in model.Cases)
            {
                EmitCase(code, name, one);
            }

            EmitJson(code, name);
        }
    }

    private static void EmitAlternatives(CodeWriter code, UnionModel model)
    {
        if (model.Objects is { } choice)
        {
            ChoiceEmitter.Emit(code, choice);
        }

        code.Lines($"private static readonly {Json}::JsonCases _cases = new(");
        code.Lines($"    {(model.Objects is null ? Code.Of($"null") : Code.Of($"_objects"))},");
        for (var index = 0; index < model.Cases.Count; index++)
        {
            code.Lines($"    {Alternative(model.Cases[index], model)}{(index == model.Cases.Count - 1 ? Code.Of($");") : Code.Of($","))}");
        }
    }

    private static Code Alternative(UnionCaseModel one, UnionModel model)
    {
        var type = one.Type;
        return type switch
        {
            { Kind: TypeKind.Object } => Code.Of($"{Json}::JsonCase.Model<{type.PlainName}>()"),
            { IsText: true } => Code.Of($"{Json}::JsonCase.Scalar<{type.PlainName}, {type.PlainCodec}>({Kinds(type.Kind)})"),
            _ => Code.Of($"{Json}::JsonCase.Of<{type.PlainName}, {type.PlainCodec}, {type.TextCodec}>({Kinds(type.Kind)}{Items(one, model)})"),
        };
    }

    // Several lists are told apart by their first item; an empty list is the first of them.
    private static Code Items(UnionCaseModel one, UnionModel model)
    {
        var lists = model.Cases.Where(static other => other.Type.Kind == TypeKind.List).ToList();
        if (one.Type.Kind != TypeKind.List || lists.Count == 1)
        {
            return default;
        }

        var empty = lists[0] == one ? Code.Of($", takesEmpty: true") : default;
        return Code.Of($", {Kinds(one.Type.Element!.Kind)}{empty}");
    }

    private static Code Kinds(TypeKind kind) => kind switch
    {
        TypeKind.Boolean => Code.Of($"{Json}::JsonKinds.Boolean"),
        TypeKind.Int32 or TypeKind.Int64 or TypeKind.Single or TypeKind.Double or TypeKind.Decimal
            or TypeKind.Int32Enum or TypeKind.Int64Enum or TypeKind.DoubleEnum => Code.Of($"{Json}::JsonKinds.Number"),
        TypeKind.Object or TypeKind.Map => Code.Of($"{Json}::JsonKinds.Object"),
        TypeKind.List => Code.Of($"{Json}::JsonKinds.Array"),
        _ => Code.Of($"{Json}::JsonKinds.String"),
    };

    private static void EmitHead(CodeWriter code, UnionModel model, Code name)
    {
        code.Lines($$"""

            private readonly object? _value;

            private {{name}}(int kind, object? value)
            {
                Kind = (Kinds)kind;
                _value = value;
            }

            /// <summary>Which type it holds.</summary>
            public Kinds Kind { get; }

            /// <summary>The value as JSON where it is none of the types that the contract names.</summary>
            public system::Text.Json.JsonElement? Unknown => Kind == Kinds.Unknown ? (system::Text.Json.JsonElement)_value! : null;

            /// <summary>The types.</summary>
            """);
        using (code.Braces($"public enum Kinds"))
        {
            code.Lines($"""
                /// <summary>Nothing: the default.</summary>
                None,

                /// <summary>A value that the contract does not foresee.</summary>
                Unknown,
                """);
            foreach (var one in model.Cases)
            {
                code.Lines($"""

                    /// <summary><c>{XmlDoc.Inline(one.Type.PlainName.ToString())}</c></summary>
                    {Identifier.Of(one.Name)},
                    """);
            }
        }
    }

    private static void EmitCase(CodeWriter code, Code name, UnionCaseModel one)
    {
        var type = one.Type.PlainName;
        var kind = Identifier.Of(one.Name);
        var given = one.Type.IsStruct ? Code.Of($"value") : Code.Of($"value ?? throw new system::ArgumentNullException(nameof(value))");
        code.Lines($"""

            /// <summary>Makes one of a {kind}.</summary>
            /// <param name="value">The value.</param>
            /// <returns>The union.</returns>
            public static {name} From{kind}({type} value) => new((int)Kinds.{kind}, {given});

            /// <summary>Takes the {kind} out.</summary>
            /// <param name="value">The value, or the default.</param>
            /// <returns>Whether it is one.</returns>
            public bool TryGet{kind}([system::Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {type} value) =>
                {Json}::JsonCases.TryGet(Kind == Kinds.{kind}, _value, out value);
            """);
        if (!one.Type.IsInterface)
        {
            code.Lines($"""

                /// <summary>Makes one of a {kind}.</summary>
                public static implicit operator {name}({type} value) => From{kind}(value);
                """);
        }
    }

    private static void EmitJson(CodeWriter code, Code name)
    {
        code.Lines($$"""

            static {{name}} {{Json}}::IJsonCodec<{{name}}>.Substitute => default;

            static bool {{Json}}::IJsonCodec<{{name}}>.TryRead(ref {{Json}}::JsonModelReader reader, out {{name}} value)
            {
                value = new(_cases.Read(ref reader, out var read), read);
                return true;
            }

            static void {{Json}}::IJsonCodec<{{name}}>.Write({{Json}}::JsonModelWriter writer, {{name}} value) => _cases.Write(writer, (int)value.Kind, value._value);

            static string {{Json}}::ITextCodec<{{name}}>.Format({{name}} value) => _cases.Format((int)value.Kind, value._value);
            """);
    }
}
