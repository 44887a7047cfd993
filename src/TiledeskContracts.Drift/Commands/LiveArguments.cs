using System.CommandLine;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Drift.Live;
using TiledeskContracts.Drift.Reading;
using TiledeskContracts.Drift.Traffic;

namespace TiledeskContracts.Drift.Commands;

/// <summary>What commands that call a server take.</summary>
internal sealed class LiveArguments
{
    private readonly Option<string?> _address = new("--base-url") { Description = "What all calls begin with; without it TILEDESK_BASE_URL." };
    private readonly Option<string?> _project = new("--project") { Description = "The value of the parameter that the contract sets once on the client (project_id); without it TILEDESK_PROJECT_ID." };
    private readonly Option<string[]> _values = new("--parameter") { Description = "A parameter's value, NAME=VALUE; paths take others from earlier answers." };
    private readonly Option<string[]> _unsafe = new("--unsafe") { Description = "An operation that is called although it may change things." };
    private readonly Option<string[]> _bodies = new("--body") { Description = "What an operation is sent, OPERATION=FILE of JSON." };
    private readonly Option<string?> _credential = new("--credential") { Description = "A header and the environment variable that holds its value, e.g. Authorization=TILEDESK_TOKEN; without it Basic with TILEDESK_EMAIL and TILEDESK_PASSWORD." };
    private readonly Option<bool> _anonymous = new("--anonymous") { Description = "Calls without credentials." };
    private readonly Option<int> _samples = new("--samples") { Description = "How many values from answers are tried of each parameter.", DefaultValueFactory = static _ => 3 };
    private readonly Option<int> _calls = new("--max-calls") { Description = "How many calls are made at most.", DefaultValueFactory = static _ => 100 };
    private readonly Option<int> _seconds = new("--timeout") { Description = "How many seconds an answer is waited for.", DefaultValueFactory = static _ => 30 };

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _address, _project, _values, _unsafe, _bodies, _credential, _anonymous, _samples, _calls, _seconds })
        {
            command.Add(option);
        }
    }

    /// <summary>The credential.</summary>
    /// <param name="surroundings">Where variables are.</param>
    /// <param name="parsed">The command line.</param>
    public Credential CredentialOf(Surroundings surroundings, ParseResult parsed) =>
        Credential.Of(surroundings.Variable, parsed.GetValue(_credential), parsed.GetValue(_anonymous));

    /// <summary>What may be done.</summary>
    /// <param name="surroundings">Where variables and files are.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="contract">The contract.</param>
    public CallPlan PlanOf(Surroundings surroundings, ParseResult parsed, ContractSide contract)
    {
        var values = Pairs(parsed, _values);
        if ((parsed.GetValue(_project) ?? surroundings.Variable("TILEDESK_PROJECT_ID")) is { Length: > 0 } project)
        {
            foreach (var parameter in contract.Root["components"]["parameters"].Members.Where(static one => one.Value.Is("x-client-parameter")))
            {
                values.TryAdd(parameter.Value.Text("name") ?? parameter.Key, project);
            }
        }

        if (values.FirstOrDefault(static one => one.Value.Trim('.').Length == 0).Key is { } empty)
        {
            throw new UsageException($"--parameter {empty}: it is empty or made of dots, which would lead to another path.");
        }

        var operations = new OperationTable(contract);
        var bodies = Pairs(parsed, _bodies).ToDictionary(static one => one.Key, one => InputText.Of(surroundings.Full(one.Value), one.Value), StringComparer.Ordinal);
        var chosen = parsed.GetValue(_unsafe) ?? [];
        foreach (var name in chosen.Concat(bodies.Keys).Where(name => operations.Named(name) is null))
        {
            throw new UsageException($"{name}: {contract.Path} has no such operation. Name an operationId, or method and path as in 'GET /pets'.");
        }

        return new CallPlan(AddressOf(surroundings, parsed), values, chosen.ToHashSet(StringComparer.Ordinal), bodies, Positive(parsed, _samples), Positive(parsed, _calls), TimeSpan.FromSeconds(Positive(parsed, _seconds)));
    }

    private static int Positive(ParseResult parsed, Option<int> option) =>
        parsed.GetValue(option) is > 0 and <= 100_000 and var number ? number : throw new UsageException($"{option.Name}: a number from 1 to 100000 is wanted.");

    private static Dictionary<string, string> Pairs(ParseResult parsed, Option<string[]> option)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in parsed.GetValue(option) ?? [])
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            pairs[equals > 0 ? text[..equals] : throw new UsageException($"{option.Name}: NAME=VALUE is wanted.")] = text[(equals + 1)..];
        }

        return pairs;
    }

    private Uri AddressOf(Surroundings surroundings, ParseResult parsed)
    {
        var text = parsed.GetValue(_address) ?? surroundings.Variable("TILEDESK_BASE_URL");
        if (string.IsNullOrEmpty(text))
        {
            throw new UsageException("There is no server. Name one with --base-url, or set TILEDESK_BASE_URL.");
        }

        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.UserInfo.Length == 0 && address.Query.Length == 0
            ? address
            : throw new UsageException("--base-url: an http or https address without user, password and query is wanted.");
    }
}
