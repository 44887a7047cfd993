using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace TiledeskContracts.Analyzers;

/// <summary>What is told at call sites: a rule for each kind of change, so that each can be silenced alone.</summary>
internal static class Notices
{
    // A build that knows where the docs are published says so; without it the page's place in the repository is all that is true.
    private static readonly string _address = typeof(Notices).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(static metadata => metadata.Key == "DocumentationAddress")?.Value ?? "";

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> _all = ImmutableDictionary.CreateRange(StringComparer.Ordinal,
    [
        Notice("DRF4001", "The next version removes an operation"),
        Notice("DRF4002", "The next version removes a property"),
        Notice("DRF4003", "The next version removes a parameter"),
        Notice("DRF4004", "The next version removes a value of an enum"),
        Notice("DRF4005", "The next version removes a type"),
        Notice("DRF4006", "The next version has a member under another name"),
        Notice("DRF4007", "The next version has another type"),
        Notice("DRF4008", "The next version requires what was optional, or the reverse"),
        Notice("DRF4023", "The next version does otherwise on the wire"),
    ]);

    /// <summary>A target that no contract leads to.</summary>
    public static DiagnosticDescriptor UnknownTarget { get; } = new(
        "DRF9010", "TiledeskContractsTarget names no version", "TiledeskContractsTarget is '{0}', and no referenced contract has a next version of that name{1}; nothing is told. Correct the property.",
        "TiledeskContracts", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: _address + "docs/versions.md", customTags: [WellKnownDiagnosticTags.CompilationEnd]);

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. _all.Values.OrderBy(static one => one.Id, StringComparer.Ordinal), UnknownTarget];

    /// <summary>The rule of a change.</summary>
    /// <param name="id">The id that the change's attribute names; one that is not known here is the most general.</param>
    public static DiagnosticDescriptor Of(string id) => _all.TryGetValue(id, out var known) ? known : _all["DRF4023"];

    private static KeyValuePair<string, DiagnosticDescriptor> Notice(string id, string title) => new(id, new DiagnosticDescriptor(
        id, title, "'{0}' in {1}: {2}{3} ({4})", "TiledeskContracts", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: _address + "docs/versions.md"));
}
