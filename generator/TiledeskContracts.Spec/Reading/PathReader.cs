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
        if (context.AsMapping(member.Value, template) is not { } node)
        {
            return null;
        }

        context.CheckKeywords(node, Keywords.Path);
        var reference = node["$ref"] is null ? null : context.Reference(node);
        return context.Noted(new OpenApiPath
        {
            Node = node,
            Pointer = pointer,
            Reference = reference,
            Template = template,
            Parameters = reference is null ? content.Parameters(node, pointer) : [],
            Operations = reference is null ? [.. Operations(node, pointer)] : [],
        });
    }

    private IEnumerable<OpenApiOperation> Operations(SpecMapping path, string pointer)
    {
        var servers = head.Servers(path, pointer);
        foreach (var member in path.Members)
        {
            if (_methods.Contains(member.Key.Value, StringComparer.Ordinal)
                && context.AsMapping(member.Value, member.Key.Value) is { } node)
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
            context.Require(node, "responses", Keywords.Operation.Element);
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

    private IEnumerable<KeyValuePair<string, OpenApiResponse>> Responses(SpecMapping owner, string place)
    {
        foreach (var member in context.Members(owner, "responses", extensions: true))
        {
            var status = member.Key.Value;
            if (!HttpGrammar.IsStatus(status))
            {
                context.Problems.Report(ReadingRules.InvalidStatus, member.Key.Position, status);
            }
            else if (content.Response(member.Value, JsonPointer.Child(place, status)) is { } response)
            {
                yield return new(status, response);
            }
        }
    }
}
