using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TiledeskContracts.Generator.Inputs;

/// <summary>What a compilation has of Kiota, and what its project wants of it. All that is taken of a compilation: it changes with every keystroke.</summary>
/// <param name="HasAbstractions">Whether it refers to Microsoft.Kiota.Abstractions.</param>
/// <param name="IsCurrent">Whether that is version 2 or later.</param>
/// <param name="HasUntypedNodes">Whether it has nodes of any type.</param>
/// <param name="HasSupport">Whether one other assembly offers what emitted code needs; of several the compiler could not choose.</param>
/// <param name="Wanted">The property <c>TiledeskContractsKiota</c>; null where it is not set.</param>
/// <param name="IsPublic">Whether what emitted code needs is for other assemblies too.</param>
internal sealed record KiotaFacts(bool HasAbstractions, bool IsCurrent, bool HasUntypedNodes, bool HasSupport, string? Wanted, bool IsPublic)
{
    private const string Serialization = "Microsoft.Kiota.Abstractions.Serialization.";

    /// <summary>Whether models are made for Kiota too.</summary>
    public bool IsOn => Says("true", "yes", "on") || (HasAbstractions && IsCurrent && !Says("false", "no", "off"));

    /// <summary>Looks at a compilation.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="provider">The build's options.</param>
    public static KiotaFacts Of(Compilation compilation, AnalyzerConfigOptionsProvider provider)
    {
        var factory = compilation.GetTypeByMetadataName(Serialization + "IParseNodeFactory");
        var support = compilation.GetTypesByMetadataName("TiledeskContracts.Kiota.LosslessJsonParseNodeFactory")
            .Where(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));
        return new KiotaFacts(
            compilation.GetTypeByMetadataName(Serialization + "IParsable") is not null,
            factory?.GetMembers("GetRootParseNodeAsync").IsEmpty == false,
            compilation.GetTypeByMetadataName(Serialization + "UntypedNode") is not null,
            support.Take(2).Count() == 1,
            Property(provider, "TiledeskContractsKiota"),
            string.Equals(Property(provider, "TiledeskContractsKiotaVisibility"), "public", StringComparison.OrdinalIgnoreCase));
    }

    private static string? Property(AnalyzerConfigOptionsProvider provider, string name) =>
        provider.GlobalOptions.TryGetValue("build_property." + name, out var value) && value.Trim().Length > 0 ? value.Trim() : null;

    // As MSBuild reads them.
    private bool Says(params string[] words) => words.Contains(Wanted, StringComparer.OrdinalIgnoreCase);
}
