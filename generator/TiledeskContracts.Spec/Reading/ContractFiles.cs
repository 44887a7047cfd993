using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Reading;

/// <summary>
/// The files of a project that contracts may refer to: its <c>OpenApiContract</c> items and no others. What a reference leads to is
/// read as a piece of the contract that refers to it, so each contract stays whole by itself.
/// </summary>
internal sealed class ContractFiles
{
    private readonly Dictionary<string, ContractReading> _files = new(StringComparer.Ordinal);

    /// <summary>Gathers the files.</summary>
    /// <param name="readings">All files, as read.</param>
    public ContractFiles(IEnumerable<ContractReading> readings)
    {
        foreach (var reading in readings)
        {
            _files[FilePaths.Plain(reading.Source.Path)] = reading;
        }
    }

    /// <summary>Reads what a document refers to in other files.</summary>
    /// <param name="document">The document.</param>
    /// <param name="problems">Its problems; what is wrong in another file is told at that file.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The whole document.</returns>
    public OpenApiDocument Complete(OpenApiDocument document, ProblemList problems, CancellationToken cancellationToken)
    {
        if (document.Outward.Count == 0)
        {
            return document;
        }

        var contract = FilePaths.Plain(document.FilePath);
        var readers = new Dictionary<string, FileReaders?>(StringComparer.Ordinal);
        var references = new ReferenceReader(document, prefix =>
        {
            if (!readers.TryGetValue(prefix, out var found))
            {
                readers.Add(prefix, found = Readers(document, contract, prefix, problems, cancellationToken));
            }

            return found;
        });
        references.ReadAll(document.Outward, cancellationToken);
        var whole = document.With(references.Elsewhere, []);
        new ReferenceChecks(whole, problems, isWhole: true, prefix => readers.TryGetValue(prefix, out var file) ? file?.Root : null).Check(references.Followed.Except(references.Outward));
        ReportMissing(references.Outward, document, problems);
        DocumentChecks.Check(whole, problems, isWhole: true);
        return whole;
    }

    private FileReaders? Readers(OpenApiDocument document, string contract, string prefix, ProblemList problems, CancellationToken cancellationToken)
    {
        var folder = FilePaths.Folder(contract);
        SpecNode root = document.Node;
        var version = document.OpenApiVersion;
        if (prefix.Length > 0)
        {
            if (!_files.TryGetValue(FilePaths.Plain(folder + prefix), out var other) || other.Root is null)
            {
                return null;
            }

            root = new NodeCopy(problems.AddFile(other.Source.Path)).Of(other.Root);
            version = ((root as SpecMapping)?["openapi"] as SpecScalar)?.Value ?? version;
        }

        var names = new ReferenceNames(root, folder, contract, prefix);
        return new FileReaders(root, new ReadContext(problems, DocumentReader.IsVersion31(version), isWhole: true, names, cancellationToken));
    }

    private void ReportMissing(IEnumerable<OpenApiElement> outward, OpenApiDocument document, ProblemList problems)
    {
        var contract = FilePaths.Plain(document.FilePath);
        var folder = FilePaths.Folder(contract);
        var known = _files.Keys.Where(path => path != contract).Select(path => FilePaths.Relative(folder, path)).OrderBy(path => path, StringComparer.Ordinal).ToList();
        foreach (var element in outward.Where(static element => element is not OpenApiSchema { IsMapping: true }))
        {
            var path = element.Reference!.Substring(0, element.Reference.IndexOf('#'));
            var place = (element.Node["$ref"] ?? element.Node).Position;

            // A bare name is a file's by the standard, and a component's in people's minds.
            var meant = NearestPlace.Component(document.Node, path) is { } component ? DidYouMean.Phrase(component) : problems.Suggest(ToleranceRules.FileMissing, path, known);
            problems.Report(ToleranceRules.FileMissing, place, path, meant, path);
        }
    }
}
