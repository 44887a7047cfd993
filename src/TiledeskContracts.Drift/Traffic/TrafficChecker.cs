using System.Globalization;
using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Operations;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Comparison.Schemas;

namespace TiledeskContracts.Drift.Traffic;

/// <summary>Checks recorded exchanges against a contract and gathers what differs over all of them.</summary>
internal sealed class TrafficChecker
{
    private const int MaxExamples = 3;

    private readonly OperationTable _operations;
    private readonly WireDirection _sides;
    private readonly Dictionary<(string Rule, string Operation, string Where), Gathered> _findings = [];
    private readonly Dictionary<string, int> _exchanges = new(StringComparer.Ordinal);

    /// <summary>Makes a checker.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="sides">Which sides of exchanges are checked.</param>
    public TrafficChecker(ContractSide contract, WireDirection sides) => (_operations, _sides) = (new OperationTable(contract), sides);

    /// <summary>How many exchanges were checked.</summary>
    public int Count { get; private set; }

    /// <summary>How many calls were recorded without an answer, of which nothing can be said.</summary>
    public int Unanswered { get; private set; }

    /// <summary>Checks an exchange.</summary>
    /// <param name="exchange">The exchange.</param>
    public void Add(Exchange exchange)
    {
        Count++;
        if (_operations.Find(exchange) is not { } operation)
        {
            Note(exchange, exchange.Method, "", TrafficRules.UndocumentedOperation, default, "A call that the contract does not name.");
            return;
        }

        var name = operation.Id ?? operation.Name;
        if (_sides.HasFlag(WireDirection.Request))
        {
            CheckRequest(exchange, operation, name);
        }

        if (exchange.Status == 0)
        {
            Unanswered++;
        }
        else if (_sides.HasFlag(WireDirection.Response))
        {
            CheckAnswer(exchange, operation, name);
        }
    }

    /// <summary>What was found, by operation, rule and place.</summary>
    public IReadOnlyList<TrafficFinding> Findings() =>
    [
        .. _findings.Select(pair => new TrafficFinding(
                pair.Value.Rule,
                pair.Key.Operation,
                pair.Key.Where,
                ContractPlace.Of(pair.Value.Place),
                pair.Value.Message,
                pair.Value.Files.Count,
                _exchanges.GetValueOrDefault(KeyOf(pair.Key.Operation, pair.Key.Where), Count),
                [.. pair.Value.Files.Take(MaxExamples)]))
            .OrderBy(static finding => finding.Operation, StringComparer.Ordinal)
            .ThenBy(static finding => finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(static finding => finding.Where, StringComparer.Ordinal),
    ];

    private static string KeyOf(string operation, string where) => operation + " " + where.Split(' ')[0];

    private static Part ResponseOf(ComparedOperation operation, int status)
    {
        var responses = operation.Node["responses"];
        var text = status.ToString(CultureInfo.InvariantCulture);
        var range = responses[text[0] + "XX"] is { Exists: true } upper ? upper : responses[text[0] + "xx"];
        return (responses[text] is { Exists: true } exact ? exact : range.Exists ? range : responses["default"]).Resolved();
    }

    private void CheckRequest(Exchange exchange, ComparedOperation operation, string name)
    {
        Begin(name, "request");
        var known = operation.PathItem["parameters"].Items.Concat(operation.Node["parameters"].Items)
            .Select(static parameter => parameter.Resolved())
            .Where(static parameter => parameter.Text("in") == "query")
            .Select(static parameter => parameter.Text("name") ?? "")
            .ToHashSet(StringComparer.Ordinal);
        foreach (var sent in exchange.Query.Where(sent => !known.Contains(sent)))
        {
            Note(exchange, name, "request ?" + sent, TrafficRules.UndocumentedRequestParameter, operation.Node, "A query parameter that the contract does not name.");
        }

        var schema = operation.Node["requestBody"].Resolved()["content"].Members.FirstOrDefault(static media => media.Key.Contains("json", StringComparison.OrdinalIgnoreCase)).Value["schema"];
        if (exchange.RequestBody is { } body && schema.Exists)
        {
            var checker = new BodyChecker(isRequest: true, (rule, path, place, words) => Note(exchange, name, "request " + path, rule, place, words));
            checker.Check(body, EffectiveSchema.Of([schema]), "$");
        }
    }

    private void CheckAnswer(Exchange exchange, ComparedOperation operation, string name)
    {
        var status = exchange.Status.ToString(CultureInfo.InvariantCulture);
        Begin(name, status);
        var response = ResponseOf(operation, exchange.Status);
        if (!response.Exists)
        {
            Note(exchange, name, status, TrafficRules.UndocumentedStatus, operation.Node["responses"], "A status that the contract does not name.");
            return;
        }

        var content = response["content"];
        if (!content.Members.Any() || exchange.BodyKind == BodyKind.Empty)
        {
            if (content.Members.Any() != (exchange.BodyKind != BodyKind.Empty))
            {
                Note(exchange, name, status, TrafficRules.UnexpectedBody, response, content.Members.Any() ? "No body, where the contract has one." : "A body, where the contract has none.");
            }

            return;
        }

        var media = content.Members.FirstOrDefault(media => Takes(media.Key, exchange.MediaType)).Value;
        if (!media.Exists)
        {
            Note(exchange, name, status, TrafficRules.UndocumentedMediaType, content, $"The content type {exchange.MediaType} is not one that the contract names.");
        }
        else if (exchange.BodyKind == BodyKind.Broken)
        {
            Note(exchange, name, status, TrafficRules.MalformedBody, media, "A body that is no JSON.");
        }
        else if (exchange.Body is { } body)
        {
            var checker = new BodyChecker(isRequest: false, (rule, path, place, words) => Note(exchange, name, $"{status} {path}", rule, place, words));
            checker.Check(body, EffectiveSchema.Of(media["schema"].Exists ? [media["schema"]] : []), "$");
        }
    }

    private static bool Takes(string written, string? came)
    {
        var name = written.Split(';')[0].Trim();
        return name == "*/*" || came is null || (IsJson(name) && IsJson(came)) || string.Equals(name, came, StringComparison.OrdinalIgnoreCase)
            || (name.EndsWith("/*", StringComparison.Ordinal) && came.StartsWith(name[..^1], StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsJson(string media) =>
        media.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || media.EndsWith("+json", StringComparison.OrdinalIgnoreCase);

    private void Begin(string operation, string status)
    {
        var key = operation + " " + status;
        _exchanges[key] = _exchanges.GetValueOrDefault(key) + 1;
    }

    private void Note(Exchange exchange, string operation, string where, DriftRule rule, Part place, string message)
    {
        var key = (rule.Id, operation, where);
        if (!_findings.TryGetValue(key, out var gathered))
        {
            _findings.Add(key, gathered = new Gathered(rule, place, message));
        }

        gathered.Files.Add(string.Create(CultureInfo.InvariantCulture, $"{exchange.File}:{exchange.Line}"));
    }

    private sealed record Gathered(DriftRule Rule, Part Place, string Message)
    {
        public SortedSet<string> Files { get; } = new(StringComparer.Ordinal);
    }
}
