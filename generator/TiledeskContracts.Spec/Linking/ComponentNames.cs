using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Naming;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Names types inside shared parts after the part, not after whoever uses it first.</summary>
internal static class ComponentNames
{
    /// <summary>A component's key in PascalCase.</summary>
    /// <param name="element">An element.</param>
    /// <param name="section">E.g. <c>#/components/responses/</c>.</param>
    /// <returns>The name, or null if the element is no component of that section.</returns>
    public static string? Of(OpenApiElement element, string section) =>
        element.Pointer.StartsWith(section, StringComparison.Ordinal)
            ? CSharpName.Pascal(element.Pointer.Substring(section.Length).Replace("~1", "/").Replace("~0", "~"))
            : null;
}
