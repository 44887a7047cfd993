using System.Text;
using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Gathers what the contract says of a thing in words.</summary>
internal static class DocumentationReader
{
    private static readonly string[] Abbreviations = ["e.g", "i.e", "etc", "vs", "cf", "approx", "no"];
    private static readonly char[] _blanks = [' ', '\n', '\t', '\r'];

    /// <summary>The words of an element.</summary>
    /// <param name="element">The element, with its own <c>x-evidence</c> and <c>x-documented</c>.</param>
    /// <param name="summary">Its summary, or null where the first sentence of the description stands for it.</param>
    /// <param name="description">Its description, or null.</param>
    /// <param name="deprecated">Whether the contract says deprecated.</param>
    /// <returns>The words.</returns>
    public static Documentation Read(OpenApiElement element, string? summary, string? description, bool deprecated = false)
    {
        var words = Blank(description);
        var rest = words;
        var first = OneLine(Blank(summary));
        if (first is null && words is not null)
        {
            var end = EndOfSentence(words);
            first = OneLine(words.Substring(0, end));
            rest = Blank(words.Substring(end));
        }

        return new(
            first,
            string.Equals(first, OneLine(rest), StringComparison.Ordinal) ? null : rest,
            Text(element.Extension("x-evidence")),
            Reason(element.Extension("x-documented")),
            deprecated)
        {
            DeprecationReason = deprecated ? DeprecationReader.Reason(element, [.. Sentences(words), .. Sentences(Blank(summary))]) : null,
        };
    }

    /// <summary>The words of a schema.</summary>
    /// <param name="schema">The schema as it stands at its place.</param>
    /// <returns>The words.</returns>
    public static Documentation Read(OpenApiSchema schema) => Read(schema, null, schema.Description ?? schema.Title, schema.Deprecated);

    /// <summary>A value's text, or null where the node is no single value.</summary>
    /// <param name="node">A node, or null.</param>
    /// <returns>The text.</returns>
    public static string? Text(SpecNode? node) => node is SpecScalar { Kind: not SpecScalarKind.Null } scalar ? scalar.Value : null;

    private static string? Reason(SpecNode? node) => node is SpecMapping mapping ? Text(mapping["reason"]) : Text(node);

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text!.Trim().Replace("\r\n", "\n").Replace('\r', '\n');

    /// <summary>Text without line ends.</summary>
    /// <param name="text">Text, or null.</param>
    /// <returns>Its words with one space between, or null where there are none.</returns>
    public static string? OneLine(string? text)
    {
        if (text is null || IsOneLine(text))
        {
            return text;
        }

        var line = new StringBuilder(text.Length);
        foreach (var word in text.Split(_blanks, StringSplitOptions.RemoveEmptyEntries))
        {
            line.Append(line.Length == 0 ? "" : " ").Append(word);
        }

        return line.Length == 0 ? null : line.ToString();
    }

    private static IEnumerable<string> Sentences(string? words)
    {
        for (var rest = words; rest is not null;)
        {
            var end = EndOfSentence(rest);
            yield return rest.Substring(0, end);
            rest = Blank(rest.Substring(end));
        }
    }

    private static bool IsOneLine(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            var isBlank = text[index] == ' ';
            if (text[index] is '\n' or '\t' or '\r' || (isBlank && (index == 0 || index == text.Length - 1 || text[index - 1] == ' ')))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    // A sentence ends at . ! ? before white space, or at an empty line.
    private static int EndOfSentence(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\n' && index + 1 < text.Length && text[index + 1] == '\n')
            {
                return index;
            }

            var ends = text[index] is '.' or '!' or '?' && (index + 1 == text.Length || char.IsWhiteSpace(text[index + 1]));
            if (ends && !IsAbbreviation(text, index))
            {
                return index + 1;
            }
        }

        return text.Length;
    }

    private static bool IsAbbreviation(string text, int dot) => Abbreviations.Any(abbreviation =>
        dot >= abbreviation.Length
        && string.CompareOrdinal(text, dot - abbreviation.Length, abbreviation, 0, abbreviation.Length) == 0
        && (dot == abbreviation.Length || !char.IsLetterOrDigit(text[dot - abbreviation.Length - 1])));
}
