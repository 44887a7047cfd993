using System.Globalization;
using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Reading;

/// <summary>Reads what a document says of itself: servers, tags, security.</summary>
/// <param name="context">What readers share.</param>
internal sealed class HeadReader(ReadContext context)
{
    private static readonly string[] _schemeTypes = ["http", "apiKey", "oauth2", "openIdConnect", "mutualTLS"];

    /// <summary>Reads servers.</summary>
    public IReadOnlyList<OpenApiServer> Servers(SpecMapping owner, string pointer) =>
        owner["servers"] is null ? [] : Items(owner, "servers", pointer, Server);

    /// <summary>Reads tags.</summary>
    public IReadOnlyList<OpenApiTag> Tags(SpecMapping owner, string pointer) =>
        Items(owner, "tags", pointer, Tag);

    /// <summary>Reads alternatives of security, or null where none are written.</summary>
    public IReadOnlyList<OpenApiSecurityRequirement>? Security(SpecMapping owner, string pointer)
    {
        if (context.AsList(owner["security"], "security") is null)
        {
            return null;
        }

        return Items(owner, "security", pointer, static (node, place) => new OpenApiSecurityRequirement
        {
            Node = node,
            Pointer = place,
            Schemes = [.. node.Members.Select(static member => member.Key.Value)],
        });
    }

    /// <summary>Reads a security scheme.</summary>
    public OpenApiSecurityScheme? SecurityScheme(SpecNode node, string pointer)
    {
        if (context.AsMapping(node, "a security scheme") is not { } mapping)
        {
            return null;
        }

        if (context.Reference(mapping) is { } reference)
        {
            return context.Noted(new OpenApiSecurityScheme { Node = mapping, Pointer = pointer, Reference = reference });
        }

        context.CheckKeywords(mapping, Keywords.SecurityScheme);
        context.Expect(mapping, "type", Keywords.SecurityScheme.Element);
        var type = context.Text(mapping, "type");
        if (type is not null && !_schemeTypes.Contains(type, StringComparer.Ordinal))
        {
            context.Problems.Report(
                ReadingRules.UnknownValue, mapping["type"]!.Position, "type", type, context.Problems.Suggest(ReadingRules.UnknownValue, type, _schemeTypes), string.Join(", ", _schemeTypes));
        }

        return new OpenApiSecurityScheme
        {
            Node = mapping,
            Pointer = pointer,
            Type = type,
            Scheme = context.Text(mapping, "scheme"),
            Name = context.Text(mapping, "name"),
            In = context.Text(mapping, "in"),
            Description = context.Text(mapping, "description"),
        };
    }

    private OpenApiServer? Server(SpecMapping node, string pointer)
    {
        context.CheckKeywords(node, Keywords.Server);
        context.Expect(node, "url", Keywords.Server.Element);
        if (context.Text(node, "url") is not { } url)
        {
            return null;
        }

        var defaults = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in context.Members(node, "variables"))
        {
            if (context.AsMapping(member.Value, member.Key.Value) is { } variable)
            {
                context.CheckKeywords(variable, Keywords.ServerVariable);
                context.Expect(variable, "default", Keywords.ServerVariable.Element);
                defaults[member.Key.Value] = context.Text(variable, "default") ?? "";
            }
        }

        return new OpenApiServer { Node = node, Pointer = pointer, Url = url, Description = context.Text(node, "description"), VariableDefaults = defaults };
    }

    private OpenApiTag? Tag(SpecMapping node, string pointer)
    {
        context.CheckKeywords(node, Keywords.Tag);
        context.Expect(node, "name", Keywords.Tag.Element);
        return context.Text(node, "name") is { } name
            ? new OpenApiTag { Node = node, Pointer = pointer, Name = name, Description = context.Text(node, "description") }
            : null;
    }

    private List<T> Items<T>(SpecMapping owner, string name, string pointer, Func<SpecMapping, string, T?> read)
        where T : class
    {
        var elements = new List<T>();
        var items = context.List(owner, name);
        for (var i = 0; i < items.Count; i++)
        {
            if (context.AsMapping(items[i], name) is { } node
                && read(node, JsonPointer.Child(pointer, name) + "/" + i.ToString(CultureInfo.InvariantCulture)) is { } element)
            {
                elements.Add(element);
            }
        }

        return elements;
    }
}
