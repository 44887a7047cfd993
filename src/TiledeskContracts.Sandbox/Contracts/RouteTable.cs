namespace TiledeskContracts.Sandbox.Contracts;

/// <summary>Finds the operation that a path belongs to. Without a prefix every contract is served, as a server of one's own does.</summary>
internal sealed class RouteTable(IReadOnlyList<ServedContract> contracts, bool servePrefixes)
{
    private readonly ILookup<string, ContractRoute> _routes = contracts
        .SelectMany(contract => contract.Routes.Select(route => (contract.Prefix, Route: route)))
        .ToLookup(entry => entry.Prefix, entry => entry.Route, StringComparer.Ordinal);

    /// <summary>Splits a raw path into decoded segments and takes a version's prefix off.</summary>
    public (string? Prefix, IReadOnlyList<string> Segments) Split(string path)
    {
        // A slash at the end is tolerated; a slash within a segment comes encoded.
        List<string> segments = [.. path.Trim('/').Split('/').Select(Uri.UnescapeDataString)];
        return servePrefixes && segments.Count > 1 && _routes.Contains(segments[0]) ? (segments[0], segments[1..]) : (null, segments);
    }

    /// <summary>The operation and the values of its path's parameters, or null.</summary>
    public (string OperationId, IReadOnlyList<string> Values)? Find(string? prefix, string method, IReadOnlyList<string> segments)
    {
        var routes = prefix is null ? _routes.SelectMany(group => group) : _routes[prefix];
        foreach (var route in routes)
        {
            if (route.Match(method, segments) is { } values)
            {
                return (route.OperationId, values);
            }
        }

        return null;
    }
}
