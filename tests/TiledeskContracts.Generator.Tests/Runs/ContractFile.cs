using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TiledeskContracts.Generator.Tests.Runs;

/// <summary>A contract as the build hands it over; null text is a file that vanished.</summary>
internal sealed class ContractFile(string path, string? text, string space = Models.Namespace, bool isContract = true, string client = "AcmeClient", bool isPart = false) : AdditionalText
{
    public override string Path { get; } = path;

    public string? Text { get; } = text;

    public string Namespace { get; } = space;

    public bool IsContract { get; } = isContract;

    public bool IsPart { get; } = isPart;

    public string ClientName { get; init; } = client;

    public string OptionsType { get; init; } = "";

    /// <summary>The contract that comes after this one.</summary>
    public string Next { get; init; } = "";

    /// <summary>What the project says of all its files; that of a run's first file holds.</summary>
    public string RootNamespace { get; init; } = "Acme";

    public override SourceText? GetText(CancellationToken cancellationToken = default) =>
        Text is null ? null : SourceText.From(Text, Encoding.UTF8);

    /// <summary>The file with a piece of its text replaced.</summary>
    public ContractFile With(string piece, string replacement)
    {
        Assert.Contains(piece, Text, StringComparison.Ordinal);
        return new(Path, Text!.Replace(piece, replacement, StringComparison.Ordinal), Namespace, IsContract, ClientName, IsPart) { OptionsType = OptionsType, Next = Next, RootNamespace = RootNamespace };
    }
}
