using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Generator.Inputs;

/// <summary>An <c>OpenApiContract</c> item: its text and metadata. Equal when path, checksum and metadata are.</summary>
internal sealed class ContractInput : IEquatable<ContractInput>
{
    private readonly string _checksum;

    private ContractInput(string path, string? text, string checksum, ContractOptions options)
    {
        Path = path;
        Text = text;
        Options = options;
        _checksum = checksum;
    }

    /// <summary>The file's path as the build knows it.</summary>
    public string Path { get; }

    /// <summary>Its text; null if it could not be read.</summary>
    public string? Text { get; }

    /// <summary>What the project says of it.</summary>
    public ContractOptions Options { get; }

    /// <summary>Takes the input out of an additional file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="provider">The build's options.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The input, or null if the file is no contract.</returns>
    public static ContractInput? From(AdditionalText file, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        var metadata = provider.GetOptions(file);
        if (!metadata.TryGetValue("build_metadata.AdditionalFiles.IsOpenApiContract", out var isContract)
            || !isContract.Equals("true", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var text = file.GetText(cancellationToken);
        var options = new ContractOptions(
            Value(metadata, "build_metadata.AdditionalFiles.Namespace"),
            Value(metadata, "build_metadata.AdditionalFiles.ClientName"),
            Value(metadata, "build_metadata.AdditionalFiles.OptionsType"),
            Value(provider.GlobalOptions, "build_property.RootNamespace"),
            "true".Equals(Value(metadata, "build_metadata.AdditionalFiles.Part"), StringComparison.OrdinalIgnoreCase),
            Value(metadata, "build_metadata.AdditionalFiles.Next"));
        return new(file.Path, text?.ToString(), text is null ? "" : BitConverter.ToString([.. text.GetChecksum()]), options);
    }

    /// <inheritdoc />
    public bool Equals(ContractInput? other) => other is not null
        && string.Equals(Path, other.Path, StringComparison.Ordinal)
        && (Text is null) == (other.Text is null)
        && _checksum == other._checksum
        && Options == other.Options;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ContractInput);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_checksum);

    private static string? Value(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && value.Length > 0 ? value : null;
}
