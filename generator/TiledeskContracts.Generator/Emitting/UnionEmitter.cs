using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Naming;
using static TiledeskContracts.Generator.Emitting.Namespaces;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>Emits a union: a struct that holds one of several types, told apart by JSON kind, objects by what is in them.</summary>
internal static class UnionEmitter
{
    private static readonly Code _element = Code.Of($"system::Text.Json.JsonElement");
    private static readonly Code _tokenType = Code.Of($"system::Text.Json.JsonTokenType");
    private static readonly Code _reader = Code.Of($"ref {Json}::JsonModelReader reader");
    private static readonly Code _elementCodec = Code.Of($"{Json}::JsonElementCodec");

    /// <summary>Writes the struct.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="model">The union.</param>
    public static void Emit(CodeWriter code, UnionModel model)
    {
        var name = Identifier.Of(model.Name);
        DocEmitter.Summary(code, model.Documentation.Summary, XmlDoc.Inline(NameProse.Type(model.Pointer, model.Name)));
        DocEmitter.Remarks(code, model.Documentation, model.Pointer);
        TypeHead.Attributes(code);
        DocEmitter.Obsolete(code, model.Documentation);
        code.Lines($"[system::Text.Json.Serialization.JsonConverter(typeof({Json}::JsonCodecConverter<{name}, {name}>))]");
        using (code.Braces($"public readonly partial struct {name} : {Json}::IJsonCodec<{name}>, {Json}::ITextCodec<{name}>"))
        {
            if (model.Objects is { } choice)
            {
                ChoiceEmitter.Emit(code, choice);
            }

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
        var guard = one.Type.IsStruct ? default : Code.Of($"    system::ArgumentNullException.ThrowIfNull(value);\n");
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
            public bool TryGet{{kind}}([system::Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {{type}} value)
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
        code.Lines($"static {name} {Json}::IJsonCodec<{name}>.Substitute => default;");
        code.Blank();
        using (code.Braces($"static bool {Json}::IJsonCodec<{name}>.TryRead({_reader}, out {name} value)"))
        {
            if (model.Objects is { } choice)
            {
                EmitObjects(code, model, choice);
            }

            foreach (var one in model.Cases.Where(one => model.Objects is null || !IsObject(one)))
            {
                using (code.Braces($"if ({Tokens(one, model)} && {Take(one)})"))
                {
                    code.Lines($"return true;");
                }

                code.Blank();
            }

            code.Lines($"return Take<{_element}, {_elementCodec}>(Kinds.Unknown, ref reader, out value);");
        }

        code.Lines($$"""

            // Codecs are called through a type parameter: their members may be implemented explicitly.
            private static bool Take<T, TCodec>(Kinds kind, {{_reader}}, out {{name}} value)
                where TCodec : struct, {{Json}}::IJsonCodec<T>
            {
                var isRead = TCodec.TryRead(ref reader, out var read);
                value = isRead ? new(kind, read) : default;
                return isRead;
            }
            """);
    }

    private static void EmitObjects(CodeWriter code, UnionModel model, ObjectChoiceModel choice)
    {
        using (code.Braces($"if ({Token(Code.Of($"StartObject"))})"))
        {
            using (code.Braces($"switch (_objects.Find(reader))"))
            {
                foreach (var index in Enumerable.Range(0, model.Cases.Count).Where(index => IsObject(model.Cases[index])))
                {
                    code.Lines($"case {index}: return {Take(model.Cases[index])};");
                }
            }
        }

        code.Blank();
    }

    private static Code Take(UnionCaseModel one) =>
        Code.Of($"Take<{one.Type.PlainName}, {one.Type.PlainCodec}>(Kinds.{Identifier.Of(one.Name)}, ref reader, out value)");

    private static bool IsObject(UnionCaseModel one) => one.Type.Kind is TypeKind.Object or TypeKind.Map;

    private static void EmitWrite(CodeWriter code, UnionModel model, Code name)
    {
        code.Blank();
        using (code.Braces($"static void {Json}::IJsonCodec<{name}>.Write({Json}::JsonModelWriter writer, {name} value)"))
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

            private static void Write<T, TCodec>({Json}::JsonModelWriter writer, T value)
                where TCodec : struct, {Json}::IJsonCodec<T> => TCodec.Write(writer, value);
            """);
    }

    private static void EmitFormat(CodeWriter code, UnionModel model, Code name)
    {
        code.Lines($"\nstatic string {Json}::ITextCodec<{name}>.Format({name} value) => value.Kind switch");
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
                where TCodec : struct, {{Json}}::ITextCodec<T> => TCodec.Format(value);
            """);
    }

    private static Code Tokens(UnionCaseModel one, UnionModel model)
    {
        var lists = model.Cases.Where(other => other.Type.Kind == TypeKind.List).ToList();
        if (one.Type.Kind != TypeKind.List || lists.Count == 1)
        {
            return Token(Tokens(one.Type.Kind));
        }

        // An empty list is the first one.
        var empty = lists[0] == one ? Code.Of($" or {_tokenType}.EndArray") : default;
        return Code.Of($"{Token(Tokens(TypeKind.List))} && {Json}::JsonItems.First(reader) is {_tokenType}.{Tokens(one.Type.Element!.Kind)}{empty}");
    }

    private static Code Tokens(TypeKind kind) => kind switch
    {
        TypeKind.Boolean => Code.Of($"True or {_tokenType}.False"),
        TypeKind.Int32 or TypeKind.Int64 or TypeKind.Single or TypeKind.Double or TypeKind.Decimal
            or TypeKind.Int32Enum or TypeKind.Int64Enum or TypeKind.DoubleEnum => Code.Of($"Number"),
        TypeKind.Object or TypeKind.Map => Code.Of($"StartObject"),
        TypeKind.List => Code.Of($"StartArray"),
        _ => Code.Of($"String"),
    };

    private static Code Token(Code tokens) => Code.Of($"reader.TokenType is {_tokenType}.{tokens}");
}
