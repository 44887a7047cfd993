namespace TiledeskContracts.Spec.Documents;

/// <summary>
/// Follows <c>$ref</c>s inside one document. A reference that leads nowhere gives null: reading the contract has
/// already reported it, at its place.
/// </summary>
/// <param name="document">The document whose references are followed.</param>
public sealed class ReferenceResolver(OpenApiDocument document)
{
    // Longer chains of bare references are taken for circles; real ones have one or two links.
    private const int LongestChain = 64;

    private readonly Dictionary<string, OpenApiElement> _components = PointerIndex.OfComponents(document);
    private Dictionary<string, OpenApiElement>? _everything;

    /// <summary>The element itself, or what its <c>$ref</c> leads to in the end.</summary>
    /// <typeparam name="T">The kind of element; a reference leads only to its own kind.</typeparam>
    /// <param name="element">An element, reference or not.</param>
    /// <returns>An element that is no reference, or null where there is none (already reported).</returns>
    public T? Resolve<T>(T element)
        where T : OpenApiElement =>
        Follow(element, out var target) == ReferenceOutcome.Found ? target : null;

    /// <summary>Follows an element's <c>$ref</c>s to the end and says how that went.</summary>
    /// <typeparam name="T">The kind of element; a reference leads only to its own kind.</typeparam>
    /// <param name="element">An element, reference or not.</param>
    /// <param name="target">An element that is no reference, or null where there is none.</param>
    /// <returns>How it went.</returns>
    public ReferenceOutcome Follow<T>(T element, out T? target)
        where T : OpenApiElement
    {
        target = null;
        var current = element;
        for (var links = 0; links < LongestChain; links++)
        {
            if (current.Reference is not { } reference)
            {
                target = current;
                return ReferenceOutcome.Found;
            }

            var outcome = Find(reference, out T? next);
            if (next is null)
            {
                return outcome;
            }

            current = next;
        }

        return ReferenceOutcome.Circular;
    }

    /// <summary>The element a reference names, itself perhaps a reference.</summary>
    /// <typeparam name="T">The kind of element.</typeparam>
    /// <param name="reference">A pointer as written, e.g. <c>#/components/schemas/Request</c>.</param>
    /// <returns>The element, or null where there is none of that kind.</returns>
    public T? Find<T>(string reference)
        where T : OpenApiElement
    {
        _ = Find(reference, out T? target);
        return target;
    }

    /// <summary>Whether anything stands where a reference leads, of whatever kind.</summary>
    /// <param name="reference">A pointer as written.</param>
    /// <returns>True if an element stands there.</returns>
    public bool Has(string reference) => Find<OpenApiElement>(reference) is not null;

    /// <summary>A path with all that its <c>$ref</c> adds; its own operations win.</summary>
    /// <param name="path">A path as it stands.</param>
    /// <returns>The whole path.</returns>
    public OpenApiPath Whole(OpenApiPath path)
    {
        if (path.Reference is null || Resolve(path) is not { } target)
        {
            return path;
        }

        var own = new HashSet<string>(path.Operations.Select(static operation => operation.Method), StringComparer.Ordinal);
        return new OpenApiPath
        {
            Node = path.Node,
            Pointer = path.Pointer,
            Key = path.Key,
            Template = path.Template,
            Parameters = [.. path.Parameters, .. target.Parameters],
            Operations = [.. path.Operations, .. target.Operations.Where(operation => !own.Contains(operation.Method))],
        };
    }

    /// <summary>Whether a reference's target is of another kind than the reference.</summary>
    /// <param name="element">The reference.</param>
    /// <param name="target">What stands at its target.</param>
    /// <returns>True for a schema that refers to a response, say.</returns>
    public static bool IsOther(OpenApiElement element, OpenApiElement target) =>
        element.GetType() != target.GetType()
        || (element is OpenApiParameter { IsHeader: false } && target is OpenApiParameter { IsHeader: true });

    private ReferenceOutcome Find<T>(string reference, out T? target)
        where T : OpenApiElement
    {
        var found = At(reference) ?? (reference.IndexOf('%') >= 0 ? At(Uri.UnescapeDataString(reference)) : null);
        target = found as T ?? (found is null ? null : OtherKinds.As<T>(found));
        return target is not null ? ReferenceOutcome.Found
            : found is not null ? ReferenceOutcome.WrongKind
            : reference.Length > 0 && reference[0] == '#' ? ReferenceOutcome.Missing
            : ReferenceOutcome.External;
    }

    private OpenApiElement? At(string pointer)
    {
        if (_components.TryGetValue(pointer, out var component))
        {
            return component;
        }

        // Pointers into paths or into the middle of a schema are rare, so the whole document is indexed only then.
        _everything ??= PointerIndex.OfEverything(document);
        return _everything.TryGetValue(pointer, out var element) ? element : null;
    }
}
