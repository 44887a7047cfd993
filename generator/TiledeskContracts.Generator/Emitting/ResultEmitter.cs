using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Model;
using static TiledeskContracts.Generator.Emitting.Namespaces;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>Emits the class of an operation whose successes are of several types: a property each.</summary>
internal static class ResultEmitter
{
    private static readonly Code _status = Code.Of($"system::Net.HttpStatusCode");

    /// <summary>Writes the class.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="model">The class.</param>
    public static void Emit(CodeWriter code, ResultModel model)
    {
        var name = Identifier.Of(model.Name);
        DocEmitter.Summary(code, null, Code.Of($"What <c>{XmlDoc.Inline(model.OperationId)}</c> answers: the property of its status is set, the others are null."));
        DocEmitter.Remarks(code, new Documentation(), model.Pointer);
        TypeHead.Attributes(code);
        using (code.Braces($"public sealed partial class {name} : {Http}::IApiResult<{name}>"))
        {
            code.Lines($$"""
                /// <summary>The answer's status.</summary>
                public {{_status}} Status { get; init; }
                """);
            foreach (var item in model.Cases)
            {
                code.Blank();
                DocEmitter.Summary(code, item.Response.Documentation.Summary, Code.Of($"The answer."));
                DocEmitter.Remarks(code, item.Response.Documentation with { Summary = null }, item.Response.Pointer, Code.Of($"Status <c>{XmlDoc.Inline(item.Response.Status)}</c>."));
                code.Lines($"public {item.Response.Type!.NullableName} {Identifier.Of(item.Name)} {{ get; init; }}");
            }

            code.Lines($$"""

                /// <summary>The body of an answer for whose status the contract foresees none; else empty.</summary>
                public system::ReadOnlyMemory<byte> RawBody { get; init; }

                """);
            EmitRead(code, model, name);
        }
    }

    private static void EmitRead(CodeWriter code, ResultModel model, Code name)
    {
        var cases = model.Cases.Select(static item => Code.Of(
            $"{Pattern(item.Response.Status)} => new() {{ Status = answer.Status, {Identifier.Of(item.Name)} = {Read(item.Response)} }},"));
        code.Lines($$"""
            static {{name}} {{Http}}::IApiResult<{{name}}>.Read({{Http}}::ApiResultReader answer) => (int)answer.Status switch
            {
                {{Code.Join($"\n    ", cases)}}
                _ => new() { Status = answer.Status, RawBody = answer.Bytes() },
            };
            """);
    }

    private static Code Pattern(string status)
    {
        var hundreds = (status[0] - '0') * 100;
        return status.EndsWith("X", StringComparison.OrdinalIgnoreCase)
            ? Code.Of($">= {hundreds} and <= {hundreds + 99}")
            : Literal.Integer(status, isLong: false);
    }

    private static Code Read(ResponseModel response) => response.Type! switch
    {
        { Kind: TypeKind.Stream } => Code.Of($"answer.Stream()"),
        { Kind: TypeKind.String } when response.Kind is not MediaKind.Json => Code.Of($"answer.Text()"),
        var type => Code.Of($"answer.Json<{type.Spelled}, {type.Codec}>()"),
    };
}
