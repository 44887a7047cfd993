using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Naming;
using static TiledeskContracts.Generator.Emitting.Namespaces;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>Emits the method of one operation.</summary>
internal static class OperationEmitter
{
    /// <summary>The field that holds the operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <returns>Its name.</returns>
    public static Code Field(OperationModel operation) => Identifier.Field(operation.Name, Code.Of($"Operation"));

    /// <summary>Writes the fields that the method needs.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="operation">The operation.</param>
    public static void EmitFields(CodeWriter code, OperationModel operation)
    {
        List<Code> more = [];
        if (operation.Server is { } server)
        {
            more.Add(Code.Of($"Server = {Literal.Of(server)}"));
        }

        if (Answers(operation) is { Length: > 0 } answers)
        {
            more.Add(Code.Of($"Answers = {Literal.Of(answers)}"));
        }

        if (operation.IsPublic)
        {
            more.Add(Code.Of($"IsPublic = true"));
        }

        var initializer = more.Count == 0 ? default : Code.Of($" {{ {Code.Join($", ", more)} }}");
        code.Lines($"private static readonly {Http}::ApiOperation {Field(operation)} = new({Literal.Of(operation.OperationId)}, {Literal.Of(operation.HttpMethod)}, {Literal.Of(operation.PathTemplate)}){initializer};");
        BodyEmitter.EmitFields(code, operation);
    }

    // Blanks separate them, so what is no media type, or has one inside, is left out.
    private static string Answers(OperationModel operation) => string.Join(" ", operation.Responses.SelectMany(static response =>
        new[] { response.Status }.Concat(response.MediaTypes.Where(static name => name.IndexOf('/') > 0 && !name.Any(char.IsWhiteSpace)))));

    /// <summary>Writes the method.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="operation">The operation.</param>
    public static void Emit(CodeWriter code, OperationModel operation)
    {
        var arguments = Argument.Of(operation);
        DocEmitter.Summary(code, operation.Documentation.Summary, Silent(operation));
        Argument.Document(code, arguments);
        EmitReturns(code, operation);
        EmitFailures(code, operation);
        DocEmitter.Remarks(code, operation.Documentation, pointer: null, Facts(operation)); // Method and path are among the facts.
        DocEmitter.Notices(code, operation.Documentation);
        code.Lines($"[{Contracts}::ContractOperation({Literal.Of(operation.OperationId)}, {Literal.Of(operation.HttpMethod)}, {Literal.Of(operation.PathTemplate)})]");
        var send = SendEmitter.Of(operation);
        using (code.Braces($"public virtual {send.ReturnType} {Identifier.Of(operation.Name + "Async")}({Argument.Declare(arguments)})"))
        {
            Argument.Check(code, arguments);
            EmitCall(code, operation);
            code.Lines($"return call.{send.Method}(cancellationToken);");
        }
    }

    /// <summary>Writes the lines that make the call.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="operation">The operation.</param>
    public static void EmitCall(CodeWriter code, OperationModel operation)
    {
        code.Lines($"var call = Connection.Start({Field(operation)}, options);");
        ParameterEmitter.Emit(code, operation.PathParameters);
        ParameterEmitter.Emit(code, operation.Query);
        ParameterEmitter.EmitOfClient(code, operation);
        BodyEmitter.Emit(code, operation);
        if (operation.Accept is { } accept)
        {
            code.Lines($"call.Accept({Literal.Of(accept)});");
        }

        if (operation.Success.Status.StartsWith("3", StringComparison.Ordinal))
        {
            code.Lines($"call.TakeRedirects();");
        }
    }

    /// <summary>Writes the exceptions that a call may end with: the documented errors, and which type <c>TryReadBody</c> reads of each.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="operation">The operation.</param>
    public static void EmitFailures(CodeWriter code, OperationModel operation)
    {
        var errors = operation.Responses.Where(response => !IsSuccess(response, operation)).Select(Answer).ToList();
        var documented = errors.Count == 0 ? default : Code.Of($" Documented: {Code.Join($"; ", errors)}.");
        code.Lines($"""
            /// <exception cref="{Errors}::ApiException">The server answered, and not with success, or not with what the contract says.{documented}</exception>
            /// <exception cref="{Errors}::ApiTimeoutException">The server did not answer in time.</exception>
            /// <exception cref="system::Net.Http.HttpRequestException">The server was not reached.</exception>
            """);
    }

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

        if (operation.Server is { } server)
        {
            yield return Code.Of($"Has a server of its own, <c>{XmlDoc.Inline(server)}</c>: see <see cref=\"{Runtime}::ApiClientOptions.Servers\"/>.");
        }

        if (operation.Success.NotAskedFor is { Count: > 0 } more)
        {
            yield return Code.Of($"Offered too, and not asked for: {Code.Join($", ", more.Select(static media => Code.Of($"<c>{XmlDoc.Inline(media)}</c>")))}.");
        }

        var headers = operation.Responses.SelectMany(static response => response.Headers).Distinct(StringComparer.Ordinal).ToList();
        if (headers.Count > 0)
        {
            yield return Code.Of($"Headers of the answer: {Code.Join($", ", headers.Select(static name => Code.Of($"<see cref=\"{Identifier.Global(name)}\"/>")))}.");
        }
    }

    // What the contract says of success is what the method returns; "default" is an error unless there is nothing else.
    private static bool IsSuccess(ResponseModel response, OperationModel operation) =>
        response.Status == operation.Success.Status || response.Status[0] == '2' || (response.Status[0] == '3' && operation.Success.Status[0] == '3');

    // An id made of method and path says no more than these.
    private static Code Silent(OperationModel operation) =>
        operation.OperationId != MethodName.OperationId(operation.HttpMethod, operation.PathTemplate) && NameProse.Operation(operation.OperationId) is { } sentence
            ? XmlDoc.Inline(sentence)
            : Code.Of($"Calls <c>{XmlDoc.Inline(operation.HttpMethod)} {XmlDoc.Inline(operation.PathTemplate)}</c>.");

    private static Code Answer(ResponseModel response)
    {
        var words = response.Documentation.Summary is { } summary ? Code.Of($" {XmlDoc.Inline(summary.TrimEnd('.'))}") : default;
        var type = response.Type is { Kind: TypeKind.Object, Name: { } name } ? Code.Of($" (<see cref=\"{Identifier.Global(name)}\"/>)") : default;
        return Code.Of($"<c>{XmlDoc.Inline(response.Status)}</c>{words}{type}");
    }

    private static void EmitReturns(CodeWriter code, OperationModel operation)
    {
        var success = operation.Success;
        if (operation.Result is not null)
        {
            code.Lines($"/// <returns>The answer by its status: {Code.Join($"; ", operation.Responses.Where(response => IsSuccess(response, operation)).Select(Answer))}.</returns>");
            return;
        }

        var text = success.Documentation.Summary is { } words ? XmlDoc.Inline(words) : Code.Of($"The server's answer.");
        var empty = operation.Responses.FirstOrDefault(response => response.Type is null && response.Status != success.Status && IsSuccess(response, operation));
        var orNull = success.Type is { Nullable: true }
            ? empty is null ? Code.Of($" Null where the server answers null.") : Code.Of($" Null where the server answers null or, as with <c>{XmlDoc.Inline(empty.Status)}</c>, nothing.")
            : success.Type is not null && empty is not null ? Code.Of($" Empty with <c>{XmlDoc.Inline(empty.Status)}</c>.")
            : default;
        code.Lines($"/// <returns>{text}{orNull}</returns>");
    }
}
