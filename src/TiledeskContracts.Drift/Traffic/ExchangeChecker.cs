using System.Globalization;
using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Operations;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Drift.Traffic;

/// <summary>Looks what an exchange shows of a contract, and how it differs.</summary>
internal sealed class ExchangeChecker
{
    private readonly OperationTable _operations;
    private readonly SchemaCache _schemas = new();
    private readonly HeaderChecker _headers;
    private readonly TextChecker _texts;
    private readonly Dictionary<ComparedOperation, IReadOnlyList<ComparedParameter>> _parameters = [];
    private readonly Mask _mask;

    /// <summary>Makes a checker.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="mask">Shows paths that are not the contract's; null for what the contract's words tell.</param>
    public ExchangeChecker(ContractSide contract, Mask? mask = null) =>
        (_operations, _headers, _texts, _mask) = (new OperationTable(contract), new HeaderChecker(_schemas), new TextChecker(_schemas), mask ?? new Mask([contract]));

    /// <summary>Looks at an exchange.</summary>
    /// <param name="exchange">The exchange.</param>
    public ExchangeFacts Check(Exchange exchange)
    {
        if (_operations.Find(exchange.Method, exchange.Path) is not { } operation)
        {
            var unknown = new ExchangeFacts(null, exchange.Method + " " + _mask.Path(exchange.Path));
            unknown.Differences.Add(new(WireDirection.Both, "", TrafficRules.UndocumentedOperation, default, "A call that the contract does not name."));
            return unknown;
        }

        var facts = new ExchangeFacts(operation, OperationTable.NameOf(operation));
        CheckParameters(exchange, operation, facts);
        if (exchange.RequestBody is { } sent && Expectation.Sent(operation) is { Exists: true } schema)
        {
            new BodyChecker(_schemas, isRequest: true, facts.Sent).Check(sent, _schemas.Of([schema]), "$");
            facts.Sent.Differences.ForEach(one => facts.DifferSent(one.Path, one.Rule, one.Place, one.Words));
        }

        if (exchange.Status != 0)
        {
            CheckAnswer(exchange, operation, facts);
        }

        return facts;
    }

    private IReadOnlyList<ComparedParameter> ParametersOf(ComparedOperation operation)
    {
        if (!_parameters.TryGetValue(operation, out var parameters))
        {
            _parameters.Add(operation, parameters = ComparedParameter.Of(operation));
        }

        return parameters;
    }

    private void CheckParameters(Exchange exchange, ComparedOperation operation, ExchangeFacts facts)
    {
        var known = ParametersOf(operation);
        facts.Parameters.AddRange(known.Where(static parameter => parameter.In == "path"));
        foreach (var sent in exchange.Query.Select(static sent => sent.Key).Distinct(StringComparer.Ordinal))
        {
            // The name that the server reads, where the contract knows of another one.
            if (known.FirstOrDefault(parameter => parameter.In == "query" && (parameter.Name == sent || parameter.Node.Text("x-wire-alias") == sent)) is { } parameter)
            {
                facts.Parameters.Add(parameter);
                if (parameter.Node["schema"] is { Exists: true } schema)
                {
                    facts.Given.Add(_texts.LookAtAll(exchange.Query.Where(one => one.Key == sent).Select(static one => one.Value).OfType<string>(), _schemas.Of([schema])));
                }
            }
            else
            {
                facts.DifferSent("?" + Mask.Name(sent), TrafficRules.UndocumentedRequestParameter, operation.Node, "A query parameter that the contract does not name.");
            }
        }
    }

    private void CheckAnswer(Exchange exchange, ComparedOperation operation, ExchangeFacts facts)
    {
        var status = exchange.Status.ToString(CultureInfo.InvariantCulture);
        facts.Response = Expectation.Written(operation, exchange.Status);
        var response = facts.Response.Resolved();
        _headers.Check(exchange, operation, response, facts);
        if (!response.Exists)
        {
            var isRedirect = exchange.Status is >= 300 and < 400 and not 304;
            facts.DifferCame(status, isRedirect ? TrafficRules.RedirectUndocumented : TrafficRules.UndocumentedStatus, operation.Node["responses"], "A status that the contract does not name.");
            return;
        }

        var content = response["content"];
        if (!content.Members.Any() || exchange.BodyKind == BodyKind.Empty)
        {
            if (content.Members.Any() != (exchange.BodyKind != BodyKind.Empty) && exchange.Method != "HEAD")
            {
                facts.DifferCame(status, TrafficRules.UnexpectedBody, response, content.Members.Any() ? "No body, where the contract has one." : "A body, where the contract has none.");
            }

            return;
        }

        facts.Media = Expectation.Media(response, exchange);
        if (!facts.Media.Exists)
        {
            facts.DifferCame(status, TrafficRules.UndocumentedMediaType, content, MediaNames.IsPlain(exchange.MediaType) ? $"The content type {exchange.MediaType} is not one that the contract names." : "A content type that the contract does not name.");
        }
        else if (exchange.BodyKind == BodyKind.Broken)
        {
            facts.DifferCame(status, TrafficRules.MalformedBody, facts.Media, "A body that is no JSON.");
        }
        else if (exchange.Body is { } body)
        {
            new BodyChecker(_schemas, isRequest: false, facts.Came).Check(body, _schemas.Of(facts.Media["schema"].Exists ? [facts.Media["schema"]] : []), "$");
            facts.Came.Differences.ForEach(one => facts.DifferCame($"{status} {one.Path}", RuleOf(one, exchange.Status), one.Place, one.Words));
        }
    }

    // What a reader of an error loses is the details, not the answer.
    private static DriftRule RuleOf(BodyDifference difference, int status) =>
        status >= 400 && difference.Rule.Wire == Verdict.Breaking ? TrafficRules.ErrorShapeDrift : difference.Rule;
}
