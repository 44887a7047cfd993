using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TiledeskContracts.Generator;

namespace TiledeskContracts.Benchmarks.Hosting;

/// <summary>The generator in Roslyn's driver, as compiler and editor run it.</summary>
internal static class Drivers
{
    /// <summary>A project without code of its own.</summary>
    public static CSharpCompilation EmptyProject { get; } = CSharpCompilation.Create("Acme");

    /// <summary>Runs the generator once over contracts.</summary>
    public static GeneratorDriver Run(params ContractFile[] files) => CSharpGeneratorDriver
        .Create([new ContractGenerator().AsSourceGenerator()], files, CSharpParseOptions.Default, new BuildOptions())
        .RunGenerators(EmptyProject);
}
