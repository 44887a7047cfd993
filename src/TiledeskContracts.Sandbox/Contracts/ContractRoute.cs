namespace TiledeskContracts.Sandbox.Contracts;

/// <summary>One operation of a contract as the sandbox serves it.</summary>
/// <param name="OperationId">The contract's name for it.</param>
/// <param name="Method">The HTTP method in upper case.</param>
/// <param name="Segments">The path's segments; a parameter stands in braces.</param>
internal sealed record ContractRoute(string OperationId, string Method, IReadOnlyList<string> Segments)
{
    /// <summary>The values of the path's parameters in order, or null where the path is another one.</summary>
    public IReadOnlyList<string>? Match(string method, IReadOnlyList<string> segments)
    {
        if (method != Method || segments.Count != Segments.Count)
        {
            return null;
        }

        List<string> values = [];
        for (var i = 0; i < segments.Count; i++)
        {
            if (Segments[i].StartsWith('{'))
            {
                values.Add(segments[i]);
            }
            else if (Segments[i] != segments[i])
            {
                return null;
            }
        }

        return values;
    }
}
