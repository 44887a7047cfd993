using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Documents;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Operations;

/// <summary>Where an operation is found by people and programs: its tags, its own servers, its texts.</summary>
internal static class OperationWordsComparer
{
    /// <summary>Compares it.</summary>
    public static void Compare(OperationComparison operation)
    {
        var (old, now) = (operation.Old.Node, operation.New.Node);
        CompareTags(operation, old["tags"], now["tags"]);
        CompareServers(operation);
        WordsComparer.Compare(old, now, (rule, message, from, to) => operation.Report(rule, message, from, to, WireDirection.Both));
    }

    private static void CompareTags(OperationComparison operation, Part old, Part now)
    {
        foreach (var tag in old.Items.Where(tag => tag.Value is not null && !now.Items.Any(other => other.Value == tag.Value)))
        {
            operation.Report(DocumentRules.TagRemoved, $"The tag '{tag.Value}' was removed.", tag, default, WireDirection.Both);
        }

        foreach (var tag in now.Items.Where(tag => tag.Value is not null && !old.Items.Any(other => other.Value == tag.Value)))
        {
            operation.Report(DocumentRules.TagAdded, $"The tag '{tag.Value}' was added.", default, tag, WireDirection.Both);
        }
    }

    // The document's own servers are told once, of the document.
    private static void CompareServers(OperationComparison operation)
    {
        var (old, now) = (OwnServers(operation.Old), OwnServers(operation.New));
        if (old.Exists || now.Exists)
        {
            var comparer = new ServerComparer((rule, message, from, to) => operation.Report(rule, message, from, to, WireDirection.Both));
            comparer.Compare(old.Exists ? old : operation.Old.Node.Side.Root["servers"], now.Exists ? now : operation.New.Node.Side.Root["servers"]);
        }
    }

    private static Part OwnServers(ComparedOperation operation) => operation.Node["servers"] is { Exists: true } own ? own : operation.PathItem["servers"];
}
