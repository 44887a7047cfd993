using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Naming;
using TiledeskContracts.Spec.Polymorphism;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Builds classes.</summary>
/// <param name="scope">The contract.</param>
/// <param name="types">The types of its schemas.</param>
internal sealed class ObjectBuilder(ContractScope scope, TypeTable types)
{
    private readonly ObjectMerger _merger = new(scope);
    private readonly FormSchemas _forms = new(scope, types);
    private readonly PropertyNameChecks _nameChecks = new(scope.Problems);
    private readonly Redefinitions _redefinitions = new(scope, types);
    private readonly Dictionary<string, ObjectDraft> _drafts = new(StringComparer.Ordinal);

    /// <summary>Builds a class, all but the shapes; its base first.</summary>
    /// <param name="pending">The type to build.</param>
    /// <returns>The class.</returns>
    public ObjectDraft Build(PendingType pending)
    {
        // Not by recursion: hierarchies may be deeper than the stack.
        var open = new Stack<PendingType>();
        for (var next = pending; next is not null && !_drafts.ContainsKey(next.Schema.Pointer); next = BaseOf(next))
        {
            open.Push(next);
        }

        while (open.Count > 0)
        {
            var next = open.Pop();
            var above = BaseOf(next);
            _drafts.Add(next.Schema.Pointer, BuildOne(next, above?.Schema, above is null ? null : _drafts[above.Schema.Pointer]));
        }

        return _drafts[pending.Schema.Pointer];
    }

    private PendingType? BaseOf(PendingType pending) =>
        scope.Hierarchies.BaseOf(pending.Schema.Pointer) is { } above && types.Find(above.Pointer) is { Form.Kind: SchemaFormKind.Object } owner ? owner : null;

    private ObjectDraft BuildOne(PendingType pending, OpenApiSchema? above, ObjectDraft? inherited)
    {
        var tags = scope.Hierarchies.DiscriminatorsOf(pending.Schema.Pointer).Select(tag => tag.PropertyName).ToList();
        var merged = _merger.Merge(pending.Schema, above);
        _nameChecks.Check(merged, inherited);
        var described = inherited is null ? merged.Properties : _redefinitions.Own(inherited, merged, tags);
        var names = Names(pending, described, inherited);
        var model = new ObjectModel(
            pending.Owner.Pointer,
            scope.Names.Namespace,
            scope.Hint("Models", pending.Name),
            pending.Name,
            EquatableArray<PropertyModel>.Empty,
            RequestOnly: false,
            IdentityProperty: null,
            merged.AllowsAdditional,
            HasAdditional(inherited) ? null : Additional(merged.Additional, pending.Name + "Value"),
            DocumentationReader.Read(pending.Owner))
        {
            IsOpen = merged.Parts.Any(static part => part is { HasAdditionalProperties: true, AllowsAdditionalProperties: true }),
        };
        var own = Ordered(described, (property, index) => Property(pending, property, names[index], inherited, tags));
        return new(model, [.. Inherited(inherited, own), .. own.Where(property => property.Model.Origin == PropertyOrigin.Own)])
        {
            Base = inherited,
        };
    }

    // The type that a base gives further members holds for all below it.
    private static bool HasAdditional(ObjectDraft? draft)
    {
        while (draft is { Model.AdditionalType: null })
        {
            draft = draft.Base;
        }

        return draft is not null;
    }

    // Types of properties are named in the order of the properties' names, so that moving one renames nothing.
    private static List<PropertyDraft> Ordered(IReadOnlyList<MergedProperty> properties, Func<MergedProperty, int, PropertyDraft> build)
    {
        var drafts = new PropertyDraft[properties.Count];
        foreach (var index in Enumerable.Range(0, properties.Count).OrderBy(index => properties[index].WireName, StringComparer.Ordinal))
        {
            drafts[index] = build(properties[index], index);
        }

        return [.. drafts];
    }

    // Any JSON needs no view of its own.
    private TypeModel? Additional(OpenApiSchema? schema, string suggestion) =>
        schema is not null && types.Resolve(schema, suggestion) is { Kind: not TypeKind.Json } type ? type : null;

    // A property that hides another takes its place.
    private static IEnumerable<PropertyDraft> Inherited(ObjectDraft? inherited, List<PropertyDraft> own) =>
        (inherited?.Properties ?? []).Select(property =>
            own.Find(other => other.Model.WireName == property.Model.WireName)
            ?? property with { Model = property.Model with { Origin = PropertyOrigin.Inherited } });

    private IReadOnlyList<string> Names(PendingType pending, IReadOnlyList<MergedProperty> properties, ObjectDraft? inherited)
    {
        var members = properties.Where(property => inherited?.Find(property.WireName) is null).Select(property =>
        {
            var made = CSharpName.Pascal(property.WireName);
            var chosen = scope.ChosenName(property.Schema, made);
            var alternative = chosen is null ? MemberNames.Alternative(property.WireName) : null;
            return new MemberName(property.WireName, chosen ?? made, alternative, scope.Place(property.Key)) { IsChosen = chosen is not null };
        }).ToList();
        string[] taken = [.. ReservedNames.OfObjects, pending.Name, .. inherited?.Properties.Select(property => property.Model.Name) ?? []];
        var names = new Queue<string>(MemberNames.Assign(members, taken, scope.Problems, ModelRules.NamesCollide));
        return [.. properties.Select(property => inherited?.Find(property.WireName)?.Name ?? names.Dequeue())];
    }

    private PropertyDraft Property(PendingType pending, MergedProperty property, string name, ObjectDraft? inherited, List<string> tags)
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
            Origin = inherited?.Find(property.WireName) is null ? PropertyOrigin.Own : PropertyOrigin.Hiding,
            IsTag = tags.Contains(property.WireName),
        };

        // Whether it is set would be a field, which cannot be hidden as the property is.
        var required = property.Required && !(model.Origin == PropertyOrigin.Hiding && model.ReadOnly);
        return new(model, required, type.Nullable);
    }
}
