using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Model;
using static TiledeskContracts.Generator.Emitting.Namespaces;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>Emits what makes models and clients part of Kiota's world, beside them.</summary>
internal static class KiotaEmitter
{
    /// <summary>The name of the file beside another one.</summary>
    /// <param name="hintName">E.g. <c>V3.Models.Request.g.cs</c>.</param>
    /// <returns>E.g. <c>V3.Models.Request.Kiota.g.cs</c>.</returns>
    public static string HintName(string hintName) => hintName.Substring(0, hintName.Length - ".g.cs".Length) + ".Kiota.g.cs";

    /// <summary>Writes the part of a class that makes it parsable.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="model">The class.</param>
    public static void Model(CodeWriter code, ObjectModel model)
    {
        var name = Identifier.Of(model.Name);
        var isDerived = model.Inheritance?.Base is not null;
        var extra = isDerived ? default : Code.Of($", {Kiota}::Serialization.IAdditionalDataHolder");
        OwnTypes(code);
        using (code.Braces($"partial class {name} : {Lossless}::IKiotaModel<{name}>, {Kiota}::Serialization.IParsable{extra}"))
        {
            var hiding = isDerived ? Code.Of($"new ") : default;
            var tag = model.Inheritance is { Tag: { } one, Subtypes.Count: > 0 } ? Code.Of($", {Literal.Of(one)}") : default;
            code.Lines($"""
                /// <summary>Makes a {name} that Kiota reads into; of a node that holds its JSON, with all that is in it.</summary>
                /// <param name="parseNode">What it is read from.</param>
                /// <returns>The object; null where the node holds JSON's null.</returns>
                public static {hiding}{name} CreateFromDiscriminatorValue({Kiota}::Serialization.IParseNode parseNode) => {Lossless}::KiotaModel.Create<{name}>(parseNode{tag});
                """);
            if (!isDerived)
            {
                code.Lines($$"""

                    collections::IDictionary<string, object> {{Kiota}}::Serialization.IAdditionalDataHolder.AdditionalData
                    {
                        get => new {{Lossless}}::ExtraData(AdditionalData);
                        set => {{Lossless}}::ExtraData.Replace(AdditionalData, value);
                    }
                    """);
            }

            code.Lines($"""

                collections::IDictionary<string, system::Action<{Kiota}::Serialization.IParseNode>> {Kiota}::Serialization.IParsable.GetFieldDeserializers() => {Lossless}::KiotaModel.Fields(this, _members);

                void {Kiota}::Serialization.IParsable.Serialize({Kiota}::Serialization.ISerializationWriter writer) => {Lossless}::KiotaModel.Write(writer, this);

                """);
            EmitTake(code, model, name);
        }
    }

    /// <summary>Writes the part of a client that calls through an adapter.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="model">The client.</param>
    public static void Client(CodeWriter code, ClientModel model)
    {
        var name = Identifier.Of(model.Name);
        var address = model.BaseAddress is null ? Code.Of($"null") : Code.Of($"DefaultBaseAddress");
        var version = model.Version is { } text ? Literal.Of(text) : Code.Of($"null");
        OwnTypes(code);
        using (code.Braces($"partial class {name}"))
        {
            code.Lines($$"""
                /// <summary>
                /// Makes a client that calls through an adapter of Kiota's, with its authentication and middleware. Answers are read, and errors
                /// told, as with any other client; inside the exception is Kiota's own.
                /// </summary>
                /// <param name="options">Where to call, if not where the adapter does, and whatever the adapter does not do.</param>
                /// <param name="requestAdapter">What to call through; stays the caller's.</param>
                /// <exception cref="system::ArgumentNullException">Something is null.</exception>
                public {{name}}({{Identifier.Global(model.OptionsType)}} options, {{Kiota}}::IRequestAdapter requestAdapter)
                    : this({{Lossless}}::RequestAdapterHandler.Connect(options, requestAdapter, {{address}}, {{version}}))
                {
                }
                """);
        }
    }

    private static void OwnTypes(CodeWriter code) =>
        code.Lines($"#pragma warning disable CS0436 // Where several assemblies have what is called here, each takes its own.\n");

    private static void EmitTake(CodeWriter code, ObjectModel model, Code name)
    {
        using (code.Braces($"static void {Lossless}::IKiotaModel<{name}>.Take({name} model, {name} other, int slot)"))
        {
            using (code.Braces($"switch (slot)"))
            {
                code.Lines($"case -1: {Json}::JsonRemainder.TakeUnknown(ref model._rest, other._rest); return;");
                for (var slot = 0; slot < model.Properties.Count; slot++)
                {
                    var stored = PropertyEmitter.Stored(model.Properties[slot]);
                    code.Lines($"case {slot}: model.{stored} = other.{stored}; break;");
                }
            }

            code.Lines($"\n{Json}::JsonRemainder.Take(ref model._rest, other._rest, slot);");
        }
    }
}
