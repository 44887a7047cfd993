using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Model;
using static TiledeskContracts.Generator.Emitting.Namespaces;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>Emits a union: a struct that holds one of several types, told apart by JSON kind.</summary>
internal static class UnionEmitter
{
    private static readonly Code _element = Code.Of($"global::System.Text.Json.JsonElement");
    private static readonly Code _elementCodec = Code.Of($"{Json}.JsonElementCodec");

    /// <summary>Writes the struct.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="model">The union.</param>
    public static void Emit(CodeWriter code, UnionModel model)
    {
        var name = Identifier.Of(model.Name);
        DocEmitter.Summary(code, model.Documentation.Summary, Code.Of($"One of several types."));
        DocEmitter.Remarks(code, model.Documentation, model.Pointer);
        TypeHead.Attributes(code);
        DocEmitter.Obsolete(code, model.Documentation);
        code.Lines($"[global::System.Text.Json.Serialization.JsonConverter(typeof({Json}.JsonCodecConverter<{name}, {name}>))]");
        using (code.Braces($"public readonly partial struct {name} : {Json}.IJsonCodec<{name}>, {Json}.ITextCodec<{name}>"))
        {
            EmitHead(code, model, name);
            foreach (var one in model.Cases)
            {
                EmitCase(code, name, one);
            }

            EmitRead(code, model, name);
            EmitWrite(code, model, name);
            EmitFormat(code, model, name);
        }
    }

    private static void EmitHead(CodeWriter code, UnionModel model, Code name)
    {
        code.Lines($$"""
            private readonly object? _value;

            private {{name}}(Kinds kind, object? value)
            {
                Kind = kind;
                _value = value;
            }

            /// <summary>Which type it holds.</summary>
            public Kinds Kind { get; }

            /// <summary>The value as JSON where it is none of the types that the contract names.</summary>
            public {{_element}}? Unknown => Kind == Kinds.Unknown ? ({{_element}})_value! : null;

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
        var guard = one.Type.IsStruct ? default : Code.Of($"    global::System.ArgumentNullException.ThrowIfNull(value);\n");
        code.Lines($$"""

            /// <summary>Makes one of a {{kind}}.</summary>
            /// <param name="value">The value.</param>
            /// <returns>The union.</returns>
            public static {{name}} From{{kind}}({{type}} value)
            {
            {{guard}}    return new(Kinds.{{kind}}, value);
            }

            /// <summary>Takes the {{kind}} out.</summary>
            /// <param name="value">The value, or the default.</param>
            /// <returns>Whether it is one.</returns>
            public bool TryGet{{kind}}([global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {{type}} value)
            {
                value = Kind == Kinds.{{kind}} ? ({{type}})_value! : default;
                return Kind == Kinds.{{kind}};
            }
            """);
        if (!one.Type.IsInterface)
        {
            code.Lines($"""

                /// <summary>Makes one of a {kind}.</summary>
                public static implicit operator {name}({type} value) => From{kind}(value);
                """);
        }
    }

    private static void EmitRead(CodeWriter code, UnionModel model, Code name)
    {
        code.Blank();
        code.Lines($"static {name} {Json}.IJsonCodec<{name}>.Substitute => default;");
        code.Blank();
        using (code.Braces($"static bool {Json}.IJsonCodec<{name}>.TryRead(ref global::System.Text.Json.Utf8JsonReader reader, ref {Json}.JsonReadContext context, out {name} value)"))
        {
            foreach (var one in model.Cases)
            {
                var kind = Identifier.Of(one.Name);
                var local = Code.Of($"known{kind}");
                var read = Code.Of($"Read<{one.Type.PlainName}, {one.Type.PlainCodec}>(ref reader, ref context, out var {local})");
                using (code.Braces($"if ({Tokens(one.Type.Kind)} && {read})"))
                {
                    code.Lines($"""
                        value = new(Kinds.{kind}, {local});
                        return true;
                        """);
                }

                code.Blank();
            }

            code.Lines($"""
                var read = Read<{_element}, {_elementCodec}>(ref reader, ref context, out var unknown);
                value = new(Kinds.Unknown, unknown);
                return read;
                """);
        }

        code.Lines($"""

            // Codecs are called through a type parameter: their members may be implemented explicitly.
            private static bool Read<T, TCodec>(ref global::System.Text.Json.Utf8JsonReader reader, ref {Json}.JsonReadContext context, [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value)
                where TCodec : struct, {Json}.IJsonCodec<T> => TCodec.TryRead(ref reader, ref context, out value);
            """);
    }

    private static void EmitWrite(CodeWriter code, UnionModel model, Code name)
    {
        code.Blank();
        using (code.Braces($"static void {Json}.IJsonCodec<{name}>.Write({Json}.JsonModelWriter writer, {name} value)"))
        {
            using (code.Braces($"switch (value.Kind)"))
            {
                foreach (var one in model.Cases)
                {
                    var type = one.Type.PlainName;
                    code.Lines($"case Kinds.{Identifier.Of(one.Name)}: Write<{type}, {one.Type.PlainCodec}>(writer, ({type})value._value!); break;");
                }

                code.Lines($"default: Write<{_element}, {_elementCodec}>(writer, value.Unknown ?? default); break;");
            }
        }

        code.Lines($"""

            private static void Write<T, TCodec>({Json}.JsonModelWriter writer, T value)
                where TCodec : struct, {Json}.IJsonCodec<T> => TCodec.Write(writer, value);
            """);
    }

    private static void EmitFormat(CodeWriter code, UnionModel model, Code name)
    {
        code.Lines($"\nstatic string {Json}.ITextCodec<{name}>.Format({name} value) => value.Kind switch");
        code.Lines($"{{");
        foreach (var one in model.Cases)
        {
            var type = one.Type.PlainName;
            code.Lines($"    Kinds.{Identifier.Of(one.Name)} => Format<{type}, {one.Type.TextCodec}>(({type})value._value!),");
        }

        code.Lines($$"""
                _ => value.Unknown?.ToString() ?? "",
            };

            private static string Format<T, TCodec>(T value)
                where TCodec : struct, {{Json}}.ITextCodec<T> => TCodec.Format(value);
            """);
    }

    private static Code Tokens(TypeKind kind) => kind switch
    {
        TypeKind.Boolean => Token(Code.Of($"True or global::System.Text.Json.JsonTokenType.False")),
        TypeKind.Int32 or TypeKind.Int64 or TypeKind.Single or TypeKind.Double or TypeKind.Decimal
            or TypeKind.Int32Enum or TypeKind.Int64Enum or TypeKind.DoubleEnum => Token(Code.Of($"Number")),
        TypeKind.Object or TypeKind.Map => Token(Code.Of($"StartObject")),
        TypeKind.List => Token(Code.Of($"StartArray")),
        TypeKind.Reference => Token(Code.Of($"String or global::System.Text.Json.JsonTokenType.StartObject")),
        TypeKind.Json or TypeKind.Union => Code.Of($"true"),
        _ => Token(Code.Of($"String")),
    };

    private static Code Token(Code tokens) => Code.Of($"reader.TokenType is global::System.Text.Json.JsonTokenType.{tokens}");
}
