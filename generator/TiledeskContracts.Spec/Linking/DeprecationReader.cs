using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Finds why something is deprecated: in the keywords that are in use for it, else in the description.</summary>
internal static class DeprecationReader
{
    // Longer reasons are read in the documentation, not in a warning.
    private const int Longest = 300;

    private static readonly string[] _keywords =
        ["x-deprecated-reason", "x-deprecation-reason", "x-deprecated-description", "x-deprecation-message", "x-deprecation", "x-deprecated"];

    private static readonly string[] _members = ["reason", "description", "message"];

    /// <summary>The reason.</summary>
    /// <param name="element">What is deprecated.</param>
    /// <param name="sentences">Its description and summary in sentences.</param>
    /// <returns>The reason in one line, or null.</returns>
    public static string? Reason(OpenApiElement element, IReadOnlyList<string> sentences)
    {
        foreach (var keyword in _keywords)
        {
            var node = element.Extension(keyword);
            var text = node is SpecMapping mapping
                ? _members.Select(member => DocumentationReader.Text(mapping[member])).FirstOrDefault(member => member is not null)
                : node is SpecScalar { Kind: SpecScalarKind.String } ? DocumentationReader.Text(node) : null;
            if (Short(text) is { } reason)
            {
                return reason;
            }
        }

        return Said(sentences).Select(Short).FirstOrDefault(sentence => sentence is not null);
    }

    // "Deprecated." alone says nothing; what follows says what to do.
    private static IEnumerable<string> Said(IReadOnlyList<string> sentences)
    {
        for (var index = 0; index < sentences.Count; index++)
        {
            var sentence = sentences[index];
            if (sentence.IndexOf("deprecat", StringComparison.OrdinalIgnoreCase) >= 0)
            {
                var isBare = sentence.Split(' ').Length < 3 && index < sentences.Count - 1;
                yield return isBare ? sentence + " " + sentences[index + 1] : sentence;
            }
        }
    }

    private static string? Short(string? text) => DocumentationReader.OneLine(text) is { Length: <= Longest } line ? line : null;
}
