using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Operations;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Documents;

/// <summary>What stands at the head of a contract: version, servers, tags, components, credentials, texts.</summary>
internal static class DocumentComparer
{
    /// <summary>Compares it.</summary>
    /// <param name="old">The old contract.</param>
    /// <param name="now">The new one.</param>
    /// <param name="changes">Where differences go.</param>
    public static void Compare(ContractSide old, ContractSide now, ChangeCollector changes)
    {
        void Report(DriftRule rule, string message, Part from, Part to) => changes.Add(new Difference(rule, message, from, to), WireDirection.Both, null);

        VersionComparer.Compare(old, now, changes);
        new ServerComparer(Report).Compare(old.Root["servers"], now.Root["servers"]);
        CompareTags(old, now, Report);
        ComponentComparer.Compare(old, now, changes);
        SecuritySchemeComparer.Compare(old, now, changes);
        WordsComparer.Compare(old.Root["info"], now.Root["info"], Report);
        WordsComparer.Compare(old.Root, now.Root, Report);
    }

    // A tag that operations have is told of them.
    private static void CompareTags(ContractSide old, ContractSide now, Action<DriftRule, string, Part, Part> report)
    {
        var names = new HashSet<string>(now.Root["tags"].Items.Select(static tag => tag.Text("name")).OfType<string>(), StringComparer.Ordinal);
        var used = new HashSet<string>(ComparedOperation.Of(old).SelectMany(static operation => operation.Node.Texts("tags")), StringComparer.Ordinal);
        foreach (var tag in old.Root["tags"].Items.Where(tag => tag.Text("name") is { } name && !names.Contains(name) && !used.Contains(name)))
        {
            report(DocumentRules.TagRemoved, $"The tag '{tag.Text("name")}' was removed.", tag, default);
        }
    }
}
