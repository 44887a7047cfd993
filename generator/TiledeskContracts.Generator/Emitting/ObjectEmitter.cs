using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Naming;
using static TiledeskContracts.Generator.Emitting.Namespaces;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>Emits a class with its reader and writer.</summary>
internal static class ObjectEmitter
{
    /// <summary>Writes the class.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="model">The class.</param>
    public static void Emit(CodeWriter code, ObjectModel model)
    {
        var name = Identifier.Of(model.Name);
        DocEmitter.Summary(code, model.Documentation.Summary, XmlDoc.Inline(NameProse.Type(model.Pointer, model.Name)));
        DocEmitter.Remarks(code, model.Documentation, model.Pointer, SuccessorEmitter.Obstacle(model));
        TypeHead.Attributes(code);
        DocEmitter.Notices(code, model.Documentation);
        code.Lines($"[system::Text.Json.Serialization.JsonConverter(typeof({Json}::JsonModelConverter<{name}>))]");
        using (code.Braces($"public {HierarchyEmitter.Head(model, name)}{Json}::IJsonModel<{name}>"))
        {
            HierarchyEmitter.Table(code, model);
            EmitMembers(code, model);
            HierarchyEmitter.Constructor(code, model, name);
            foreach (var property in model.Properties.Where(static property => property.Origin != PropertyOrigin.Inherited))
            {
                code.Blank();
                PropertyEmitter.Emit(code, property, model);
            }

            EmitExtras(code, model, name);
            EmitRead(code, model, name);
            EmitWrite(code, model, name);
            if (model.IdentityProperty is { } identity)
            {
                code.Lines($"\nstatic string? {Json}::IJsonModel<{name}>.IdOf({name} value) => value.{Identifier.Of(identity)};");
            }
        }
    }

    private static void EmitMembers(CodeWriter code, ObjectModel model)
    {
        code.Lines($"private static readonly {Json}::JsonMembers _members = new(");
        var last = model.IsOpen ? Code.Of($") {{ IsOpen = true }};") : Code.Of($");");
        code.Lines($"    {Literal.Of(model.Pointer)}{(model.Properties.Count == 0 ? last : Code.Of($","))}");
        for (var slot = 0; slot < model.Properties.Count; slot++)
        {
            var property = model.Properties[slot];
            var end = slot == model.Properties.Count - 1 ? last : Code.Of($",");
            code.Lines($"    {Member(property)}{end}");
        }

        if (model.Inheritance?.Base is null)
        {
            code.Lines($"\n{HierarchyEmitter.Inner(model)} {Json}::JsonRemainder? _rest;");
        }
    }

    // A name alone is a member that may be absent, as most are. Where null clears, the class must know where it may.
    private static Code Member(PropertyModel property)
    {
        var name = Literal.Of(property.WireName);
        var alias = property.WireAlias is { } other ? Code.Of($", {Literal.Of(other)}") : default;
        return property.Shape switch
        {
            PropertyShape.Required or PropertyShape.RequiredInAnswers => Code.Of($"{Json}::JsonMember.Required({name}{alias})"),
            PropertyShape.RequiredNullable => Code.Of($"{Json}::JsonMember.RequiredOrNull({name}{alias})"),
            PropertyShape.OptionalNullable or PropertyShape.Optional when property.AllowsNull || property.Shape is PropertyShape.OptionalNullable => Code.Of($"{Json}::JsonMember.OptionalOrNull({name}{alias})"),
            _ when property.WireAlias is null => name,
            _ => Code.Of($"{Json}::JsonMember.Optional({name}{alias})"),
        };
    }

    private static void EmitExtras(CodeWriter code, ObjectModel model, Code name)
    {
        EmitAdditionalProperties(code, model);
        if (model.Inheritance?.Base is null)
        {
            EmitAdditionalData(code, model);
        }

        code.Lines($"""

            /// <summary>Makes a deep copy, members that the contract does not name included.</summary>
            /// <returns>The copy.</returns>
            public {HierarchyEmitter.Clone(model)}{name} Clone() => {Json}::JsonModel.Clone(this);
            """);
        SuccessorEmitter.Emit(code, model, name);
        ChangesEmitter.Emit(code, model, name);
    }

