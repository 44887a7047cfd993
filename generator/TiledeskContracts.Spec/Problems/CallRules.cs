namespace TiledeskContracts.Spec.Problems;

/// <summary>What of an operation, its parameters, bodies and servers is not sent as the contract says.</summary>
public static class CallRules
{
    /// <summary>A parameter in a style or media type that its place does not have.</summary>
    public static readonly SpecRule ParameterNotAsSaid = Info(
        "TDC075", "A parameter is not spelled as the contract says", "The {0} parameter '{1}' is not spelled as the contract says: {2}.");

    /// <summary>A part of <c>encoding</c> that changes nothing.</summary>
    public static readonly SpecRule EncodingIgnored = Info(
        "TDC076", "Part of an encoding changes nothing", "'{0}' in the encoding of '{1}' changes nothing: {2}.");

    /// <summary>A server whose address cannot be used.</summary>
    public static readonly SpecRule ServerUnusable = Info(
        "TDC077", "A server's address cannot be used", "The server '{0}' is left out: {1}.");

    /// <summary>A form with files that is offered beside JSON.</summary>
    public static readonly SpecRule FileFormUnused = Info(
        "TDC078", "A form with files is offered beside JSON", "The body is sent as '{0}', so files within '{1}' cannot be streamed. Offer the form in an operation of its own.");

    /// <summary>All rules of calls, by id.</summary>
    public static IReadOnlyList<SpecRule> All { get; } = [ParameterNotAsSaid, EncodingIgnored, ServerUnusable, FileFormUnused];

    private static SpecRule Info(string id, string title, string message) => new(id, SpecSeverity.Info, title, message);
}
