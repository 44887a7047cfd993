using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.RepresentationModel;

namespace TiledeskContracts.Benchmarks.Compiler;

/// <summary>The yardstick: a generator that parses the same YAML and does nothing with it.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ParseOnlyGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var documents = context.AdditionalTextsProvider
            .Where(static file => file.Path.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(static (file, cancel) => (Name: Path.GetFileNameWithoutExtension(file.Path), Nodes: Count(file.GetText(cancel)!.ToString())));
        context.RegisterSourceOutput(documents, static (output, document) =>
            output.AddSource(document.Name + ".g.cs", SourceText.From($"// {document.Nodes} nodes\n", Encoding.UTF8)));
    }

    private static int Count(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents[0].AllNodes.Count();
    }
}
