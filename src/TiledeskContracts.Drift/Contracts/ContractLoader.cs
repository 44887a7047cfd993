using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Drift.Reading;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Drift.Contracts;

/// <summary>Reads contracts from disk or from standard input, with the files that they refer to.</summary>
/// <param name="surroundings">Where from.</param>
internal sealed class ContractLoader(Surroundings surroundings)
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>The texts that were read, by path as places name them.</summary>
    public IReadOnlyDictionary<string, string> Texts => _texts;

    /// <summary>Reads a contract.</summary>
    /// <param name="path">Its path, or <c>-</c> for standard input.</param>
    /// <param name="view">What is made of it, or null for the whole.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="UnreadableException">It cannot be read, or is no OpenAPI 3 document.</exception>
    public ContractSide Load(string path, Func<SpecMapping, SpecMapping>? view, CancellationToken cancellationToken)
    {
        var name = path == "-" ? "stdin" : path;
        var text = path == "-" ? surroundings.Input.ReadToEnd() : InputText.Of(surroundings.Full(path), path);
        _texts[name] = text;
        var root = InputText.Nodes(name, text, isJson: false, cancellationToken) as SpecMapping
            ?? throw new UnreadableException($"{name}: it holds no OpenAPI document, for it is no mapping. Name a YAML or JSON file that begins with 'openapi'.");
        if (root["openapi"] is not SpecScalar { Value: var version } || !version.StartsWith('3'))
        {
            var what = root["swagger"] is null ? "it says no 'openapi: 3.…'" : "it is Swagger 2.0, which is not compared";
            throw new UnreadableException($"{name}:1:1: {what}. Convert it to OpenAPI 3.0 or 3.1, or add the version.");
        }

        var folder = path == "-" ? surroundings.Folder : Path.GetDirectoryName(surroundings.Full(path))!;
        var files = new Dictionary<string, SpecNode?>(StringComparer.Ordinal);
        var whole = new ContractSide(name, root, file => Part(files, folder, file, cancellationToken));
        return view is null ? whole : whole.With(view);
    }

    // Only files beside a contract and below it: a contract may come from anyone.
    private SpecNode? Part(Dictionary<string, SpecNode?> files, string folder, string file, CancellationToken cancellationToken)
    {
        if (files.TryGetValue(file, out var known))
        {
            return known;
        }

        var isPath = !file.Contains("://", StringComparison.Ordinal) && !Path.IsPathRooted(file);
        var full = isPath ? Path.GetFullPath(Uri.UnescapeDataString(file), folder) : "";
        var isInside = isPath && full.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(full);
        if (!isInside)
        {
            return files[file] = null;
        }

        _texts[file] = InputText.Of(full, file);
        return files[file] = InputText.Nodes(FilePaths(folder, full), _texts[file], isJson: false, cancellationToken);
    }

    private static string FilePaths(string folder, string full) => Path.GetRelativePath(folder, full).Replace('\\', '/');
}
