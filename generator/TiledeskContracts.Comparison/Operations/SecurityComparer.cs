using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Documents;
using TiledeskContracts.Comparison.Parts;

namespace TiledeskContracts.Comparison.Operations;

/// <summary>Which credentials an operation asks for, its own or the document's.</summary>
internal static class SecurityComparer
{
    /// <summary>Compares them.</summary>
    public static void Compare(OperationComparison operation)
    {
        var comparer = new RequirementComparer((rule, message, old, now) =>
        {
            // A place is needed where nothing was said, and nothing is.
            var from = old.Exists || now.Exists ? old : operation.Old.Node;
            operation.Report(rule, message, from, now, WireDirection.Request);
        });
        comparer.Compare(Of(operation.Old), Of(operation.New));
    }

    /// <summary>The list that holds for an operation.</summary>
    /// <param name="operation">The operation.</param>
    public static Part Of(ComparedOperation operation) => operation.Node["security"] is { Exists: true } own ? own : operation.Node.Side.Root["security"];
}
