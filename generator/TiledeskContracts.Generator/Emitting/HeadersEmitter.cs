using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Model;
using static TiledeskContracts.Generator.Emitting.Namespaces;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>Emits the class that reads the headers of answers from a capture: a method each, for all operations.</summary>
internal static class HeadersEmitter
{
    /// <summary>Writes the class.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="model">The class.</param>
    public static void Emit(CodeWriter code, HeadersModel model)
    {
        DocEmitter.Summary(code, null, Code.Of($"Reads the headers of answers from <see cref=\"{Runtime}::CallOptions.Response\"/>; null where an answer has none of the name."));
        DocEmitter.Remarks(code, new Documentation(), model.Pointer);
        TypeHead.Attributes(code);
        using (code.Braces($"public static partial class {Identifier.Of(model.Name)}"))
        {
            foreach (var (header, index) in model.Headers.Select(static (header, index) => (header, index)))
            {
                if (index > 0)
                {
                    code.Blank();
                }

                Emit(code, header);
            }
        }
    }

    private static void Emit(CodeWriter code, HeaderModel header)
    {
        DocEmitter.Summary(code, header.Documentation.Summary, Code.Of($"The header <c>{XmlDoc.Inline(header.WireName)}</c>."));
        code.Lines($"""/// <param name="response">The answer.</param>""");
        DocEmitter.Remarks(code, header.Documentation, header.Pointer);
        DocEmitter.Notices(code, header.Documentation);
        var type = header.Type;
        var read = type.Kind is TypeKind.String ? Code.Of($"HeaderText")
            : type.IsStruct ? Code.Of($"HeaderValue<{type.PlainName}, {type.PlainCodec}>")
            : Code.Of($"Header<{type.PlainName}, {type.PlainCodec}>");
        code.Lines($"public static {type.NullableName} {Identifier.Of(header.Name)}(this {Runtime}::ResponseCapture response) => response.{read}({Literal.Of(header.WireName)});");
    }
}
