using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Reading;

/// <summary>Guesses which place a reference means that leads nowhere.</summary>
internal static class NearestPlace
{
    private const string Components = "#/components/";

    /// <summary>The place whose pointer differs least, name by name; else a component of the same name.</summary>
    /// <param name="root">The file that the reference leads into.</param>
    /// <param name="pointer">The pointer in it, from <c>#</c> on.</param>
    /// <returns>A pointer at which something stands, or null.</returns>
    public static string? Of(SpecNode root, string pointer) =>
        (pointer.StartsWith("#/", StringComparison.Ordinal) ? Mistyped(root, pointer) : null)
        ?? Component(root, pointer.Substring(pointer.LastIndexOf('/') + 1).TrimStart('#'));

    /// <summary>The component of a name, where people put it into another place or into none.</summary>
    /// <param name="root">The file.</param>
    /// <param name="name">The name as a pointer has it.</param>
    /// <returns>A pointer, or null.</returns>
    public static string? Component(SpecNode root, string name)
    {
        foreach (var kind in ((root as SpecMapping)?["components"] as SpecMapping)?.Members ?? [])
        {
            if ((kind.Value as SpecMapping)?[JsonPointer.Unescape(name)] is not null)
            {
                return JsonPointer.Child(Components + kind.Key.Value, JsonPointer.Unescape(name));
            }
        }

        return null;
    }

    private static string? Mistyped(SpecNode root, string pointer)
    {
        var node = root;
        var meant = JsonPointer.Root;
        foreach (var part in pointer.Substring(2).Split('/'))
        {
            var name = JsonPointer.Unescape(part);
            if (node is SpecMapping mapping && mapping[name] is null)
            {
                name = DidYouMean.Nearest(name, mapping.Members.Select(static member => member.Key.Value)) ?? name;
            }

            meant = JsonPointer.Child(meant, name);
            if (JsonPointer.Find(node, JsonPointer.Child(JsonPointer.Root, name)) is not { } next)
            {
                return null;
            }

            node = next;
        }

        return meant;
    }
}
