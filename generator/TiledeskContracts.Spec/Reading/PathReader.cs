using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Reading;

/// <summary>Reads paths and their operations.</summary>
/// <param name="context">What readers share.</param>
/// <param name="content">Reads what travels.</param>
/// <param name="head">Reads servers and security.</param>
internal sealed class PathReader(ReadContext context, ContentReader content, HeadReader head)
{
    private static readonly string[] _methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    /// <summary>Reads a path.</summary>
    public OpenApiPath? Path(SpecMember member, string pointer)
    {
        var template = member.Key.Value;
        if (context.AsMapping(member) is not { } node)
        {
            return null;
        }

        context.CheckKeywords(node, Keywords.Path);
        var parameters = content.Parameters(node, pointer);
        var operations = Operations(node, pointer).ToList();
        var names = parameters.Concat(operations.SelectMany(static operation => operation.Parameters))
            .Where(static parameter => parameter.In == "path")
            .Select(static parameter => parameter.Name)
            .ToList();
        return context.Noted(new OpenApiPath
        {
            Node = node,
            Pointer = pointer,
            Reference = node["$ref"] is null ? null : context.Reference(node, isPath: true),
            Key = member.Key,
            Template = PathTemplate.Plain(template, names),
            Parameters = parameters,
            Operations = operations,
        });
    }

    private IEnumerable<OpenApiOperation> Operations(SpecMapping path, string pointer)
    {
        var servers = head.Servers(path, pointer);
        foreach (var member in path.Members)
        {
            if (_methods.Contains(member.Key.Value, StringComparer.Ordinal)
                && context.AsMapping(member) is { } node)
            {
                yield return Operation(node, member.Key.Value.ToUpperInvariant(), JsonPointer.Child(pointer, member.Key.Value), servers);
            }
        }
    }

    private OpenApiOperation Operation(SpecMapping node, string method, string pointer, IReadOnlyList<OpenApiServer> pathServers)
    {
        context.CheckKeywords(node, Keywords.Operation);
        if (node.Member("callbacks") is { } callbacks)
        {
            context.Problems.Report(ReadingRules.IgnoredKeyword, callbacks.Key.Position, "callbacks", "a client does not receive calls");
        }

        if (node["responses"] is null && !context.IsVersion31)
        {
            context.Expect(node, "responses", Keywords.Operation.Element);
        }

        var servers = head.Servers(node, pointer);
        return new OpenApiOperation
        {
            Node = node,
            Pointer = pointer,
            Method = method,
            OperationId = context.Text(node, "operationId"),
            Tags = context.Texts(node, "tags"),
            Summary = context.Text(node, "summary"),
            Description = context.Text(node, "description"),
            Deprecated = context.Flag(node, "deprecated") ?? false,
            Parameters = content.Parameters(node, pointer),
            RequestBody = node["requestBody"] is { } body ? content.RequestBody(body, JsonPointer.Child(pointer, "requestBody")) : null,
            Responses = [.. Responses(node, JsonPointer.Child(pointer, "responses"))],
            Security = head.Security(node, pointer),
            Servers = servers.Count > 0 ? servers : pathServers,
        };
    }

    private IEnumerable<Named<OpenApiResponse>> Responses(SpecMapping owner, string place)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in context.Members(owner, "responses", extensions: true))
        {
            var status = member.Key.Value;
            var read = HttpGrammar.StatusOf(status) is { } meant && !seen.Contains(meant) ? meant : null;
            if (read != status)
            {
                context.Problems.Report(ReadingRules.InvalidStatus, member.Key.Position, status, read is null ? "left out" : $"read as '{read}'");
            }

            if (read is not null && content.Response(member.Value, JsonPointer.Child(place, status)) is { } response)
            {
                seen.Add(read);
                yield return new(read, response);
            }
        }
    }
}
