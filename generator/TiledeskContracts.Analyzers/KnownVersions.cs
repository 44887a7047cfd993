using Microsoft.CodeAnalysis;

namespace TiledeskContracts.Analyzers;

/// <summary>Which versions contracts of a project and of what it refers to lead to.</summary>
internal static class KnownVersions
{
    private const string Attribute = "TiledeskContracts.Contracts.NextContractAttribute";

    /// <summary>The versions, sorted, each once.</summary>
    /// <param name="compilation">The project.</param>
    public static IReadOnlyList<string> Of(Compilation compilation) =>
    [
        .. compilation.SourceModule.ReferencedAssemblySymbols.Append(compilation.Assembly)
            .SelectMany(static assembly => assembly.GetAttributes())
            .Where(static data => data.AttributeClass?.ToDisplayString() == Attribute)
            .Select(static data => data.ConstructorArguments is { Length: 3 } arguments ? arguments[2].Value as string : null)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .OrderBy(static version => version, StringComparer.Ordinal),
    ];
}
