using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>Writes documentation comments in the contract's own words, and where the facts come from.</summary>
internal static class DocEmitter
{
    /// <summary>Writes the summary.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="words">The contract's words, or null.</param>
    /// <param name="otherwise">What to say where the contract is silent.</param>
    public static void Summary(CodeWriter code, string? words, Code otherwise)
    {
        IReadOnlyList<Code> lines = words is null ? [] : [.. XmlDoc.Paragraphs(words).SelectMany(static paragraph => paragraph)];
        Element(code, Code.Of($"summary"), lines.Count == 0 ? [otherwise] : lines);
    }

    /// <summary>Writes a line about a parameter.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="name">The parameter.</param>
    /// <param name="words">The contract's words, or null.</param>
    /// <param name="otherwise">What to say where the contract is silent.</param>
    /// <param name="more">What to say in any case.</param>
    public static void Parameter(CodeWriter code, Code name, string? words, Code otherwise, Code more = default)
    {
        var text = words is null ? otherwise : XmlDoc.Inline(words);
        code.Lines($"""/// <param name="{XmlDoc.Name(name)}">{text}{more}</param>""");
    }

    /// <summary>Writes which values are allowed.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="limits">Sentences, or null.</param>
    public static void Value(CodeWriter code, string? limits)
    {
        if (limits is not null)
        {
            code.Lines($"/// <value>{XmlDoc.Inline(limits)}</value>");
        }
    }

    /// <summary>Writes the remarks: the contract's further words, its pointer, its evidence, and what else is known.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="documentation">The contract's words.</param>
    /// <param name="pointer">Where the contract says so; null where the reader knows it from what stands around.</param>
    /// <param name="further">More sentences.</param>
    public static void Remarks(CodeWriter code, Documentation documentation, string? pointer, params IEnumerable<Code> further)
    {
        List<IReadOnlyList<Code>> paragraphs = [];
        if (documentation.Remarks is { } remarks)
        {
            paragraphs.AddRange(XmlDoc.Paragraphs(remarks));
        }

        if (documentation.Documented is { } reason)
        {
            paragraphs.Add([Code.Of($"Differs from the documentation: {XmlDoc.Inline(reason)}")]);
        }

        paragraphs.AddRange(ChangeEmitter.Sentences(documentation.Changes).Concat(further).Select(static line => (IReadOnlyList<Code>)[line]));
        if (pointer is not null || documentation.Evidence is not null)
        {
            paragraphs.Add([Source(pointer, documentation.Evidence)]);
        }

        if (paragraphs.Count == 0)
        {
            return;
        }

        if (paragraphs.Count == 1)
        {
            Element(code, Code.Of($"remarks"), paragraphs[0]);
            return;
        }

        code.Lines($"/// <remarks>");
        foreach (var paragraph in paragraphs)
        {
            Element(code, Code.Of($"para"), paragraph);
        }

        code.Lines($"/// </remarks>");
    }

    private static Code Source(string? pointer, string? evidence)
    {
        var place = pointer is null ? default : Code.Of($"Contract: <c>{XmlDoc.Inline(pointer)}</c>.");
        var word = evidence is null ? default : Code.Of($"Evidence: {XmlDoc.Inline(evidence)}.");
        return pointer is null || evidence is null ? Code.Of($"{place}{word}") : Code.Of($"{place} {word}");
    }

    /// <summary>Writes <c>[Obsolete]</c> where the contract deprecates, and what the next contract changes.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="documentation">The contract's words.</param>
    public static void Notices(CodeWriter code, Documentation documentation)
    {
        if (documentation.Deprecated)
        {
            code.Lines($"[system::Obsolete({Literal.Of(documentation.DeprecationReason ?? "The contract marks it as deprecated.")})]");
        }

        ChangeEmitter.Attributes(code, documentation.Changes);
    }

    /// <summary>Writes the documented default as a sentence.</summary>
    /// <param name="value">The default, or null.</param>
    /// <returns>No sentence, or one.</returns>
    public static IEnumerable<Code> Default(string? value) =>
        value is null ? [] : [Code.Of($"Documented default: <c>{XmlDoc.Inline(value)}</c>.")];

    private static void Element(CodeWriter code, Code name, IReadOnlyList<Code> lines)
    {
        if (lines.Count == 1)
        {
            code.Lines($"/// <{name}>{lines[0]}</{name}>");
            return;
        }

        code.Lines($"/// <{name}>");
        foreach (var line in lines)
        {
            code.Lines($"/// {line}");
        }

        code.Lines($"/// </{name}>");
    }
}
