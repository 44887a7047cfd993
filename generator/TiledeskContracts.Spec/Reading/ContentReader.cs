using System.Globalization;
using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Reading;

/// <summary>Reads what travels: parameters, headers, bodies, answers.</summary>
/// <param name="context">What readers share.</param>
/// <param name="schemas">Reads their schemas.</param>
internal sealed class ContentReader(ReadContext context, SchemaReader schemas)
{
    private static readonly string[] _places = ["path", "query", "header", "cookie"];
    private static readonly string[] _styles = ["simple", "form", "label", "matrix", "spaceDelimited", "pipeDelimited", "deepObject"];

    /// <summary>Reads the list of parameters of a path or an operation.</summary>
    public IReadOnlyList<OpenApiParameter> Parameters(SpecMapping owner, string pointer)
    {
        var place = JsonPointer.Child(pointer, "parameters");
        return [.. context.List(owner, "parameters")
            .Select((item, index) => Parameter(item, place + "/" + index.ToString(CultureInfo.InvariantCulture)))
            .OfType<OpenApiParameter>()];
    }

    /// <summary>Reads a parameter.</summary>
    public OpenApiParameter? Parameter(SpecNode node, string pointer)
    {
        if (context.AsMapping(node, "a parameter") is not { } mapping)
        {
            return null;
        }

        if (context.Reference(mapping) is { } reference)
        {
            return context.Noted(new OpenApiParameter { Node = mapping, Pointer = pointer, Reference = reference });
        }

        context.CheckKeywords(mapping, Keywords.Parameter);
        context.Require(mapping, "name", Keywords.Parameter.Element);
        context.Expect(mapping, "in", Keywords.Parameter.Element);
        var name = context.Text(mapping, "name");
        if (name is null)
        {
            return null;
        }

        var place = Place(mapping);

        var isPath = place == "path";
        if (isPath && context.Flag(mapping, "required") != true)
        {
            context.Problems.Report(ReadingRules.OptionalPathParameter, mapping["name"]!.Position, name);
        }

        if (place == "header" && !HttpGrammar.IsToken(name))
        {
            context.Problems.Report(ReadingRules.InvalidHttpName, mapping["name"]!.Position, name, "header name");
            place = "";
        }

        return Described(mapping, pointer, name, place, isPath);
    }

    /// <summary>Reads a header of an answer.</summary>
    public OpenApiParameter? Header(SpecNode node, string pointer)
    {
        if (context.AsMapping(node, "a header") is not { } mapping)
        {
            return null;
        }

        if (context.Reference(mapping) is { } reference)
        {
            return context.Noted(new OpenApiParameter { Node = mapping, Pointer = pointer, Reference = reference, IsHeader = true });
        }

        context.CheckKeywords(mapping, Keywords.Header);
        return Described(mapping, pointer, "", "", isPath: false, isHeader: true);
    }

    /// <summary>Reads a request body.</summary>
    public OpenApiRequestBody? RequestBody(SpecNode node, string pointer)
    {
        if (context.AsMapping(node, "requestBody") is not { } mapping)
        {
            return null;
        }

        if (context.Reference(mapping) is { } reference)
        {
            return context.Noted(new OpenApiRequestBody { Node = mapping, Pointer = pointer, Reference = reference });
        }

        context.CheckKeywords(mapping, Keywords.RequestBody);
        context.Expect(mapping, "content", Keywords.RequestBody.Element);
        return new OpenApiRequestBody
        {
            Node = mapping,
            Pointer = pointer,
            Required = context.Flag(mapping, "required") ?? false,
            Description = context.Text(mapping, "description"),
            Content = Content(mapping, pointer),
        };
    }

