using System.CommandLine;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Drift.Contracts;
using TiledeskContracts.Drift.Traffic;

namespace TiledeskContracts.Drift.Commands;

/// <summary>What commands over recorded traffic take: a contract, recordings, what is left out.</summary>
internal sealed class TrafficArguments
{
    private readonly Argument<string> _contract = new("CONTRACT") { Description = "The contract: a YAML or JSON file." };
    private readonly Argument<string[]> _recordings = new("RECORDINGS") { Description = "Recordings, HAR files, or folders of them; - for standard input.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _without = new("--without") { Description = "Leaves out what the contract marks so, e.g. x-evidence=recorded." };
    private readonly Option<bool> _documented = new("--documented") { Description = "Takes the contract as its documentation has it: without x-evidence: recorded, with what x-documented keeps." };
    private readonly Option<string?> _operation = new("--operation") { Description = "The files are bare answers of this operation: its operationId, or method and path." };
    private readonly Option<int> _status = new("--status") { Description = "The status of bare answers.", DefaultValueFactory = static _ => 200 };

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        command.Add(_contract);
        command.Add(_recordings);
        command.Add(_without);
        command.Add(_documented);
        command.Add(_operation);
        command.Add(_status);
    }

    /// <summary>Reads the contract.</summary>
    /// <param name="surroundings">Where from.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public ContractSide Contract(Surroundings surroundings, ParseResult parsed, CancellationToken cancellationToken) =>
        new ContractLoader(surroundings).Load(parsed.GetRequiredValue(_contract), parsed.GetValue(_documented) ? DocumentedView.Of : MarkOf(parsed.GetValue(_without)) is { } mark ? mark.Of : null, cancellationToken);

    /// <summary>Reads the exchanges, file by file.</summary>
    /// <param name="surroundings">Where from.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="contract">The contract.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public IEnumerable<Exchange> Exchanges(Surroundings surroundings, ParseResult parsed, ContractSide contract, CancellationToken cancellationToken)
    {
        var name = parsed.GetValue(_operation);
        var operation = name is null ? null : new OperationTable(contract).Named(name)
            ?? throw new UsageException($"--operation {name}: {contract.Path} has no such operation. Name an operationId, or method and path as in 'GET /pets'.");
        return TrafficFiles.Of(surroundings, parsed.GetRequiredValue(_recordings)).SelectMany(file => operation is null
            ? ExchangeReader.Read(file.Name, file.Text(), cancellationToken)
            : [ExchangeReader.OfBody(file.Name, file.Text(), operation, parsed.GetValue(_status), cancellationToken)]);
    }

    private static MarkFilter? MarkOf(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals > 0
            ? new MarkFilter(text[..equals], text[(equals + 1)..])
            : throw new UsageException($"--without {text}: name and value are wanted, such as x-evidence=recorded.");
    }
}
