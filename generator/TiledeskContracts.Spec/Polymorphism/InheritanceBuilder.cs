using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Linking;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Polymorphism;

/// <summary>Says of each class of a hierarchy what is above and below it, and how objects tell which of them they are.</summary>
internal sealed class InheritanceBuilder
{
    private readonly ContractScope _scope;
    private readonly TypeTable _types;
    private readonly SchemaUnwrapper _unwrapper;
    private readonly MappingReader _mappings;
    private readonly ShapeReader _shapes;
    private readonly ILookup<string, ObjectDraft> _children;
    private readonly Dictionary<string, TagTable> _tables = new(StringComparer.Ordinal);

    /// <summary>Prepares the hierarchies of a contract.</summary>
    /// <param name="scope">The contract.</param>
    /// <param name="types">The types of its schemas.</param>
    /// <param name="drafts">All classes.</param>
    public InheritanceBuilder(ContractScope scope, TypeTable types, IEnumerable<ObjectDraft> drafts)
    {
        _scope = scope;
        _types = types;
        _unwrapper = new(scope.References, scope.Hierarchies);
        _mappings = new(scope);
        _shapes = new(scope.References, _unwrapper);
        _children = drafts.Where(draft => draft.Base is not null).OrderBy(draft => draft.Model.Name, StringComparer.Ordinal)
            .ToLookup(draft => draft.Base!.FullName, StringComparer.Ordinal);
    }

    /// <summary>A class's place in its hierarchy.</summary>
    /// <param name="draft">The class.</param>
    /// <returns>The place, or null where it has none.</returns>
    public InheritanceModel? Of(ObjectDraft draft)
    {
        var below = Below(draft);
        if (draft.Base is null && below.Count == 0)
        {
            return null;
        }

        // What tells a subtype is the discriminator above it; it may have another one for those below.
        var owner = draft.Base;
        while (owner?.Base is { } higher && SchemaOf(owner).Discriminator is null)
        {
            owner = higher;
        }

        var ownValue = owner is null ? null : TableOf(owner).Only(Below(owner).FindIndex(other => other.FullName == draft.FullName));
        return new(
            draft.Base?.FullName,
            new(below.Select(other => other.FullName)),
            below.Count == 0 ? null : TagOf(draft),
            below.Count == 0 ? EquatableArray<TagValueModel>.Empty : TableOf(draft).Values,
            ownValue is null ? null : TagOf(owner!),
            ownValue);
    }

    private List<ObjectDraft> Below(ObjectDraft draft)
    {
        var below = new List<ObjectDraft>();
        var open = new Stack<ObjectDraft>(_children[draft.FullName].Reverse());
        while (open.Count > 0)
        {
            var next = open.Pop();
            below.Add(next);
            foreach (var child in _children[next.FullName].Reverse())
            {
                open.Push(child);
            }
        }

        return below;
    }

    private TagTable TableOf(ObjectDraft draft)
    {
        if (_tables.TryGetValue(draft.FullName, out var known))
        {
            return known;
        }

        var tag = TagOf(draft);
        var below = Below(draft);
        var discriminators = _scope.Hierarchies.DiscriminatorsOf(draft.Model.Pointer)
            .Concat(below.Select(other => SchemaOf(other).Discriminator).OfType<OpenApiDiscriminator>());
        Report(draft);
        return _tables[draft.FullName] = new(
            TagTable.Mapped(discriminators, tag, _mappings, _unwrapper),
            [.. below.Select((other, index) => new TagTarget(index, other.Model.Pointer, MappingReader.NameOf(SchemaOf(other)), OwnValues(other, tag)))]);
    }

    // A value that is inherited says nothing of the subtype.
    private IReadOnlyList<string> OwnValues(ObjectDraft draft, string tag)
    {
        var shape = _shapes.Of(SchemaOf(draft));
        var isOwn = shape.Members.TryGetValue(tag, out var own)
            && !(_shapes.Of(SchemaOf(draft.Base!)).Members.TryGetValue(tag, out var inherited) && inherited.Pointer == own.Pointer);
        return isOwn ? _shapes.Values(shape, tag) : [];
    }

    private void Report(ObjectDraft draft)
    {
        if (SchemaOf(draft).Discriminator is not { } discriminator)
        {
            return;
        }

        foreach (var target in _mappings.Targets(discriminator))
        {
            var pointer = _unwrapper.Unwrap(target.Value)?.Schema.Pointer;
            while (pointer is not null && pointer != draft.Model.Pointer)
            {
                pointer = _scope.Hierarchies.BaseOf(pointer)?.Pointer;
            }

            if (pointer is null)
            {
                var place = MappingReader.Place(discriminator, target.Key);
                _scope.Problems.Report(ModelRules.MappingUnresolved, place, MappingReader.NameOf(target.Value) ?? "", target.Key, "");
            }
        }
    }

    private string TagOf(ObjectDraft draft) => _scope.Hierarchies.DiscriminatorsOf(draft.Model.Pointer).First().PropertyName;

    private OpenApiSchema SchemaOf(ObjectDraft draft) => _types.Find(draft.Model.Pointer)!.Schema;
}
