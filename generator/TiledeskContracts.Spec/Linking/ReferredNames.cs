using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Naming;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Names types that stand outside of the contract's components after their place: <c>common.yaml#/definitions/Owner</c> is Owner.</summary>
internal static class ReferredNames
{
    /// <summary>The name a place gives.</summary>
    /// <param name="pointer">A schema's pointer.</param>
    /// <returns>The name, or null where the place has none of its own.</returns>
    public static string? Of(string pointer)
    {
        var hash = pointer.IndexOf('#');
        var parts = pointer.Substring(hash + 1).Split('/');
        if (parts.Length == 1)
        {
            return hash == 0 ? null : CSharpName.Pascal(FilePaths.Stem(pointer.Substring(0, hash)));
        }

        var last = JsonPointer.Unescape(parts[parts.Length - 1]);
        var isNamed = parts.Length == 2 ? hash > 0 : parts[parts.Length - 2] is "schemas" or "definitions" or "$defs";
        return isNamed ? CSharpName.Pascal(last) : null;
    }

    /// <summary>The name a place in another file gives where its first is taken: with the file's before it.</summary>
    /// <param name="pointer">A schema's pointer.</param>
    /// <param name="name">The first name.</param>
    /// <returns>The name, or null for a place in the contract's own file.</returns>
    public static string? Second(string pointer, string name) => pointer.IndexOf('#') is > 0 and var hash
        ? CSharpName.Pascal(FilePaths.Stem(pointer.Substring(0, hash))) + name
        : null;
}
