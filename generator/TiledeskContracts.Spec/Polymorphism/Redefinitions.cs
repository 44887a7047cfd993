using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Linking;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Polymorphism;

/// <summary>Decides what becomes of properties that a subtype describes again.</summary>
/// <param name="scope">The contract.</param>
/// <param name="types">The types of its schemas.</param>
internal sealed class Redefinitions(ContractScope scope, TypeTable types)
{
    /// <summary>The properties that a subtype has itself.</summary>
    /// <param name="inherited">Its base.</param>
    /// <param name="merged">What it says itself.</param>
    /// <param name="tags">Names of discriminators: what a subtype says of them is its value, not another type.</param>
    /// <returns>New ones, and those that say something where the base says nothing.</returns>
    public IReadOnlyList<MergedProperty> Own(ObjectDraft inherited, MergedObject merged, IReadOnlyList<string> tags)
    {
        var own = new List<MergedProperty>();
        foreach (var property in merged.Properties)
        {
            var known = inherited.Find(property.WireName);
            if (known is null || (SaysNothing(known.Type) && !SaysNothing(property.Schema) && !tags.Contains(property.WireName)))
            {
                own.Add(property);
            }
            else if (!tags.Contains(property.WireName) && !SchemaUnwrapper.IsBlank(property.Schema) && !IsSame(known.Type, property.Schema))
            {
                scope.Problems.ReportAll(ModelRules.InheritedOtherwise, property.Key.Position, scope.PlacesOf(known.Pointer), property.WireName, inherited.Model.Name);
            }
        }

        TellRequired(inherited, merged, own, tags);
        return own;
    }

    // C# gives a property one type in base and subtype, so what may be absent there may be absent here.
    private void TellRequired(ObjectDraft inherited, MergedObject merged, List<MergedProperty> own, IReadOnlyList<string> tags)
    {
        foreach (var part in merged.Parts)
        {
            foreach (var name in part.Required)
            {
                if (!tags.Contains(name)
                    && !own.Exists(property => property.WireName == name)
                    && inherited.Properties.Any(property => property.Model.WireName == name && !property.Required))
                {
                    var place = (part.Node["required"] as SpecSequence)?.Items.FirstOrDefault(item => item is SpecScalar scalar && scalar.Value == name);
                    scope.Problems.Report(ModelRules.InheritedOtherwise, (place ?? part.Node).Position, name, inherited.Model.Name);
                }
            }
        }
    }

    private static bool SaysNothing(TypeModel type) =>
        type.Kind == TypeKind.Json || type is { Kind: TypeKind.Map, Element.Kind: TypeKind.Json };

    private bool SaysNothing(OpenApiSchema schema) =>
        types.Unwrap(schema) is not { } content
        || types.FormOf(content.Schema) is var form && (form.Kind == SchemaFormKind.Json || (form.Kind == SchemaFormKind.Map && form.Element is null));

    // Without naming anything: what is inline and left out must not become a type.
    private bool IsSame(TypeModel type, OpenApiSchema? schema)
    {
        if (schema is null || types.Unwrap(schema) is not { } content)
        {
            return type.Kind == TypeKind.Json;
        }

        var form = types.FormOf(content.Schema);
        return form.Kind switch
        {
            SchemaFormKind.Scalar => type.Kind == form.Scalar,
            SchemaFormKind.List => type.Kind == TypeKind.List && IsSame(type.Element!, form.Element),
            SchemaFormKind.Map => type.Kind == TypeKind.Map && IsSame(type.Element!, form.Element),
            SchemaFormKind.Json => type.Kind == TypeKind.Json,
            _ => types.Find(content.Schema.Pointer) is { } known && type.Name == scope.Names.Namespace + "." + known.Name,
        };
    }
}
