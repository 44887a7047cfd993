using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Naming;
using static TiledeskContracts.Generator.Emitting.Namespaces;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>Emits an open enum: a struct over its value with known constants.</summary>
internal static class EnumEmitter
{
    /// <summary>Writes the struct.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="model">The enum.</param>
    public static void Emit(CodeWriter code, EnumModel model)
    {
        var name = Identifier.Of(model.Name);
        var value = CSharpTypes.EnumValue(model.Kind).PlainName;
        DocEmitter.Summary(code, model.Documentation.Summary, XmlDoc.Inline(NameProse.Type(model.Pointer, model.Name)));
        DocEmitter.Remarks(
            code,
            model.Documentation,
            model.Pointer,
            Code.Of($"Open: a value that the contract does not name is kept, and <see cref=\"IsKnown\"/> is false for it."));
        TypeHead.Attributes(code);
        DocEmitter.Notices(code, model.Documentation);
        code.Lines($"[system::Text.Json.Serialization.JsonConverter(typeof({Json}::JsonCodecConverter<{name}, {CSharpTypes.EnumCodec(name, model.Kind)}>))]");
        using (code.Braces($"public readonly partial record struct {name} : {Values}::IOpenEnum<{name}, {value}>"))
        {
            EmitNames(code, model, name, value);
            EmitValue(code, model.Kind, name, value);
            EmitMembers(code, model, name);
            EmitText(code, model.Kind, name, value);
            EmitConstants(code, model, value);
        }
    }

    private static void EmitValue(CodeWriter code, TypeKind kind, Code name, Code value)
    {
        if (kind == TypeKind.StringEnum)
        {
            code.Lines($$"""
                private readonly string? _value;

                /// <summary>Makes a value, known or not.</summary>
                /// <param name="value">The value on the wire.</param>
                public {{name}}(string value) => _value = value ?? throw new system::ArgumentNullException(nameof(value));

                /// <summary>The value on the wire; empty for the default of this type.</summary>
                public string Value => _value ?? "";
                """);
        }
        else
        {
            code.Lines($$"""
                /// <summary>Makes a value, known or not.</summary>
                /// <param name="value">The value on the wire.</param>
                public {{name}}({{value}} value) => Value = value;

                /// <summary>The value on the wire.</summary>
                public {{value}} Value { get; }
                """);
        }
    }

    private static void EmitMembers(CodeWriter code, EnumModel model, Code name)
    {
        foreach (var member in model.Members)
        {
            var known = Identifier.Of(member.Name);
            code.Blank();
            EmitWords(code, member);
            code.Lines($"public static {name} {known} => new(Values.{known});");
        }
    }

    private static void EmitWords(CodeWriter code, EnumMemberModel member)
    {
        var words = member.Documentation?.Summary is { } summary ? Code.Of($": {XmlDoc.Inline(summary)}") : default;
        code.Lines($"/// <summary><c>{XmlDoc.Inline(member.Value)}</c>{words}</summary>");
        if (member.Documentation is { } documentation)
        {
            DocEmitter.Remarks(code, new Documentation { Changes = documentation.Changes }, pointer: null);
            DocEmitter.Notices(code, documentation);
        }
    }

    private static void EmitNames(CodeWriter code, EnumModel model, Code name, Code value)
    {
        code.Lines($"private static readonly {Values}::OpenEnumNames<{name}, {value}> _names = new(\n[");
        foreach (var member in model.Members)
        {
            code.Lines($"    new({Literal.Of(member.Name)}, Values.{Identifier.Of(member.Name)}),");
        }

        code.Lines($"]);");
        code.Blank();
    }

    private static void EmitText(CodeWriter code, TypeKind kind, Code name, Code value)
    {
        var isText = kind == TypeKind.StringEnum;
        var text = isText ? Code.Of($"Value") : Code.Of($"Name ?? Value.ToString(system::Globalization.CultureInfo.InvariantCulture)");
        var meaning = isText ? Code.Of($"The value on the wire.") : Code.Of($"The name, or the number where there is none.");
        // The default and the empty text are one value, which a record would not know.
        var equality = !isText ? default : Code.Of($$"""


            /// <inheritdoc/>
            public bool Equals({{name}} other) => Value == other.Value;

            /// <inheritdoc/>
            public override int GetHashCode() => Value.GetHashCode();
            """);
        code.Lines($"""

            /// <summary>Whether the contract names the value.</summary>
            public bool IsKnown => Name is not null;

            /// <summary>The name of the value here, or null where the contract does not name it.</summary>
            public string? Name => _names.NameOf(Value);

            /// <inheritdoc/>
            public static {name} FromValue({value} value) => new(value);

            /// <summary>Makes a value of its name here, or of its text on the wire.</summary>
            /// <param name="text">The name, or the value in invariant digits.</param>
            /// <param name="result">The value, or the default.</param>
            /// <returns>Whether the text can be one.</returns>
            public static bool TryParse(string? text, out {name} result) => _names.TryParse(text, out result);

            /// <summary>{meaning}</summary>
            /// <returns>The text.</returns>
            public override string ToString() => {text};{equality}

            /// <summary>Makes a value, known or not.</summary>
            public static implicit operator {name}({value} value) => new(value);

            /// <summary>The value on the wire.</summary>
            public static explicit operator {value}({name} value) => value.Value;
            """);
    }

    private static void EmitConstants(CodeWriter code, EnumModel model, Code value)
    {
        code.Blank();
        code.Lines($"/// <summary>The known values as constants, e.g. for <c>switch</c>.</summary>");
        using (code.Braces($"public static class Values"))
        {
            foreach (var member in model.Members)
            {
                var known = model.Kind switch
                {
                    TypeKind.StringEnum => Literal.Of(member.Value),
                    TypeKind.DoubleEnum => Literal.Number(member.Value),
                    _ => Literal.Integer(member.Value, model.Kind == TypeKind.Int64Enum),
                };
                EmitWords(code, member);
                code.Lines($"public const {value} {Identifier.Of(member.Name)} = {known};");
            }
        }
    }
}
