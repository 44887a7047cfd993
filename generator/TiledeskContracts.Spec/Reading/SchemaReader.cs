using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Reading;

/// <summary>Reads schemas. It recurses as deep as the text nests, which the limits bound.</summary>
/// <param name="context">What readers share.</param>
internal sealed class SchemaReader(ReadContext context)
{
    private static readonly string[] _types = ["string", "number", "integer", "boolean", "array", "object", "null"];

    private static readonly string[] _additional = ["additionalProperties", "unevaluatedProperties"];

    // Nearly every schema has one type: those lists are shared.
    private static readonly Dictionary<string, IReadOnlyList<string>> _single =
        _types.ToDictionary(static type => type, static IReadOnlyList<string> (type) => [type], StringComparer.Ordinal);

    /// <summary>Reads a schema, or null where there is none.</summary>
    public OpenApiSchema? ReadAt(SpecMapping owner, string name, string pointer) =>
        owner[name] is { } node ? Read(node, name, JsonPointer.Child(pointer, name)) : null;

    /// <summary>Reads a schema.</summary>
    public OpenApiSchema? Read(SpecNode node, string name, string pointer)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        if (node is not SpecMapping mapping)
        {
            if (node is not SpecScalar { Kind: SpecScalarKind.Boolean or SpecScalarKind.Null })
            {
                context.ReadOtherwise(node, name, "a schema", "taken as any JSON");
            }

            return new OpenApiSchema { Node = new SpecMapping([], node.Position), Pointer = pointer };
        }

        var (outer, outermost) = (context.Resource, context.Outermost);
        context.Outermost ??= pointer.Substring(pointer.IndexOf('#'));
        if (context.IsVersion31 && mapping["$id"] is SpecScalar { Kind: SpecScalarKind.String })
        {
            context.Resource = pointer.Substring(pointer.IndexOf('#'));
        }

