using System.Text.RegularExpressions;
using TiledeskContracts.Comparison.Operations;
using TiledeskContracts.Comparison.Parts;

namespace TiledeskContracts.Drift.Traffic;

/// <summary>Finds the operation that an exchange called. What servers put before paths may be there or not.</summary>
internal sealed class OperationTable
{
    private readonly List<(Regex Path, int Placeholders, ComparedOperation Operation)> _operations = [];

    /// <summary>Makes the table.</summary>
    /// <param name="contract">The contract.</param>
    public OperationTable(ContractSide contract)
    {
        var prefix = "^(?:" + string.Join('|', ServerPrefixes.Of(contract).Select(Regex.Escape)) + ")?";
        foreach (var operation in ComparedOperation.Of(contract))
        {
            var path = Regex.Replace(Regex.Escape(operation.Path.TrimEnd('/')), @"\\\{[^}]*\}", "[^/]+");
            _operations.Add((new Regex(prefix + path + "/?$", RegexOptions.CultureInvariant), operation.Path.Count(static one => one == '{'), operation));
        }
    }

    /// <summary>All operations.</summary>
    public IEnumerable<ComparedOperation> All => _operations.Select(static row => row.Operation);

    /// <summary>What reports call an operation.</summary>
    /// <param name="operation">The operation.</param>
    public static string NameOf(ComparedOperation operation) => operation.Id ?? operation.Name;

    /// <summary>The operation that is called so, by id or by method and path; null for none.</summary>
    /// <param name="name">The name.</param>
    public ComparedOperation? Named(string name) =>
        All.FirstOrDefault(operation => operation.Id == name) ?? All.FirstOrDefault(operation => string.Equals(operation.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The operation of a call, or null; of several the one with the fewest placeholders.</summary>
    /// <param name="method">The HTTP method in upper case.</param>
    /// <param name="path">The path as sent, without query.</param>
    public ComparedOperation? Find(string method, string path) => _operations
        .Where(row => row.Operation.Method == method && row.Path.IsMatch(path))
        .OrderBy(static row => row.Placeholders)
        .Select(static row => row.Operation)
        .FirstOrDefault();
}
