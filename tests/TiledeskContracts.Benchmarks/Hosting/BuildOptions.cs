using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TiledeskContracts.Benchmarks.Hosting;

/// <summary>The metadata of <c>OpenApiContract</c> items, as the compiler makes them visible.</summary>
internal sealed class BuildOptions : AnalyzerConfigOptionsProvider
{
    private static readonly Values _none = new([]);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new() { ["build_property.RootNamespace"] = "Acme" });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _none;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is ContractFile contract
        ? new Values(new()
        {
            ["build_metadata.AdditionalFiles.IsOpenApiContract"] = "true",
            ["build_metadata.AdditionalFiles.Namespace"] = contract.Namespace,
            ["build_metadata.AdditionalFiles.ClientName"] = "AcmeClient",
        })
        : _none;

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
