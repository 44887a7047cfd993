namespace TiledeskContracts.Http;

/// <summary>One operation of a contract.</summary>
/// <param name="Id">The operation's id.</param>
/// <param name="Method">The HTTP method, upper case.</param>
/// <param name="PathTemplate">The path with its parameters in braces.</param>
public sealed record ApiOperation(string Id, string Method, string PathTemplate)
{
    /// <summary>Gets the address of the operation's own server, or null where the client's holds.</summary>
    public string? Server { get; init; }

    /// <summary>
    /// Gets the statuses that the contract names, each with its media types behind it, blanks between; or null where it names none:
    /// <c>200 application/json 401 4XX text/plain</c>.
    /// </summary>
    public string? Answers { get; init; }

    /// <summary>Gets a value indicating whether the operation needs no credential, and gets none.</summary>
    public bool IsPublic { get; init; }

    /// <summary>The operation as messages name it.</summary>
    public override string ToString() => $"{Id}: {Method} {PathTemplate}";
}
