using System.Globalization;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Reading;

/// <summary>
/// Reads a text into nodes. A file named <c>.json</c> is JSON. Any other that begins with a brace or a bracket is tried
/// as JSON first, and as YAML if it is none and YAML makes more of it. Everything else is YAML.
/// </summary>
public static class NodeReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="path">The file's path, for its extension only.</param>
    /// <param name="text">The text.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>What was read.</returns>
    public static NodeReading Read(
        string path, string text, ReadingLimits limits, ProblemList problems, CancellationToken cancellationToken)
    {
        if (text.Length > limits.Characters)
        {
            problems.Report(ReadingRules.TooLong, new SpecPosition(0, 1, 1, 0), limits.Characters.ToString(CultureInfo.InvariantCulture));
            return new NodeReading(null, false, 0);
        }

        // Compilers and editors do not count the byte order mark as a column.
        text = text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;
        var isJsonFile = path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        if (!isJsonFile && !BeginsLikeJson(text))
        {
            return YamlNodeReader.Read(text, limits, problems, cancellationToken);
        }

        var ofJson = new ProblemList(problems.Path);
        var reading = JsonNodeReader.Read(text, limits, ofJson, cancellationToken);
        if (!reading.IsWhole && !isJsonFile && !ofJson.HasAny(static rule => rule != ReadingRules.BrokenJson))
        {
            var ofYaml = new ProblemList(problems.Path);
            var asYaml = YamlNodeReader.Read(text, limits, ofYaml, cancellationToken);
            if (asYaml.IsWhole || asYaml.Nodes > reading.Nodes)
            {
                problems.AddRange(ofYaml.ToArray());
                return asYaml;
            }
        }

        problems.AddRange(ofJson.ToArray());
        return reading;
    }

    private static bool BeginsLikeJson(string text)
    {
        foreach (var character in text)
        {
            if (character is not (' ' or '\t' or '\r' or '\n'))
            {
                return character is '{' or '[';
            }
        }

        return false;
    }
}
