using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TiledeskContracts.Benchmarks.Hosting;

/// <summary>A contract as the build hands it over.</summary>
internal sealed class ContractFile(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    /// <summary>The namespace its code gets: one for each file.</summary>
    public string Namespace => "Acme.V" + (System.IO.Path.GetFileNameWithoutExtension(Path).EndsWith("v2", StringComparison.Ordinal) ? "2" : "3");
}
