using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>Emits how a call takes its body.</summary>
internal static class BodyEmitter
{
    /// <summary>Writes the statement.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="body">The body, or null for none.</param>
    public static void Emit(CodeWriter code, BodyModel? body)
    {
        if (body is null)
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
        else if (body.Type.Kind == TypeKind.String && !MediaTypes.IsJson(body.MediaType) && !MediaTypes.IsForm(body.MediaType) && !MediaTypes.IsMultipart(body.MediaType))
        {
            code.Lines($"call.TextBody({name}, {media});");
        }
        else
        {
            var method = MediaTypes.IsForm(body.MediaType) ? Code.Of($"FormBody")
                : MediaTypes.IsMultipart(body.MediaType) ? Code.Of($"MultipartBody")
                : Code.Of($"JsonBody");
            var call = Code.Of($"call.{method}<{type}, {body.Type.PlainCodec}>");
            var kind = MediaTypes.IsJson(body.MediaType) && body.MediaType != "application/json" ? Code.Of($", {media}") : default;
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
}
