using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TiledeskContracts.Generator.Tests.Runs;

/// <summary>The metadata of <c>OpenApiContract</c> items, as the compiler makes them visible.</summary>
internal sealed class BuildOptions(string rootNamespace = "Acme", params IEnumerable<(string Name, string Value)> properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties.Prepend(("RootNamespace", rootNamespace))
        .ToDictionary(static property => "build_property." + property.Item1, static property => property.Item2, StringComparer.Ordinal));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(
        textFile is ContractFile { IsContract: true } contract
            ? new()
            {
                ["build_metadata.AdditionalFiles.IsOpenApiContract"] = "true",
                ["build_metadata.AdditionalFiles.Namespace"] = contract.Namespace,
                ["build_metadata.AdditionalFiles.ClientName"] = contract.ClientName,
                ["build_metadata.AdditionalFiles.OptionsType"] = contract.OptionsType,
                ["build_metadata.AdditionalFiles.Next"] = contract.Next,
                ["build_metadata.AdditionalFiles.Part"] = contract.IsPart ? "true" : "",
            }
            : []);

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
