using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Naming;
using static TiledeskContracts.Generator.Emitting.Namespaces;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>Emits the class that gathers an operation's query, header and cookie parameters.</summary>
internal static class QueryEmitter
{
    /// <summary>Writes the class.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="model">The class.</param>
    public static void Emit(CodeWriter code, QueryModel model)
    {
        var name = Identifier.Of(model.Name);
        DocEmitter.Summary(code, null, Code.Of($"The parameters of <c>{XmlDoc.Inline(model.OperationId)}</c>; what is null is not sent."));
        DocEmitter.Remarks(code, new Documentation(), model.Pointer);
        TypeHead.Attributes(code);
        using (code.Braces($"public sealed partial class {name}"))
        {
            foreach (var parameter in model.Parameters)
            {
                EmitProperty(code, parameter);
                code.Blank();
            }

            code.Lines($"""
                /// <summary>Makes a copy with lists of its own.</summary>
                /// <returns>The copy.</returns>
                """);
            using (code.Braces($"public {name} Clone()"))
            {
                code.Lines($"var copy = ({name})MemberwiseClone();");
                foreach (var list in model.Parameters.Where(static parameter => parameter.Type.Kind == TypeKind.List))
                {
                    var property = Identifier.Of(list.Name);
                    var copy = Code.Of($"new collections::List<{list.Type.AsParameter().Element!.Spelled}>({property})");
                    var guard = list.IsRequiredOfCallers ? default : Code.Of($"{property} is null ? null : ");
                    code.Lines($"copy.{property} = {guard}{copy};");
                }

                code.Lines($"return copy;");
            }
        }
    }

    private static void EmitProperty(CodeWriter code, ParameterModel parameter)
    {
        var place = parameter.Location switch
        {
            ParameterLocation.Header => Code.Of($"\"header\""),
            ParameterLocation.Cookie => Code.Of($"\"cookie\""),
            _ => Code.Of($"\"query\""),
        };
        DocEmitter.Summary(code, parameter.Documentation.Summary, XmlDoc.Inline(NameProse.Member(parameter.WireName, parameter.Type.Kind)));
        DocEmitter.Remarks(code, parameter.Documentation, parameter.Pointer, Facts(parameter));
        DocEmitter.Notices(code, parameter.Documentation);
        code.Lines($"[{Contracts}::Contract({place}, {Literal.Of(parameter.WireName)})]");
        var name = Identifier.Of(parameter.Name);
        var type = parameter.Type.AsParameter();
        var declared = parameter.IsRequiredOfCallers ? Code.Of($"required {type.PlainName}") : type.NullableName;
        code.Lines($"public {declared} {name} {{ get; set; }}");
    }

    private static IEnumerable<Code> Facts(ParameterModel parameter)
    {
        if (parameter.WireAlias is { } alias)
        {
            yield return Code.Of($"Sent as <c>{XmlDoc.Inline(alias)}</c> too: the server reads that name.");
        }

        foreach (var line in DocEmitter.Default(parameter.Default))
        {
            yield return line;
        }
    }
}
