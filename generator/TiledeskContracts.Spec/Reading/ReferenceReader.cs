using TiledeskContracts.Spec.Documents;

namespace TiledeskContracts.Spec.Reading;

/// <summary>Reads what references lead to outside of the usual places of their document, in the same file or in another.</summary>
/// <param name="document">The document.</param>
/// <param name="fileOf">The readers of a file, by its path from the contract's folder (empty: the contract's own); null where they are not at hand.</param>
internal sealed class ReferenceReader(OpenApiDocument document, Func<string, FileReaders?> fileOf)
{
    private readonly HashSet<(string Reference, Type Kind)> _read = [];
    private readonly ReferenceResolver _resolver = new(document);

    /// <summary>What was read, document order within each step.</summary>
    public List<OpenApiElement> Elsewhere { get; } = [.. document.Elsewhere];

    /// <summary>References into files that are not at hand.</summary>
    public List<OpenApiElement> Outward { get; } = [];

    /// <summary>All references that were followed, those met on the way included.</summary>
    public List<OpenApiElement> Followed { get; } = [];

    /// <summary>Reads what references lead to, and what those lead to.</summary>
    /// <param name="references">The references.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public void ReadAll(IEnumerable<OpenApiElement> references, CancellationToken cancellationToken)
    {
        Followed.AddRange(references);
        for (var i = 0; i < Followed.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Read(Followed[i]);
        }
    }

    private void Read(OpenApiElement referring)
    {
        var reference = referring.Reference!;
        var hash = reference.IndexOf('#');
        if (hash < 0 || ReferenceNames.IsAddress(reference) && hash > 0)
        {
            return;
        }

        if (fileOf(reference.Substring(0, hash)) is not { } file)
        {
            Outward.Add(referring);
        }
        else if (!_resolver.Has(reference)
            && _read.Add((reference, referring.GetType()))
            && JsonPointer.Find(file.Root, reference.Substring(hash)) is { } node)
        {
            var before = file.Context.References.Count;
            if ((hash > 0 || node != document.Node) && file.ReadAs(referring, node, reference) is { } element)
            {
                Elsewhere.Add(element);
            }

            Followed.AddRange(file.Context.References.Skip(before));
        }
    }
}
