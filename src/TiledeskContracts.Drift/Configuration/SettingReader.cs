using TiledeskContracts.Drift.Reading;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Drift.Configuration;

/// <summary>Reads files of settings, YAML or JSON; what is not known is a fault with its place.</summary>
/// <param name="path">The file's path, for messages.</param>
internal sealed class SettingReader(string path)
{
    /// <summary>The file's mapping.</summary>
    /// <param name="full">The path as the disk knows it.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public SpecMapping Root(string full, CancellationToken cancellationToken) =>
        Mapping(InputText.Nodes(path, InputText.Of(full, path), isJson: false, cancellationToken), "the file");

    /// <summary>A value that is a mapping.</summary>
    /// <param name="node">The value.</param>
    /// <param name="what">What it is called.</param>
    public SpecMapping Mapping(SpecNode node, string what) => node as SpecMapping ?? throw Fault(node, $"{what} wants names and values");

    /// <summary>A value that is a list.</summary>
    /// <param name="node">The value.</param>
    /// <param name="what">What it is called.</param>
    public IReadOnlyList<SpecNode> Items(SpecNode node, string what) => (node as SpecSequence)?.Items ?? throw Fault(node, $"{what} wants a list");

    /// <summary>A value that is a text; empty where there is none.</summary>
    /// <param name="mapping">What holds it.</param>
    /// <param name="name">Its name.</param>
    public string Text(SpecMapping mapping, string name) => mapping[name] switch
    {
        null or SpecScalar { Kind: SpecScalarKind.Null } => "",
        SpecScalar scalar => scalar.Value.Trim(),
        var other => throw Fault(other, $"'{name}' wants a text"),
    };

    /// <summary>Refuses what is not known.</summary>
    /// <param name="mapping">What was read.</param>
    /// <param name="known">The names that are known.</param>
    public void Only(SpecMapping mapping, params string[] known)
    {
        foreach (var member in mapping.Members)
        {
            if (!known.Contains(member.Key.Value))
            {
                throw Fault(member.Key, $"'{member.Key.Value}' is not known{DidYouMean.Phrase(member.Key.Value, known)}. Known are {string.Join(", ", known)}");
            }
        }
    }

    /// <summary>What is wrong, and where.</summary>
    /// <param name="node">Where.</param>
    /// <param name="words">What is wrong, and what is wanted.</param>
    public UnreadableException Fault(SpecNode node, string words) => new($"{path}:{node.Position.Line}:{node.Position.Column}: {words}.");
}