    /// <summary>Reads an answer.</summary>
    public OpenApiResponse? Response(SpecNode node, string pointer)
    {
        if (context.AsMapping(node is SpecScalar { Kind: SpecScalarKind.Null } ? new SpecMapping([], node.Position) : node, "a response") is not { } mapping)
        {
            return null;
        }

        if (context.Reference(mapping) is { } reference)
        {
            return context.Noted(new OpenApiResponse { Node = mapping, Pointer = pointer, Reference = reference });
        }

        context.CheckKeywords(mapping, Keywords.Response);
        if (mapping.Member("links") is { } links)
        {
            context.Problems.Report(ReadingRules.IgnoredKeyword, links.Key.Position, "links", "call the linked operation yourself");
        }

        var place = JsonPointer.Child(pointer, "headers");
        return new OpenApiResponse
        {
            Node = mapping,
            Pointer = pointer,
            Description = context.Text(mapping, "description"),
            Content = Content(mapping, pointer),
            Headers = [.. Headers(mapping, place)],
        };
    }

    private IEnumerable<Named<OpenApiParameter>> Headers(SpecMapping owner, string place)
    {
        foreach (var member in context.Members(owner, "headers"))
        {
            var name = member.Key.Value;
            if (!HttpGrammar.IsToken(name))
            {
                context.Problems.Report(ReadingRules.InvalidHttpName, member.Key.Position, name, "header name");
            }
            else if (Header(member.Value, JsonPointer.Child(place, name)) is { } header)
            {
                yield return new(name, header);
            }
        }
    }

    // A parameter that cannot travel has no place; it stays, so that references to it lead somewhere.
    private string Place(SpecMapping parameter)
    {
        if (parameter["in"] is null or SpecScalar { Kind: SpecScalarKind.Null })
        {
            return "query";
        }

        return OneOf(parameter, "in", _places)
            ?? (context.Text(parameter, "in") is { } written ? DidYouMean.Nearest(written, _places) : null)
            ?? "";
    }

    private OpenApiParameter Described(SpecMapping node, string pointer, string name, string place, bool isPath, bool isHeader = false) => new()
    {
        IsHeader = isHeader,
        Node = node,
        Pointer = pointer,
        Name = name,
        In = place,
        Required = isPath || (context.Flag(node, "required") ?? false),
        Deprecated = context.Flag(node, "deprecated") ?? false,
        Description = context.Text(node, "description"),
        Style = OneOf(node, "style", _styles),
        Explode = context.Flag(node, "explode"),
        AllowReserved = context.Flag(node, "allowReserved") ?? false,
        Schema = schemas.ReadAt(node, "schema", pointer),
        Content = Content(node, pointer),
    };

    private IReadOnlyList<OpenApiMediaType> Content(SpecMapping owner, string pointer) =>
        owner["content"] is null ? [] : [.. MediaTypes(owner, JsonPointer.Child(pointer, "content"))];

    private IEnumerable<OpenApiMediaType> MediaTypes(SpecMapping owner, string place)
    {
        var members = context.Members(owner, "content", extensions: true).ToList();
        var hasValid = members.Exists(static member => HttpGrammar.IsMediaType(member.Key.Value));
        foreach (var member in members)
        {
            var name = member.Key.Value;
            if (!HttpGrammar.IsMediaType(name))
            {
                context.Problems.Report(ReadingRules.InvalidHttpName, member.Key.Position, name, "media type");
                if (hasValid)
                {
                    continue;
                }
            }

            var node = context.AsMapping(member.Value, name) ?? new SpecMapping([], member.Value.Position);
            context.CheckKeywords(node, Keywords.MediaType);
            var pointer = JsonPointer.Child(place, name);
            yield return new OpenApiMediaType { Node = node, Pointer = pointer, Name = HttpGrammar.MediaTypeOf(name), Schema = schemas.ReadAt(node, "schema", pointer) };
        }
    }

    private string? OneOf(SpecMapping node, string name, string[] allowed)
    {
        if (context.Text(node, name) is not { } value || allowed.Contains(value, StringComparer.Ordinal))
        {
            return context.Text(node, name);
        }

        context.Problems.Report(
            ReadingRules.UnknownValue, node[name]!.Position, name, value, context.Problems.Suggest(ReadingRules.UnknownValue, value, allowed), string.Join(", ", allowed));
        return null;
    }
}
