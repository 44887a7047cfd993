using System.Text.RegularExpressions;
using TiledeskContracts.Comparison.Operations;
using TiledeskContracts.Comparison.Parts;

namespace TiledeskContracts.Drift.Traffic;

/// <summary>Finds the operation that an exchange called. What servers put before paths may be there or not.</summary>
internal sealed class OperationTable
{
    private readonly List<(string Method, Regex Path, int Placeholders, ComparedOperation Operation)> _operations = [];

    /// <summary>Makes the table.</summary>
    /// <param name="contract">The contract.</param>
    public OperationTable(ContractSide contract)
    {
        var prefixes = contract.Root["servers"].Items
            .Select(static server => Regex.Replace(server.Text("url") ?? "", @"^[a-z][a-z0-9+.-]*://[^/]*", "", RegexOptions.IgnoreCase).TrimEnd('/'))
            .Where(static prefix => prefix.Length > 0 && !prefix.Contains('{', StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Select(Regex.Escape);
        var prefix = "^(?:" + string.Join('|', prefixes) + ")?";
        foreach (var operation in ComparedOperation.Of(contract))
        {
            var path = Regex.Replace(Regex.Escape(operation.Path.TrimEnd('/')), @"\\\{[^}]*\}", "[^/]+");
            _operations.Add((operation.Method, new Regex(prefix + path + "/?$", RegexOptions.CultureInvariant), operation.Path.Count(static one => one == '{'), operation));
        }
    }

    /// <summary>All operations.</summary>
    public IEnumerable<ComparedOperation> All => _operations.Select(static row => row.Operation);

    /// <summary>The operation of an exchange, or null; of several the one with the fewest placeholders.</summary>
    /// <param name="exchange">The exchange.</param>
    public ComparedOperation? Find(Exchange exchange) => _operations
        .Where(row => row.Method == exchange.Method && row.Path.IsMatch(exchange.Path))
        .OrderBy(static row => row.Placeholders)
        .Select(static row => row.Operation)
        .FirstOrDefault();
}
