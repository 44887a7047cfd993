using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Decides what a schema becomes.</summary>
/// <param name="scope">The contract.</param>
/// <param name="unwrapper">Peels wrappers.</param>
internal sealed class SchemaForms(ContractScope scope, SchemaUnwrapper unwrapper)
{
    // Parts of parts of parts: real contracts have less than ten, and the stack must hold.
    private const int Deepest = 64;

    private readonly Dictionary<string, SchemaForm> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private readonly EnumForms _enums = new(unwrapper);
    private UnionForms? _unions;

    /// <summary>What a schema becomes.</summary>
    /// <param name="schema">An unwrapped schema.</param>
    /// <returns>Its form.</returns>
    public SchemaForm Of(OpenApiSchema schema)
    {
        if (_known.TryGetValue(schema.Pointer, out var known))
        {
            return known;
        }

        if (_open.Count == Deepest || !_open.Add(schema.Pointer))
        {
            scope.Problems.Report(ModelRules.EndlessType, schema.Node.Position);
            return SchemaForm.Json;
        }

        var form = Decide(schema);
        _open.Remove(schema.Pointer);
        _known[schema.Pointer] = form;
        return form;
    }

    private SchemaForm Decide(OpenApiSchema schema)
    {
        if (schema.Enum.Count > 0 && !schema.Types.Any(type => type is "array" or "object"))
        {
            var form = EnumForms.Closed(schema);
            if (form.Kind == SchemaFormKind.Json && schema.Enum.Any(static value => value.Kind != SpecScalarKind.Null))
            {
                scope.Problems.Report(ModelRules.EnumOfKinds, schema.Node.Position);
            }

            return form;
        }

        if (schema.Properties.Count > 0 || scope.Hierarchies.Contains(schema.Pointer))
        {
            return new(SchemaFormKind.Object);
        }

        if (schema.AllOf.Count > 0)
        {
            return OfParts(schema);
        }

        var alternatives = SchemaUnwrapper.RealAlternatives(schema);
        return alternatives.Count > 0 ? OfAlternatives(schema, alternatives) : OfTypes(schema);
    }

    // allOf: an object if any part is one; else what the first part that says something says.
    private SchemaForm OfParts(OpenApiSchema schema)
    {
        if (HasProperties(schema, 0))
        {
            return new(SchemaFormKind.Object);
        }

        var forms = schema.AllOf.Select(unwrapper.Unwrap).Where(part => part is not null).Select(part => Of(part!.Schema)).ToList();
        if (forms.Any(form => form.Kind == SchemaFormKind.Object))
        {
            return new(SchemaFormKind.Object);
        }

        return forms.FirstOrDefault(form => form.Kind is SchemaFormKind.Enum)
            ?? forms.FirstOrDefault(form => form.Kind is not SchemaFormKind.Json)
            ?? OfTypes(schema);
    }

    // Asked before the parts' forms: a part may be a union that the whole is a case of.
    private bool HasProperties(OpenApiSchema schema, int depth) =>
        schema.Properties.Count > 0
        || (depth < Deepest && schema.AllOf.Any(part => unwrapper.Unwrap(part) is { } content && HasProperties(content.Schema, depth + 1)));

    private SchemaForm OfAlternatives(OpenApiSchema schema, IReadOnlyList<OpenApiSchema> alternatives)
    {
        if (schema.Extension("x-id-property") is { } identity)
        {
            if (IdOrObject(alternatives) is { } target)
            {
                return new(SchemaFormKind.Reference, Element: target);
            }

            scope.Problems.Report(
                ModelRules.IdentityUnresolved, identity.Position, DocumentationReader.Text(identity) ?? "", "the alternatives are not a string and an object", "");
        }

        if (_enums.Open(schema, alternatives) is { } open)
        {
            return open;
        }

        var forms = alternatives.Select(unwrapper.Unwrap).Select(content => content is null ? SchemaForm.Json : Of(content.Schema)).ToList();

        // "anyOf: [{required: [a]}, {required: [b]}]" beside a type only constrains it.
        if (schema.Types.Count == 1 && alternatives.All(SchemaUnwrapper.IsBlank))
        {
            return OfTypes(schema);
        }

        var scalars = forms.Where(form => form.Kind is SchemaFormKind.Scalar or SchemaFormKind.Enum).Select(form => form.Scalar).ToList();
        if (scalars.Count == forms.Count && ScalarTypes.Widest([.. scalars.Select(ScalarTypes.Plain)]) is { } widest)
        {
            return new(SchemaFormKind.Scalar, widest);
        }

        return (_unions ??= new(scope, unwrapper, Of)).Of(schema, alternatives);
    }

    private OpenApiSchema? IdOrObject(IReadOnlyList<OpenApiSchema> alternatives)
    {
        if (alternatives.Count != 2)
        {
            return null;
        }

        var contents = alternatives.Select(unwrapper.Unwrap).ToList();
        var id = contents.FindIndex(content => content?.Schema is { } text && text.Types.SequenceEqual(["string"]) && text.Enum.Count == 0);
        return id >= 0 && contents[1 - id] is { } target && Of(target.Schema).Kind == SchemaFormKind.Object ? alternatives[1 - id] : null;
    }

    private static SchemaForm OfTypes(OpenApiSchema schema)
    {
        if (schema.Types.Count > 1)
        {
            return OfSeveralTypes(schema);
        }

        var type = schema.Types.Count == 1 ? schema.Types[0] : Implied(schema);
        return type switch
        {
            null => SchemaForm.Json,
            "array" => new(SchemaFormKind.List, Element: schema.Items),
            "object" when schema.AdditionalProperties is null && !schema.AllowsAdditionalProperties => new(SchemaFormKind.Object),
            "object" => new(SchemaFormKind.Map, Element: schema.AdditionalProperties),
            _ => ScalarTypes.Of(type, schema.Format) is { } scalar ? new(SchemaFormKind.Scalar, scalar) : SchemaForm.Json,
        };
    }

    private static SchemaForm OfSeveralTypes(OpenApiSchema schema)
    {
        var kinds = schema.Types.Select(type => ScalarTypes.Of(type, null) ?? type switch
        {
            "array" => TypeKind.List,
            "object" => TypeKind.Map,
            _ => TypeKind.Json,
        }).ToList();
        if (kinds.Contains(TypeKind.Int64) && kinds.Contains(TypeKind.Double))
        {
            kinds.Remove(TypeKind.Int64);
        }

        return kinds.Count == 1 ? new(SchemaFormKind.Scalar, kinds[0])
            : kinds.Contains(TypeKind.Json) ? SchemaForm.Json
            : new(SchemaFormKind.Union, Types: kinds);
    }

    private static string? Implied(OpenApiSchema schema) =>
        schema.Items is not null ? "array"
        : schema.AdditionalProperties is not null ? "object"
        : schema.Const is SpecScalar constant ? constant.Kind switch
        {
            SpecScalarKind.String => "string",
            SpecScalarKind.Integer => "integer",
            SpecScalarKind.Number => "number",
            SpecScalarKind.Boolean => "boolean",
            _ => null,
        }
        : null;
}
