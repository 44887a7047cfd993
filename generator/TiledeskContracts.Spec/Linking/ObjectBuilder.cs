using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Naming;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Builds classes.</summary>
/// <param name="scope">The contract.</param>
/// <param name="types">The types of its schemas.</param>
internal sealed class ObjectBuilder(ContractScope scope, TypeTable types)
{
    private readonly ObjectMerger _merger = new(scope);
    private readonly FormSchemas _forms = new(scope, types);

    /// <summary>Builds a class, all but the shapes.</summary>
    /// <param name="pending">The type to build.</param>
    /// <returns>The class.</returns>
    public ObjectDraft Build(PendingType pending)
    {
        var merged = _merger.Merge(pending.Schema);
        var names = Names(pending, merged.Properties);
        var model = new ObjectModel(
            pending.Owner.Pointer,
            scope.Names.Namespace,
            scope.Hint("Models", pending.Name),
            pending.Name,
            EquatableArray<PropertyModel>.Empty,
            RequestOnly: false,
            IdentityProperty: null,
            merged.AllowsAdditional,
            Additional(merged.Additional, pending.Name + "Value"),
            DocumentationReader.Read(pending.Owner));
        return new(model, [.. merged.Properties.Select((property, index) => Property(pending, property, names[index]))]);
    }

    // Any JSON needs no view of its own.
    private TypeModel? Additional(OpenApiSchema? schema, string suggestion) =>
        schema is not null && types.Resolve(schema, suggestion) is { Kind: not TypeKind.Json } type ? type : null;

    private IReadOnlyList<string> Names(PendingType pending, IReadOnlyList<MergedProperty> properties)
    {
        var members = properties.Select(property =>
        {
            var made = CSharpName.Pascal(property.WireName);
            var chosen = scope.ChosenName(property.Schema, made);
            var alternative = chosen is null ? MemberNames.Alternative(property.WireName) : null;
            return new MemberName(property.WireName, chosen ?? made, alternative, scope.Place(property.Key)) { IsChosen = chosen is not null };
        }).ToList();
        return MemberNames.Assign(members, [.. ReservedNames.OfObjects, pending.Name], scope.Problems, ModelRules.NamesCollide);
    }

    private PropertyDraft Property(PendingType pending, MergedProperty property, string name)
    {
        var type = types.Resolve(property.Schema, pending.Name + name, _forms.Contains(pending.Schema) ? TypeKind.File : TypeKind.Bytes);
        var content = types.Unwrap(property.Schema)?.Schema ?? property.Schema;
        var model = new PropertyModel(
            property.Schema.Pointer,
            property.WireName,
            name,
            type with { Nullable = false },
            PropertyShape.Optional,
            DocumentationReader.Text(property.Schema.Extension("x-wire-alias")),
            property.Schema.ReadOnly || content.ReadOnly,
            property.Schema.WriteOnly || content.WriteOnly,
            ValueText.Of(property.Schema.Default ?? content.Default),
            DocumentationReader.Read(property.Schema))
        {
            Constant = DocumentationReader.Text(content.Const),
            Limits = LimitsReader.Of(property.Schema, content),
        };
        return new(model, property.Required, type.Nullable);
    }
}