        var schema = ReadReferringOrContent(mapping, pointer);
        (context.Resource, context.Outermost) = (outer, outermost);
        return schema;
    }

    private OpenApiSchema ReadReferringOrContent(SpecMapping mapping, string pointer)
    {
        var reference = context.Reference(mapping) ?? context.DynamicReference(mapping);
        if (reference is null)
        {
            return ReadContent(mapping, pointer, null);
        }

        var referring = context.Noted(new OpenApiSchema { Node = mapping, Pointer = pointer, Reference = reference });
        var isMore = context.IsVersion31 && mapping.Members.Any(static member => Keywords.Schema.Has(member.Key.Value) && !member.Key.Value.StartsWith("$", StringComparison.Ordinal));
        return isMore ? ReadContent(mapping, pointer, referring) : referring;
    }

    /// <summary>Reads the named schemas under a name.</summary>
    public IReadOnlyList<Named<OpenApiSchema>> ReadNamed(SpecMapping owner, string name, string pointer)
    {
        if (context.Mapping(owner, name) is not { Members.Count: > 0 } named)
        {
            return [];
        }

        var place = JsonPointer.Child(pointer, name);
        var schemas = new List<Named<OpenApiSchema>>(named.Members.Count);
        foreach (var member in named.Members)
        {
            if (Read(member.Value, member.Key.Value, JsonPointer.Child(place, member.Key.Value)) is { } schema)
            {
                schemas.Add(new(member.Key.Value, schema));
            }
        }

        return schemas;
    }

    // In 3.1 keywords beside $ref hold together with it, which is what allOf means.
    private OpenApiSchema ReadContent(SpecMapping node, string pointer, OpenApiSchema? referring)
    {
        SchemaKeywords.Check(context, node);
        var format = context.Text(node, "format");
        var types = Types(node, ref format);
        var members = Enum(node);
        var additional = Additional(node, pointer);
        var parts = ReadList(node, "allOf", pointer);
        return new OpenApiSchema
        {
            Node = node,
            Pointer = pointer,
            Types = types.Contains("null") ? [.. types.Where(static type => type != "null")] : types,
            Nullable = (context.Flag(node, "nullable") ?? false) || types.Contains("null") || members.Any(IsNull) || node["const"] is SpecScalar { Kind: SpecScalarKind.Null },
            Format = format,
            Title = context.Text(node, "title"),
            Description = context.Text(node, "description"),
            Default = node["default"],
            Const = node["const"],
            Enum = members,
            Properties = ReadNamed(node, "properties", pointer),
            Required = Required(node),
            Items = Items(node, pointer),
            AllowsAdditionalProperties = additional.Schema is not null || (node["additionalProperties"] ?? node["unevaluatedProperties"]) is not SpecScalar { Value: "false" },
            AdditionalProperties = additional.Schema,
            HasAdditionalProperties = additional.IsSaid,
            AllOf = referring is null ? parts : [referring, .. parts],
            OneOf = ReadList(node, "oneOf", pointer),
            AnyOf = ReadList(node, "anyOf", pointer),
            Definitions = ReadNamed(node, "$defs", pointer),
            Discriminator = DiscriminatorReader.Read(context, node, pointer),
            ReadOnly = context.Flag(node, "readOnly") ?? false,
            WriteOnly = context.Flag(node, "writeOnly") ?? false,
            Deprecated = context.Flag(node, "deprecated") ?? false,
        };
    }

    // 'additionalProperties' outranks what 3.1 has beside it; one pattern of names says what such members are.
    private (OpenApiSchema? Schema, bool IsSaid) Additional(SpecMapping node, string pointer)
    {
        foreach (var name in _additional)
        {
            if (node[name] is { } written and not SpecScalar { Value: "false" })
            {
                return (written is SpecMapping { Members.Count: > 0 } ? ReadAt(node, name, pointer) : null, true);
            }
        }

        var patterns = context.IsVersion31 && node["patternProperties"] is SpecMapping ? ReadNamed(node, "patternProperties", pointer) : [];
        return patterns.Count == 1
            ? (patterns[0].Value, true)
            : (null, _additional.Any(name => node[name] is not null));
    }

    private static bool IsNull(SpecScalar member) => member.Kind == SpecScalarKind.Null;

    private IReadOnlyList<string> Types(SpecMapping node, ref string? format)
    {
        if (node["type"] is SpecScalar { Kind: SpecScalarKind.String } single && _single.TryGetValue(single.Value, out var known))
        {
            return known;
        }

        var types = new List<string>();
        IReadOnlyList<SpecNode> written = node["type"] switch
        {
            null => [],
            SpecSequence list => list.Items,
            { } one => [one],
        };
        foreach (var item in written)
        {
            var type = item is SpecScalar { Kind: SpecScalarKind.Null } ? "null" : context.AsText(item, "type");
            if (type is null || types.Contains(type))
            {
                continue;
            }

            if (_types.Contains(type, StringComparer.Ordinal))
            {
                types.Add(type);
                continue;
            }

            var (meant, itsFormat) = TypeWords.Meaning(type);
            var suggestion = meant is null ? context.Problems.Suggest(ReadingRules.UnknownType, type, _types) : "";
            context.Problems.Report(ReadingRules.UnknownType, item.Position, type, suggestion, meant ?? "any JSON");
            format ??= itsFormat;
            if (meant is not null && !types.Contains(meant))
            {
                types.Add(meant);
            }
        }

        return types;
    }

    private List<SpecScalar> Enum(SpecMapping node)
    {
        if (node["enum"] is null)
        {
            return [];
        }

        var members = new List<SpecScalar>();
        foreach (var item in context.AsList(node["enum"], "enum")?.Items ?? [])
        {
            if (item is SpecScalar scalar)
            {
                members.Add(scalar);
            }
            else
            {
                context.Problems.Report(ReadingRules.CompositeEnumValue, item.Position, NodeKind.Of(item));
            }
        }

        return members;
    }

    // JSON Schema's draft 4 had 'required: true' on properties; it is wrong here, but common.
    private IReadOnlyList<string> Required(SpecMapping node)
    {
        if (node.Member("required") is not { } required)
        {
            return [];
        }

        if (required is { Value: SpecScalar { Kind: SpecScalarKind.Boolean } flag })
        {
            context.ReadOtherwise(flag, "required", "a list of property names", "left out");
            return [];
        }

        return [.. context.Texts(node, "required").Distinct(StringComparer.Ordinal)];
    }

    private OpenApiSchema? Items(SpecMapping node, string pointer)
    {
        // The first items may be anything, so a list of one type would lose them.
        if (node["prefixItems"] is SpecSequence { Items.Count: > 0 })
        {
            return null;
        }

        if (node["items"] is SpecSequence { } list)
        {
            context.ReadOtherwise(list, "items", "one schema", "taken as any JSON");
            return new OpenApiSchema { Node = new SpecMapping([], list.Position), Pointer = JsonPointer.Child(pointer, "items") };
        }

        return ReadAt(node, "items", pointer);
    }

    private IReadOnlyList<OpenApiSchema> ReadList(SpecMapping node, string name, string pointer)
    {
        var items = context.List(node, name);
        if (items.Count == 0)
        {
            return [];
        }

        var place = JsonPointer.Child(pointer, name);
        return [.. items.Select((item, index) => ReadContext.IsNull(item) ? null : Read(item, name, Indexed(place, index))).OfType<OpenApiSchema>()];
    }

    private static string Indexed(string pointer, int index) =>
        pointer + "/" + index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
