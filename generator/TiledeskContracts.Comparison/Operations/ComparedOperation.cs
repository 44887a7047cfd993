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
    public static IEnumerable<ComparedOperation> Of(ContractSide side)
    {
        foreach (var path in side.Root["paths"].Members)
        {
            var item = path.Value.Resolved();
            foreach (var member in item.Members)
            {
                if (path.Key.StartsWith("/", StringComparison.Ordinal) && _methods.Contains(member.Key) && member.Value.IsMapping)
                {
                    yield return new ComparedOperation(member.Key.ToUpperInvariant(), path.Key, item, member.Value);
                }
            }
        }
    }
}