    private static void EmitAdditionalProperties(CodeWriter code, ObjectModel model)
    {
        if (model.AdditionalType is { } type)
        {
            // References in comments do not look into bases.
            var others = model.Inheritance?.Base is null ? Code.Of($"<see cref=\"AdditionalData\"/>") : Code.Of($"<c>AdditionalData</c>");
            code.Lines($"""

                /// <summary>Members that the contract does not name but gives a type, by name.</summary>
                /// <remarks>A member of another type is in {others}.</remarks>
                public collections::IDictionary<string, {type.Spelled}> AdditionalProperties => {Json}::JsonRemainder.AdditionalProperties<{type.Spelled}, {type.Codec}>(ref _rest);
                """);
        }
    }

    private static void EmitAdditionalData(CodeWriter code, ObjectModel model)
    {
        var forbidden = model.AllowsAdditionalProperties || model.Inheritance is not null
            ? default
            : Code.Of($"\n/// <remarks>The contract forbids them; they are kept all the same.</remarks>");
        var types = model.AdditionalType is { } type ? Code.Of($"<{type.Spelled}, {type.Codec}>") : default;
        var besides = model.AdditionalType is null ? default : Code.Of($" and are not of its type for them");
        code.Lines($"""

            /// <summary>Members that the contract does not name{besides}, as they came.</summary>{forbidden}
            public collections::IDictionary<string, system::Text.Json.JsonElement> AdditionalData => {Json}::JsonRemainder.AdditionalData{types}(ref _rest);
            """);
    }

    private static void EmitRead(CodeWriter code, ObjectModel model, Code name)
    {
        code.Blank();
        using (code.Braces($"static {name} {Json}::IJsonModel<{name}>.Read(ref {Json}::JsonModelReader reader)"))
        {
            HierarchyEmitter.Dispatch(code, model);
            EmitNew(code, model, name);
            code.Lines($"var outer = reader.Start(_members);");
            using (code.Braces($"while (reader.MoveNext())"))
            {
                if (model.Properties.Count > 0)
                {
                    using (code.Braces($"switch (reader.Slot)"))
                    {
                        for (var slot = 0; slot < model.Properties.Count; slot++)
                        {
                            var property = model.Properties[slot];
                            code.Lines($"case {slot}: value.{PropertyEmitter.Stored(property)} = reader.{PropertyEmitter.ReadMethod(property)}(); break;");
                        }
                    }
                }
            }

            code.Lines($"""

                value._rest = reader.End(outer);
                return value;
                """);
        }
    }

    private static void EmitWrite(CodeWriter code, ObjectModel model, Code name)
    {
        code.Blank();
        using (code.Braces($"{HierarchyEmitter.WriteHead(code, model, name)}"))
        {
            HierarchyEmitter.This(code, model);
            code.Lines($"writer.Start(_members, value._rest);");
            for (var slot = 0; slot < model.Properties.Count; slot++)
            {
                var property = model.Properties[slot];
                var constant = PropertyEmitter.Constant(property) is { } one ? Code.Of($", {one}") : default;
                code.Lines($"writer.{PropertyEmitter.WriteMethod(property)}({slot}, value.{PropertyEmitter.Stored(property)}{constant});");
            }

            code.Lines($"writer.End();");
        }
    }

    // 'required' holds for users; the reader takes what comes, so it sets what stands for a missing value.
    private static void EmitNew(CodeWriter code, ObjectModel model, Code name)
    {
        var required = model.Properties.Where(property => PropertyEmitter.IsRequired(property, model.RequestOnly)).ToList();
        var tag = HierarchyEmitter.OwnTag(model);
        if (required.Count == 0 && tag is null)
        {
            code.Lines($"var value = new {name}();");
            return;
        }

        code.Lines($"var value = new {name}");
        code.Lines($"{{");
        foreach (var property in required)
        {
            code.Lines($"    {Identifier.Of(property.Name)} = {PropertyEmitter.Missing(property)},");
        }

        if (tag is not null)
        {
            code.Lines($"    {Identifier.Of(tag.Name)} = {HierarchyEmitter.ReadTag(tag, model.Inheritance!.OwnValue!)},");
        }

        code.Lines($"}};");
    }
}
