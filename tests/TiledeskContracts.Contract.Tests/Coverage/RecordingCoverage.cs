using System.Text.Json.Nodes;
using TiledeskContracts.Contract.Tests.Contracts;
using TiledeskContracts.Contract.Tests.Recordings;

namespace TiledeskContracts.Contract.Tests.Coverage;

/// <summary>What the recordings show of a contract: how often each item was seen, and what they show besides.</summary>
internal sealed class RecordingCoverage
{
    private readonly ContractDocument _contract;
    private readonly SchemaWalk _walk;

    private RecordingCoverage(ContractDocument contract)
    {
        _contract = contract;
        _walk = new SchemaWalk(contract, Seen, Unknown, Nulls);
    }

    /// <summary>How often each item was recorded; zero for those that never were.</summary>
    public SortedDictionary<CoverageItem, int> Seen { get; } = new(Comparer<CoverageItem>.Create((left, right) =>
        string.CompareOrdinal($"{left.Sort}\n{left.Name}", $"{right.Sort}\n{right.Name}")));

    /// <summary>Members of recorded answers that the contract does not name.</summary>
    public SortedSet<string> Unknown { get; } = new(StringComparer.Ordinal);

    /// <summary>Schemas that were recorded to be null.</summary>
    public HashSet<JsonObject> Nulls { get; } = [];

    public int Recordings { get; private set; }

    public static RecordingCoverage Of(ContractDocument contract)
    {
        var coverage = new RecordingCoverage(contract);
        coverage.Expect();

        foreach (var entry in RecordingIndex.OfOperations)
        {
            if (contract.Operation(entry.OperationId!) is { } operation)
            {
                coverage.Recordings++;
                coverage.Count(operation, RecordingIndex.Load(entry.File));
            }
        }

        return coverage;
    }

    private void Expect()
    {
        foreach (var operation in _contract.Operations)
        {
            Seen[new CoverageItem("operation", operation.Id!)] = 0;

            foreach (var status in operation.Statuses)
            {
                Seen[new CoverageItem("status", $"{operation.Id} {status}")] = 0;
            }

            foreach (var parameter in operation.Parameters.Where(parameter => parameter["in"]!.GetValue<string>() == "query"))
            {
                Seen[ParameterItem(operation, parameter)] = 0;
                _walk.Expect("request field", (JsonObject)parameter["schema"]!);
            }

            _walk.Expect("request field", operation.RequestSchema);

            foreach (var status in operation.Statuses)
            {
                _walk.Expect("answer field", operation.ResponseSchema(status, "application/json"));
            }
        }
    }

    private void Count(ContractOperation operation, Recording recording)
    {
        Seen[new CoverageItem("operation", operation.Id!)]++;

        foreach (var (name, value) in recording.Request.Query)
        {
            CountParameter(operation, name, value);
        }

        if (recording.Request.Body is { } body)
        {
            _walk.Count("request field", operation.RequestSchema, JsonNode.Parse(body.GetRawText()));
        }

        if (recording.Response.Status is { } status)
        {
            Seen[new CoverageItem("status", $"{operation.Id} {status}")]++;
            _walk.Count("answer field", operation.ResponseSchema($"{status}", recording.Response.MediaType), JsonNode.Parse(recording.Response.Body.GetRawText()));
        }
    }

    // A recording shows the name that the server reads, which for some is the alias.
    private void CountParameter(ContractOperation operation, string name, string value)
    {
        foreach (var parameter in operation.Parameters.Where(parameter => parameter["in"]!.GetValue<string>() == "query"
            && (parameter["name"]!.GetValue<string>() == name || parameter["x-wire-alias"]?.GetValue<string>() == name)))
        {
            Seen[ParameterItem(operation, parameter)]++;

            foreach (var part in value.Split(','))
            {
                _walk.Count("request field", parameter["schema"]!["items"] as JsonObject ?? (JsonObject)parameter["schema"]!, part);
            }
        }
    }

    private static CoverageItem ParameterItem(ContractOperation operation, JsonObject parameter) =>
        new("parameter", $"{operation.Id} {parameter["name"]}");
}
