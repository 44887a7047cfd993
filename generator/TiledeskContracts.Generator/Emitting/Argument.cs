using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec;
using TiledeskContracts.Spec.Model;
using static TiledeskContracts.Generator.Emitting.Namespaces;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>An argument of an endpoint method, besides call options and cancellation.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type, nullable where it is optional.</param>
/// <param name="IsRequired">Whether the caller must give it.</param>
/// <param name="IsChecked">Whether null must be refused at the edge.</param>
/// <param name="Words">The contract's words, or null.</param>
/// <param name="Otherwise">What to say where the contract is silent.</param>
internal sealed record Argument(Code Name, Code Type, bool IsRequired, bool IsChecked, string? Words, Code Otherwise)
{
    /// <summary>What to say behind the contract's words.</summary>
    public Code More { get; init; }

    /// <summary>What the next version of the contract changes about it.</summary>
    public EquatableArray<ChangeMark> Changes { get; init; }

    /// <summary>The name of the argument that holds the query.</summary>
    public static Code Query { get; } = Code.Of($"query");

    /// <summary>The arguments in the order of the method: what is required first, then path, body, query.</summary>
    /// <param name="operation">The operation.</param>
    /// <returns>The arguments.</returns>
    public static IReadOnlyList<Argument> Of(OperationModel operation) => [.. operation.Arguments.Select(static argument => argument switch
    {
        { Parameter: { } parameter } => OfPath(argument, parameter),
        { Body: { } body } => OfBody(argument, body),
        _ => OfQuery(argument),
    })];

    private static Argument OfPath(ArgumentModel argument, ParameterModel parameter)
    {
        var silent = Code.Of($"The path's <c>{XmlDoc.Inline(parameter.WireName)}</c>.");
        return new(Identifier.Of(argument.Name), argument.Type.PlainName, true, !parameter.Type.IsStruct, WordsOf(parameter.Documentation), silent)
        {
            More = Code.Join($"", DocEmitter.Default(parameter.Default).Concat(ChangeEmitter.Sentences(parameter.Documentation.Changes)).Select(static line => Code.Of($" {line}"))),
            Changes = parameter.Documentation.Changes,
        };
    }

    private static Argument OfBody(ArgumentModel argument, BodyModel body)
    {
        var taken = body.AlsoTaken.Count == 0 ? default : Code.Of($" Sent as <c>{XmlDoc.Inline(body.MediaType)}</c>; the server takes {Code.Join($", ", body.AlsoTaken.Select(static media => Code.Of($"<c>{XmlDoc.Inline(media)}</c>")))} too.");
        return new(Identifier.Of(argument.Name), argument.Type.Spelled, body.Required, body.Required && !body.Type.IsStruct, WordsOf(body.Documentation), Code.Of($"What to send."))
        {
            More = Code.Join($"", ChangeEmitter.Sentences(body.Documentation.Changes).Select(static line => Code.Of($" {line}")).Prepend(taken)),
            Changes = body.Documentation.Changes,
        };
    }

    private static Argument OfQuery(ArgumentModel argument)
    {
        var silent = argument.IsRequired ? Code.Of($"The parameters.") : Code.Of($"The parameters; null for none.");
        return new(Query, argument.Type.Spelled, argument.IsRequired, argument.IsRequired, null, silent);
    }

    /// <summary>Writes the parameter list, call options and cancellation included.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <returns>The list without parentheses.</returns>
    public static Code Declare(IReadOnlyList<Argument> arguments)
    {
        var own = arguments.Select(static argument =>
            Code.Of($"{ChangeEmitter.Inline(argument.Changes)}{argument.Type} {argument.Name}{(argument.IsRequired ? default : Code.Of($" = null"))}"));
        return Code.Join($", ", [.. own, Code.Of($"{Runtime}::CallOptions? options = null"), Code.Of($"system::Threading.CancellationToken cancellationToken = default")]);
    }

    /// <summary>Writes the documentation of all arguments.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="arguments">The arguments.</param>
    public static void Document(CodeWriter code, IReadOnlyList<Argument> arguments)
    {
        foreach (var argument in arguments)
        {
            DocEmitter.Parameter(code, argument.Name, argument.Words, argument.Otherwise, argument.More);
        }

        code.Lines($"""
            /// <param name="options">Settings of this call alone, or null.</param>
            /// <param name="cancellationToken">Ends the call early.</param>
            """);
    }

    /// <summary>Writes the null checks.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="arguments">The arguments.</param>
    public static void Check(CodeWriter code, IReadOnlyList<Argument> arguments)
    {
        foreach (var argument in arguments.Where(static argument => argument.IsChecked))
        {
            code.Lines($"system::ArgumentNullException.ThrowIfNull({argument.Name});");
        }
    }

    private static string? WordsOf(Documentation documentation) => documentation switch
    {
        { Summary: { } summary, Remarks: { } remarks } => summary + "\n" + remarks,
        { Summary: { } summary } => summary,
        { Remarks: { } remarks } => remarks,
        _ => null,
    };
}
