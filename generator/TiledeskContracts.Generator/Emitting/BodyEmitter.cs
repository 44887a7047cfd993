using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Model;
using static TiledeskContracts.Generator.Emitting.Namespaces;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>Emits how a call takes its body.</summary>
internal static class BodyEmitter
{
    /// <summary>Writes the field that holds how fields of the form are written, where the contract says it.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="operation">The operation.</param>
    public static void EmitFields(CodeWriter code, OperationModel operation)
    {
        if (operation.Body is not { Fields: { Count: > 0 } fields })
        {
            return;
        }

        code.Lines($"private static readonly {Http}::FormField[] {Fields(operation)} =");
        code.Lines($"[");
        foreach (var field in fields)
        {
            var media = field.MediaType is { } type ? Code.Of($", {Literal.Of(type)}") : default;
            var reserved = field.AllowReserved ? Code.Of($", AllowReserved: true") : default;
            var style = field.Style is { } written ? Code.Of($", Style: {Http}::ParameterStyle.{ParameterEmitter.Style(written)}, Explode: {Literal.Of(field.Explode)}{reserved}") : default;
            code.Lines($"    new({Literal.Of(field.WireName)}{media}{style}),");
        }

        code.Lines($"];");
    }

    /// <summary>Writes the statement.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="operation">The operation.</param>
    public static void Emit(CodeWriter code, OperationModel operation)
    {
        if (operation.Body is not { } body)
        {
            return;
        }

        var name = Identifier.Of(body.Name);
        var type = body.Type.PlainName;
        var media = Literal.Of(body.MediaType);
        if (body.Type.Kind == TypeKind.Stream)
        {
            code.Lines($"call.StreamBody({name}, {media});");
        }
        else if (body.Type.Kind == TypeKind.String && body.Kind is MediaKind.Text)
        {
            code.Lines($"call.TextBody({name}, {media});");
        }
        else
        {
            var method = body.Kind switch
            {
                MediaKind.Form => Code.Of($"FormBody"),
                MediaKind.Multipart => Code.Of($"MultipartBody"),
                _ => Code.Of($"JsonBody"),
            };
            var call = Code.Of($"call.{method}<{type}, {body.Type.PlainCodec}>");
            var kind = body.Kind is MediaKind.Json && body.MediaType != "application/json" ? Code.Of($", {media}") : default;
            if (body.Fields.Count > 0)
            {
                kind = Code.Of($", {Fields(operation)}");
            }

            if (body.Type.IsStruct && !body.Required)
            {
                using (code.Braces($"if ({name} is {{ }} given)"))
                {
                    code.Lines($"{call}(given{kind});");
                }
            }
            else
            {
                code.Lines($"{call}({name}{kind});");
            }
        }
    }

    private static Code Fields(OperationModel operation) => Identifier.Field(operation.Name, Code.Of($"Fields"));
}
