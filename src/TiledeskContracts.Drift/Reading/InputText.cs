using System.Text;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Drift.Reading;

/// <summary>What the tool is given to read, as text and as nodes.</summary>
internal static class InputText
{
    /// <summary>The text of a file.</summary>
    /// <param name="full">The path as the disk knows it.</param>
    /// <param name="path">The path as written, for messages.</param>
    /// <exception cref="UnreadableException">It cannot be read.</exception>
    public static string Of(string full, string path)
    {
        try
        {
            return File.ReadAllText(full, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            var why = exception is FileNotFoundException or DirectoryNotFoundException ? "there is no such file"
                : exception is DecoderFallbackException ? "it is no UTF-8"
                : exception.Message.TrimEnd('.');
            throw new UnreadableException($"{path}: {why}. Name a file that can be read, or - for standard input.", exception);
        }
    }

    /// <summary>What a text holds.</summary>
    /// <param name="name">What messages call it.</param>
    /// <param name="text">The text.</param>
    /// <param name="isJson">Whether it must be JSON, whatever it is called.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="UnreadableException">It is empty or broken.</exception>
    public static SpecNode Nodes(string name, string text, bool isJson, CancellationToken cancellationToken)
    {
        var problems = new ProblemList(name);
        var reading = NodeReader.Read(isJson ? name + ".json" : name, text, ReadingLimits.Default, problems, cancellationToken);
        if (reading is { Root: { } root, IsWhole: true })
        {
            return root;
        }

        var fault = problems.ToArray().FirstOrDefault(static problem => problem.Rule.Severity == SpecSeverity.Error);
        throw new UnreadableException(fault is null ? $"{name}: it is empty." : $"{name}:{fault.Location.Position.Line}:{fault.Location.Position.Column}: {fault.Message}");
    }
}
