using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Model;
using static TiledeskContracts.Generator.Emitting.Namespaces;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>Emits the method of one operation.</summary>
internal static class OperationEmitter
{
    /// <summary>The field that holds the operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <returns>Its name.</returns>
    public static Code Field(OperationModel operation) => Identifier.Field(operation.Name, Code.Of($"Operation"));

    /// <summary>Writes the method.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="operation">The operation.</param>
    public static void Emit(CodeWriter code, OperationModel operation)
    {
        var arguments = Argument.Of(operation);
        DocEmitter.Summary(code, operation.Documentation.Summary, Code.Of($"Calls <c>{XmlDoc.Inline(operation.OperationId)}</c>."));
        Argument.Document(code, arguments);
        EmitReturns(code, operation.Success);
        EmitFailures(code);
        DocEmitter.Remarks(code, operation.Documentation, operation.Pointer, Facts(operation));
        DocEmitter.Obsolete(code, operation.Documentation);
        code.Lines($"[{Contracts}.ContractOperation({Literal.Of(operation.OperationId)}, {Literal.Of(operation.HttpMethod)}, {Literal.Of(operation.PathTemplate)})]");
        var send = SendEmitter.Of(operation.Success);
        using (code.Braces($"public virtual {send.ReturnType} {Identifier.Of(operation.Name + "Async")}({Argument.Declare(arguments)})"))
        {
            Argument.Check(code, arguments);
            code.Lines($"var call = Connection.Start({Field(operation)}, options);");
            ParameterEmitter.Emit(code, operation.PathParameters);
            ParameterEmitter.Emit(code, operation.Query);
            BodyEmitter.Emit(code, operation.Body);
            code.Lines($"return call.{send.Method}(cancellationToken);");
        }
    }

    /// <summary>Writes the exceptions that a call may end with.</summary>
    /// <param name="code">Where to.</param>
    public static void EmitFailures(CodeWriter code) => code.Lines($"""
        /// <exception cref="{Errors}.ApiException">The server answered, and not with success, or not with what the contract says.</exception>
        /// <exception cref="{Errors}.ApiTimeoutException">The server did not answer in time.</exception>
        /// <exception cref="global::System.Net.Http.HttpRequestException">The server was not reached.</exception>
        """);

    /// <summary>Writes what is known of the operation as sentences.</summary>
    /// <param name="operation">The operation.</param>
    /// <returns>The sentences.</returns>
    public static IEnumerable<Code> Facts(OperationModel operation)
    {
        yield return Code.Of($"<c>{XmlDoc.Inline(operation.HttpMethod)} {XmlDoc.Inline(operation.PathTemplate)}</c>, operation <c>{XmlDoc.Inline(operation.OperationId)}</c>.");
        if (operation.Role is { } role)
        {
            var recorded = operation.RecordedRole is { } other ? Code.Of($" (recorded: <c>{XmlDoc.Inline(other)}</c>)") : default;
            yield return Code.Of($"Minimum role: <c>{XmlDoc.Inline(role)}</c>{recorded}.");
        }
        else if (operation.RecordedRole is { } recordedOnly)
        {
            yield return Code.Of($"Minimum role as recorded: <c>{XmlDoc.Inline(recordedOnly)}</c>.");
        }

        var others = operation.Responses.Where(response => response.Status != operation.Success.Status).ToList();
        if (others.Count > 0)
        {
            yield return Code.Of($"Other answers: {Code.Join($"; ", others.Select(Answer))}.");
        }
    }

    private static Code Answer(ResponseModel response)
    {
        var words = response.Documentation.Summary is { } summary ? Code.Of($" {XmlDoc.Inline(summary.TrimEnd('.'))}") : default;
        return Code.Of($"<c>{XmlDoc.Inline(response.Status)}</c>{words}");
    }

    private static void EmitReturns(CodeWriter code, ResponseModel success)
    {
        var text = success.Documentation.Summary is { } words ? XmlDoc.Inline(words) : Code.Of($"The server's answer.");
        var orNull = success.Type is { Nullable: true } ? Code.Of($" Null where the server answers null.") : default;
        code.Lines($"/// <returns>{text}{orNull}</returns>");
    }
}
