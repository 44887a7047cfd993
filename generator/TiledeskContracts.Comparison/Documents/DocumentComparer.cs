using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Documents;

/// <summary>What stands at the head of a contract: version, servers, components.</summary>
internal static class DocumentComparer
{
    /// <summary>Compares it.</summary>
    /// <param name="old">The old contract.</param>
    /// <param name="now">The new one.</param>
    /// <param name="changes">Where differences go.</param>
    public static void Compare(ContractSide old, ContractSide now, ChangeCollector changes)
    {
        CompareServers(old.Root["servers"], now.Root["servers"], changes);
        SecuritySchemeComparer.Compare(old, now, changes);
    }

    private static void CompareServers(Part old, Part now, ChangeCollector changes)
    {
        foreach (var server in old.Items.Where(server => !now.Items.Any(other => other.Text("url") == server.Text("url"))))
        {
            changes.Add(new Difference(DocumentRules.ServerRemoved, $"The server {server.Text("url")} was removed.", server, default), WireDirection.Both, null);
        }

        foreach (var server in now.Items.Where(server => !old.Items.Any(other => other.Text("url") == server.Text("url"))))
        {
            changes.Add(new Difference(DocumentRules.ServerAdded, $"The server {server.Text("url")} was added.", default, server), WireDirection.Both, null);
        }
    }
}
