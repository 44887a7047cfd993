using System.Globalization;
using TiledeskContracts.Comparison.Operations;
using TiledeskContracts.Comparison.Parts;

namespace TiledeskContracts.Comparison.Baseline;

/// <summary>What a contract promises on the wire, one fact a line, in ordinal order: lines that a person reads in a difference of versions.</summary>
public static class ContractFacts
{
    private static readonly string[] _schemeWords = ["type", "scheme", "in", "name", "openIdConnectUrl"];
    private static readonly string[] _styleWords = ["style", "explode"];

    /// <summary>The facts of a contract; what words it has for readers is none.</summary>
    /// <param name="side">The contract.</param>
    public static IReadOnlyList<string> Of(ContractSide side)
    {
        var facts = new SortedSet<string>(StringComparer.Ordinal);
        var schemas = new SchemaFacts(facts);
        foreach (var server in side.Root["servers"].Items)
        {
            facts.Add("server " + server.Text("url"));
        }

        foreach (var scheme in side.Root["components"]["securitySchemes"].Members)
        {
            var node = scheme.Value.Resolved();
            facts.Add($"scheme {scheme.Key}: {string.Join(" ", _schemeWords.Select(node.Text).OfType<string>())}");
        }

        var webhooks = side.Root["webhooks"].Members.SelectMany(static webhook => ComparedOperation.Of("webhook " + webhook.Key, webhook.Value));
        foreach (var operation in ComparedOperation.Of(side).Concat(webhooks))
        {
            AddOperation(operation, side, facts, schemas);
        }

        schemas.AddNamed();
        return [.. facts.Select(OneLine).Distinct().OrderBy(static fact => fact, StringComparer.Ordinal)];
    }

    private static void AddOperation(ComparedOperation operation, ContractSide side, SortedSet<string> facts, SchemaFacts schemas)
    {
        facts.Add(operation.Name);
        var security = operation.Node["security"] is { Exists: true } own ? own : side.Root["security"];
        var ways = security.Items.Select(static way => string.Join(" and ", way.Members.Select(static one => string.Join(" ", new[] { one.Key }.Concat(one.Value.Items.Select(static scope => scope.Value))))));
        facts.Add($"{operation.Name} security: {(security.Items.Any() ? string.Join(" or ", ways.Select(static way => way.Length == 0 ? "none" : way)) : "none")}");
        foreach (var parameter in ComparedParameter.Of(operation))
        {
            var node = parameter.Node;
            var style = _styleWords.Where(keyword => node[keyword].Exists).Select(keyword => $"{keyword} {CanonicalText.Of(node[keyword].Node)}");
            var schema = node["schema"].Exists ? node["schema"] : node["content"].Members.Select(static media => media.Value["schema"]).FirstOrDefault();
            schemas.Add($"{operation.Name} ? {parameter.In} {parameter.Name}", schema, [node.Is("required") ? "required" : "optional", .. style]);
        }

        var body = operation.Node["requestBody"].Resolved();
        foreach (var media in body["content"].Members)
        {
            schemas.Add($"{operation.Name} < {media.Key}", media.Value["schema"], body.Is("required") ? "required" : "optional");
        }

        foreach (var answer in operation.Node["responses"].Members.Where(static answer => !answer.Key.StartsWith("x-", StringComparison.Ordinal)))
        {
            AddAnswer($"{operation.Name} > {answer.Key}", answer.Value.Resolved(), facts, schemas);
        }
    }

    private static void AddAnswer(string owner, Part answer, SortedSet<string> facts, SchemaFacts schemas)
    {
        facts.Add(owner);
        foreach (var media in answer["content"].Members)
        {
            schemas.Add($"{owner} {media.Key}", media.Value["schema"]);
        }

        foreach (var header in answer["headers"].Members)
        {
            var node = header.Value.Resolved();
            schemas.Add($"{owner} header {header.Key}", node["schema"], node.Is("required") ? "required" : "optional");
        }
    }

    // Names of a contract may hold anything; a fact is one line.
    private static string OneLine(string fact) => fact.Any(static one => char.IsControl(one) || one is '\u2028' or '\u2029')
        ? string.Concat(fact.Select(static one => char.IsControl(one) || one is '\u2028' or '\u2029' ? "\\u" + ((int)one).ToString("X4", CultureInfo.InvariantCulture) : one.ToString()))
        : fact;
}
