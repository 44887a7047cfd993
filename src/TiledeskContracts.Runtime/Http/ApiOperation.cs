namespace TiledeskContracts.Http;

/// <summary>One operation of a contract.</summary>
/// <param name="Id">The operation's id.</param>
/// <param name="Method">The HTTP method, upper case.</param>
/// <param name="PathTemplate">The path with its parameters in braces.</param>
public sealed record ApiOperation(string Id, string Method, string PathTemplate)
{
    /// <summary>The operation as messages name it.</summary>
    public override string ToString() => $"{Id}: {Method} {PathTemplate}";
}
