using TiledeskContracts.Comparison.Parts;

namespace TiledeskContracts.Comparison.Operations;

/// <summary>An operation of one contract.</summary>
/// <param name="Method">The HTTP method in upper case.</param>
/// <param name="Path">The path as written.</param>
/// <param name="PathItem">What the path holds, its reference followed.</param>
/// <param name="Node">The operation.</param>
internal sealed record ComparedOperation(string Method, string Path, Part PathItem, Part Node)
{
    private static readonly string[] _methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    /// <summary>Method and path, as people write it.</summary>
    public string Name => Method + " " + Path;

    /// <summary>The operation's own id, or null.</summary>
    public string? Id => Node.Text("operationId");

    /// <summary>All operations of a contract, in the order of the text.</summary>
    /// <param name="side">The contract.</param>
    public static IEnumerable<ComparedOperation> Of(ContractSide side) =>
        side.Root["paths"].Members.Where(static path => path.Key.StartsWith("/", StringComparison.Ordinal)).SelectMany(static path => Of(path.Key, path.Value));

    /// <summary>The operations of a path, a webhook or a callback.</summary>
    /// <param name="path">What it is called.</param>
    /// <param name="written">What it holds, or a reference to that.</param>
    public static IEnumerable<ComparedOperation> Of(string path, Part written)
    {
        var item = written.Resolved();
        return item.Members
            .Where(static member => _methods.Contains(member.Key) && member.Value.IsMapping)
            .Select(member => new ComparedOperation(member.Key.ToUpperInvariant(), path, item, member.Value));
    }
}
