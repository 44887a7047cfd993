using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Linking;

namespace TiledeskContracts.Spec.Polymorphism;

/// <summary>
/// Which components inherit: a component with a <c>discriminator</c> is a base, a component whose <c>allOf</c> refers to
/// a base (or to what inherits from one) is a subtype. Everything else that stands in <c>allOf</c> is merged. What references
/// lead to outside of the components, in another file say, counts as one.
/// </summary>
internal sealed class Hierarchies
{
    // Real hierarchies have two or three levels; what is deeper is merged: each class names all below it.
    private const int Deepest = 16;

    private readonly ReferenceResolver _references;
    private readonly Dictionary<string, OpenApiSchema> _components = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OpenApiSchema> _bases = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hasSubtypes = new(StringComparer.Ordinal);

    /// <summary>Finds the hierarchies of a contract.</summary>
    /// <param name="scope">The contract.</param>
    public Hierarchies(ContractScope scope)
    {
        _references = scope.References;
        var named = scope.Document.Components.Schemas.Select(component => component.Value);
        foreach (var component in named.Concat(scope.Document.Elsewhere.OfType<OpenApiSchema>()).Where(CanBeClass))
        {
            if (!_components.ContainsKey(component.Pointer))
            {
                _components.Add(component.Pointer, component);
            }
        }

        var begun = new HashSet<string>(StringComparer.Ordinal);
        foreach (var component in _components.Values)
        {
            _ = scope.Guard(component.Node, "finding the base", () => FindBases(component, begun));
        }
    }

    /// <summary>Whether a schema is a base or a subtype.</summary>
    /// <param name="pointer">The schema's pointer.</param>
    /// <returns>Whether it is.</returns>
    public bool Contains(string pointer) => _hasSubtypes.Contains(pointer) || BaseOf(pointer) is not null;

    /// <summary>The base of a subtype.</summary>
    /// <param name="pointer">The subtype's pointer.</param>
    /// <returns>The base's schema, or null where there is none.</returns>
    public OpenApiSchema? BaseOf(string pointer) => _bases.TryGetValue(pointer, out var found) ? found : null;

    /// <summary>The discriminators that tell what a member of a hierarchy is, the nearest first.</summary>
    /// <param name="pointer">The member's pointer.</param>
    /// <returns>Its own discriminator and those of its bases.</returns>
    public IEnumerable<OpenApiDiscriminator> DiscriminatorsOf(string pointer)
    {
        if (!Contains(pointer))
        {
            yield break;
        }

        for (var schema = _components[pointer]; schema is not null; schema = BaseOf(schema.Pointer))
        {
            if (schema.Discriminator is { } discriminator)
            {
                yield return discriminator;
            }
        }
    }

    /// <summary>The one of several alternatives that all others inherit from.</summary>
    /// <param name="alternatives">The alternatives as they stand.</param>
    /// <returns>The base as it stands among them, or null.</returns>
    public OpenApiSchema? CommonBase(IReadOnlyList<OpenApiSchema> alternatives)
    {
        if (_hasSubtypes.Count == 0 || alternatives.Count < 2)
        {
            return null;
        }

        var pointers = alternatives.Select(alternative => _references.Resolve(alternative)?.Pointer ?? "").ToList();
        var place = pointers.FindIndex(candidate => pointers.All(pointer => IsOrInherits(pointer, candidate)));
        return place < 0 ? null : alternatives[place];
    }

    private bool IsOrInherits(string pointer, string candidate)
    {
        for (var current = pointer; ; current = BaseOf(current)!.Pointer)
        {
            if (current == candidate)
            {
                return _hasSubtypes.Contains(candidate);
            }

            if (BaseOf(current) is null)
            {
                return false;
            }
        }
    }

    // What a component refers to is decided first, and not by recursion: contracts nest deeper than the stack.
    private void FindBases(OpenApiSchema first, HashSet<string> begun)
    {
        var open = new Stack<Visit>([new(first, IsReady: false)]);
        while (open.Count > 0)
        {
            var (component, isReady) = open.Pop();
            if (isReady)
            {
                if (Targets(component).FirstOrDefault(target => IsBaseOf(target, component)) is { } found)
                {
                    _bases[component.Pointer] = found;
                    _ = _hasSubtypes.Add(found.Pointer);
                }
            }
            else if (begun.Add(component.Pointer))
            {
                open.Push(new(component, IsReady: true));
                foreach (var target in Targets(component).Where(target => !begun.Contains(target.Pointer)))
                {
                    open.Push(new(target, IsReady: false));
                }
            }
        }
    }

    private List<OpenApiSchema> Targets(OpenApiSchema component) =>
    [
        .. component.AllOf.Where(static part => part.Reference is not null)
            .Select(part => _references.Resolve(part))
            .OfType<OpenApiSchema>()
            .Where(target => _components.ContainsKey(target.Pointer) && target.Pointer != component.Pointer),
    ];

    private bool IsBaseOf(OpenApiSchema target, OpenApiSchema component) =>
        (BaseOf(target.Pointer) is not null || target.Discriminator is not null) && !Leads(target, component.Pointer);

    // Back to where it came from, or too far.
    private bool Leads(OpenApiSchema from, string to)
    {
        var levels = 0;
        for (var current = from; current is not null; current = BaseOf(current.Pointer), levels++)
        {
            if (current.Pointer == to || levels == Deepest)
            {
                return true;
            }
        }

        return false;
    }

    // A schema that is nothing but alternatives is a union.
    private static bool CanBeClass(OpenApiSchema schema) =>
        schema.Reference is null
        && schema.Enum.Count == 0
        && schema.Items is null
        && schema.Types.All(type => type == "object")
        && (schema.Properties.Count > 0 || schema.AllOf.Count > 0 || schema.OneOf.Count + schema.AnyOf.Count == 0);

    private sealed record Visit(OpenApiSchema Component, bool IsReady);
}
