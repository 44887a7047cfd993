using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Model;
using static TiledeskContracts.Generator.Emitting.Namespaces;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>Emits what a class has beyond others because it inherits or is inherited from.</summary>
internal static class HierarchyEmitter
{
    /// <summary>The class with its base.</summary>
    /// <param name="model">The class.</param>
    /// <param name="name">Its name.</param>
    /// <returns>E.g. <c>sealed partial class Cat : Pet, </c>.</returns>
    public static Code Head(ObjectModel model, Code name)
    {
        // Unsealed only where the contract itself derives from the class.
        var sealing = model.Inheritance is { Subtypes.Count: > 0 } ? default : Code.Of($"sealed ");
        var above = model.Inheritance?.Base is { } full ? Code.Of($"{Identifier.Near(full)}, ") : default;
        return Code.Of($"{sealing}partial class {name} : {above}");
    }

    /// <summary>Writes the values that tell subtypes.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="model">The class.</param>
    public static void Table(CodeWriter code, ObjectModel model)
    {
        if (model.Inheritance is { Tag: { } tag } inheritance)
        {
            ChoiceEmitter.Tags(code, Code.Of($"_subtypes"), tag, inheritance.Values);
        }
    }

    /// <summary>Writes a constructor where a new object says by itself what it is.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="model">The class.</param>
    /// <param name="name">Its name.</param>
    public static void Constructor(CodeWriter code, ObjectModel model, Code name)
    {
        if (OwnTag(model) is not { } tag)
        {
            return;
        }

        var value = model.Inheritance!.OwnValue!;
        code.Lines($$"""

            /// <summary>Makes a {{name}}: its <c>{{XmlDoc.Inline(tag.WireName)}}</c> is <c>{{XmlDoc.Inline(value)}}</c>.</summary>
            public {{name}}()
            {
                {{Identifier.Of(tag.Name)}} = {{Value(tag, value)}};
            }
            """);
    }

    /// <summary>How the copy of a class is declared: each class of a hierarchy copies itself.</summary>
    /// <param name="model">The class.</param>
    /// <returns><c>virtual </c>, <c>override </c> or nothing.</returns>
    public static Code Clone(ObjectModel model) => model.Inheritance switch
    {
        null => default,
        { Base: null } => Code.Of($"virtual "),
        _ => Code.Of($"override "),
    };

    /// <summary>Who sees what the readers and writers of a hierarchy share.</summary>
    /// <param name="model">The class.</param>
    /// <returns><c>private protected</c> where there are subtypes.</returns>
    public static Code Inner(ObjectModel model) =>
        model.Inheritance is { Subtypes.Count: > 0 } ? Code.Of($"private protected") : Code.Of($"private");

    /// <summary>Writes where an object goes that is of a subtype.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="model">The class.</param>
    public static void Dispatch(CodeWriter code, ObjectModel model)
    {
        if (model.Inheritance is not { Subtypes: { Count: > 0 } subtypes })
        {
            return;
        }

        using (code.Braces($"switch (_subtypes.Find(reader))"))
        {
            for (var index = 0; index < subtypes.Count; index++)
            {
                code.Lines($"case {index}: return {Json}::JsonModel.Read<{Identifier.Near(subtypes[index])}>(ref reader);");
            }
        }

        code.Blank();
    }

    /// <summary>Writes the way to the writer of the run-time type, if there is one.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="model">The class.</param>
    /// <param name="name">Its name.</param>
    /// <returns>The head of the writer.</returns>
    public static Code WriteHead(CodeWriter code, ObjectModel model, Code name)
    {
        var head = Code.Of($"static void {Json}::IJsonModel<{name}>.Write({Json}::JsonModelWriter writer, {name} value)");
        if (model.Inheritance is not { } inheritance)
        {
            return head;
        }

        code.Lines($"{head} => value.Write(writer);\n");
        var kind = inheritance.Base is null ? Code.Of($"virtual") : Code.Of($"override");
        return Code.Of($"private protected {kind} void Write({Json}::JsonModelWriter writer)");
    }

    /// <summary>Writes what the writer of a hierarchy writes.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="model">The class.</param>
    public static void This(CodeWriter code, ObjectModel model)
    {
        if (model.Inheritance is not null)
        {
            code.Lines($"var value = this;");
        }
    }

    /// <summary>The property by which a new object says what it is.</summary>
    /// <param name="model">The class.</param>
    /// <returns>The property, or null.</returns>
    public static PropertyModel? OwnTag(ObjectModel model) => model.Inheritance is { OwnTag: { } tag }
        ? model.Properties.FirstOrDefault(property => property.WireName == tag
            && property.Type.Kind is TypeKind.String or TypeKind.StringEnum
            && property.Shape != PropertyShape.OptionalNullable)
        : null;

    /// <summary>What the property is before it is read: nothing must be there that did not come.</summary>
    /// <param name="tag">The property.</param>
    /// <param name="value">The value of a new object.</param>
    /// <returns>An expression.</returns>
    public static Code ReadTag(PropertyModel tag, string value)
    {
        var nothing = tag switch
        {
            { Shape: not PropertyShape.Required } => Code.Of($"default({tag.Type.NullableName})"),
            { Type.Kind: TypeKind.String } => Code.Of($"\"\""),
            _ => Code.Of($"default"),
        };
        return Code.Of($"reader.IsNew ? {Value(tag, value)} : {nothing}");
    }

    private static Code Value(PropertyModel tag, string value) =>
        tag.Type.Kind == TypeKind.String ? Literal.Of(value) : Code.Of($"({tag.Type.PlainName}){Literal.Of(value)}");
}
