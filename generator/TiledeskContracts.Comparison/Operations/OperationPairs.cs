using System.Text.RegularExpressions;

namespace TiledeskContracts.Comparison.Operations;

/// <summary>Finds the operation of the new contract that stands for each one of the old.</summary>
internal sealed class OperationPairs
{
    private OperationPairs(IReadOnlyList<(ComparedOperation Old, ComparedOperation New)> both, IReadOnlyList<ComparedOperation> removed, IReadOnlyList<ComparedOperation> added) =>
        (Both, Removed, Added) = (both, removed, added);

    /// <summary>Those that are in both, in the order of the old contract.</summary>
    public IReadOnlyList<(ComparedOperation Old, ComparedOperation New)> Both { get; }

    /// <summary>Those that are gone.</summary>
    public IReadOnlyList<ComparedOperation> Removed { get; }

    /// <summary>Those that are new.</summary>
    public IReadOnlyList<ComparedOperation> Added { get; }

    /// <summary>Pairs operations by method and path, whatever the placeholders are called.</summary>
    /// <param name="old">The old ones.</param>
    /// <param name="now">The new ones.</param>
    public static OperationPairs Of(IEnumerable<ComparedOperation> old, IEnumerable<ComparedOperation> now)
    {
        var added = new Dictionary<string, ComparedOperation>(StringComparer.Ordinal);
        foreach (var operation in now)
        {
            added[KeyOf(operation)] = operation;
        }

        var both = new List<(ComparedOperation Old, ComparedOperation New)>();
        var removed = new List<ComparedOperation>();
        foreach (var operation in old)
        {
            if (added.TryGetValue(KeyOf(operation), out var same))
            {
                both.Add((operation, same));
                added.Remove(KeyOf(operation));
            }
            else
            {
                removed.Add(operation);
            }
        }

        return new OperationPairs(both, removed, [.. added.Values]);
    }

    private static string KeyOf(ComparedOperation operation) => operation.Method + " " + Regex.Replace(operation.Path, @"\{[^}]*\}", "{}");
}
