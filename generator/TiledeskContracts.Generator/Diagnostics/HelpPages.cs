using System.Reflection;

namespace TiledeskContracts.Generator.Diagnostics;

/// <summary>Where the page of a diagnostic stands.</summary>
internal static class HelpPages
{
    // A build that knows where the docs are published says so (DocumentationAddress); without it the page's place in the
    // repository and in the package is all that is true.
    private static readonly string _address = typeof(HelpPages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(static metadata => metadata.Key == "DocumentationAddress")?.Value ?? "";

    /// <summary>The page of a diagnostic.</summary>
    /// <param name="id">E.g. <c>TDC022</c>.</param>
    /// <returns>An address, or the place in the repository.</returns>
    public static string Of(string id) => $"{_address}docs/diagnostics/{id}.md";
}
