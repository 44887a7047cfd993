using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Polymorphism;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Decides whether alternatives can be told apart, and how: by JSON kind, objects among each other by what is in them.</summary>
/// <param name="scope">The contract.</param>
/// <param name="unwrapper">Peels wrappers.</param>
/// <param name="of">What a schema becomes.</param>
internal sealed class UnionForms(ContractScope scope, SchemaUnwrapper unwrapper, Func<OpenApiSchema, SchemaForm> of)
{
    private const string Anything = "any";

    private readonly MappingReader _mappings = new(scope);
    private readonly ObjectChooser _chooser = new(unwrapper, new(scope), new(scope.References, unwrapper));

    /// <summary>The form of alternatives that no one type holds.</summary>
    /// <param name="schema">The schema with the alternatives.</param>
    /// <param name="written">The alternatives, null left out.</param>
    /// <returns>A union, or raw JSON where two alternatives cannot be told apart.</returns>
    public SchemaForm Of(OpenApiSchema schema, IReadOnlyList<OpenApiSchema> written)
    {
        var alternatives = new List<Alternative>();
        var discriminators = new List<OpenApiDiscriminator>();
        AddDiscriminator(schema, discriminators);
        AddAll(written, alternatives, discriminators);
        AddMapped(schema, alternatives);
        if (discriminators.Count == 0)
        {
            discriminators.AddRange(Inherited(alternatives));
        }

        var cases = OnePerScalar(alternatives);
        var kinds = cases.GroupBy(one => KindOf(one.Form), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        var alike = kinds.FirstOrDefault(kind => kind.Key == Anything || (kind.Value.Count > 1 && kind.Key != "object" && !(kind.Key == "array" && HaveTheirItems(kind.Value)))).Key;
        IReadOnlyList<Alternative> ordered = [];
        var choice = alike is null && kinds.TryGetValue("object", out var objects) && objects.Count > 1 ? _chooser.Choose(cases, discriminators, out ordered) : null;
        if (alike is null && choice is null && kinds.TryGetValue("object", out objects) && objects.Count > 1)
        {
            alike = "object";
        }

        if (alike is not null)
        {
            var places = kinds[alike].Select(static one => one.Written.Node.Position).Distinct();
            scope.Problems.ReportAll(ModelRules.AlternativesAlike, schema.Node.Position, places, schema.Pointer, alike == "any" ? "value of any kind" : alike);
            return SchemaForm.Json;
        }

        if (ordered.Count > 0)
        {
            scope.Problems.ReportAll(ModelRules.AlternativesOrdered, schema.Node.Position, ordered.Select(static one => one.Written.Node.Position), schema.Pointer);
        }

        return new(SchemaFormKind.Union, Cases: [.. cases.Select(one => one.Written)], Choice: choice, Discriminators: discriminators);
    }

    // A union among the alternatives is its alternatives.
    private void AddAll(IReadOnlyList<OpenApiSchema> written, List<Alternative> alternatives, List<OpenApiDiscriminator> discriminators)
    {
        foreach (var one in written)
        {
            var content = unwrapper.Unwrap(one)?.Schema;
            var form = content is null ? SchemaForm.Json : of(content);
            if (form is { Kind: SchemaFormKind.Union, Cases: { } inner })
            {
                discriminators.AddRange(form.Discriminators!);
                AddAll(inner, alternatives, discriminators);
            }
            else
            {
                Add(new(one, content ?? one, form), alternatives);
            }
        }
    }

    // A mapping may name what the alternatives forgot.
    private void AddMapped(OpenApiSchema schema, List<Alternative> alternatives)
    {
        if (schema.Discriminator is not { } discriminator)
        {
            return;
        }

        foreach (var target in _mappings.Targets(discriminator))
        {
            if (unwrapper.Unwrap(target.Value)?.Schema is { } content && of(content) is { Kind: SchemaFormKind.Object } form)
            {
                Add(new(target.Value, content, form), alternatives);
            }
            else
            {
                var place = MappingReader.Place(discriminator, target.Key);
                scope.Problems.Report(ModelRules.MappingUnresolved, place, MappingReader.NameOf(target.Value) ?? "", target.Key, "");
            }
        }
    }

    // Members of one hierarchy are told apart by its discriminator, whoever lists them.
    private IEnumerable<OpenApiDiscriminator> Inherited(List<Alternative> alternatives)
    {
        var all = alternatives.Where(one => one.Form.Kind == SchemaFormKind.Object)
            .Select(one => scope.Hierarchies.DiscriminatorsOf(one.Content.Pointer).FirstOrDefault())
            .ToList();
        return all.Count > 0 && all.TrueForAll(one => one is not null && one.PropertyName == all[0]!.PropertyName)
            ? all.Distinct().Select(one => one!)
            : [];
    }

    private static void Add(Alternative alternative, List<Alternative> alternatives)
    {
        if (!alternatives.Exists(other => other.Content.Pointer == alternative.Content.Pointer))
        {
            alternatives.Add(alternative);
        }
    }

    private static void AddDiscriminator(OpenApiSchema schema, List<OpenApiDiscriminator> discriminators)
    {
        if (schema.Discriminator is { } discriminator)
        {
            discriminators.Add(discriminator);
        }
    }

    // Two texts or two numbers are one case, if one of them holds the other's values too.
    private static List<Alternative> OnePerScalar(List<Alternative> alternatives)
    {
        var cases = alternatives.ToList();
        foreach (var group in alternatives.Where(one => IsScalar(one.Form)).GroupBy(one => KindOf(one.Form), StringComparer.Ordinal))
        {
            var widest = ScalarTypes.Widest([.. group.Select(one => ScalarTypes.Plain(one.Form.Scalar))]);
            if (group.FirstOrDefault(one => one.Form.Kind == SchemaFormKind.Scalar && one.Form.Scalar == widest) is { } holder)
            {
                cases.RemoveAll(one => group.Contains(one) && one != holder);
            }
        }

        return cases;
    }

    private bool HaveTheirItems(List<Alternative> lists) =>
        lists.Select(list => ItemKind(list.Form.Element)).ToList() is var items
        && !items.Contains(Anything)
        && items.Distinct(StringComparer.Ordinal).Count() == items.Count;

    // Without asking for the item's form: it may hold the list.
    private string ItemKind(OpenApiSchema? written)
    {
        var item = written is null ? null : unwrapper.Unwrap(written);
        return item is not { Nullable: false, Schema: { } schema } || schema.AllOf.Count + schema.OneOf.Count + schema.AnyOf.Count > 0 ? Anything
            : schema.Types.Count == 1 ? schema.Types[0] is "integer" ? "number" : schema.Types[0]
            : schema.Types.Count == 0 && schema.Properties.Count > 0 ? "object"
            : Anything;
    }

    private static bool IsScalar(SchemaForm form) => form.Kind is SchemaFormKind.Scalar or SchemaFormKind.Enum;

    private static string KindOf(SchemaForm form) => form.Kind switch
    {
        SchemaFormKind.Scalar or SchemaFormKind.Enum =>
            ScalarTypes.IsText(form.Scalar) ? "string" : ScalarTypes.IsNumber(form.Scalar) ? "number" : "boolean",
        SchemaFormKind.Object or SchemaFormKind.Map => "object",
        SchemaFormKind.List => "array",
        _ => Anything,
    };
}
