using System.Text.RegularExpressions;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Drift.Traffic;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Drift.Recording;

/// <summary>What may stand in a recording because the contract itself says it: names, named values, words of paths.</summary>
internal sealed partial class Vocabulary
{
    private readonly HashSet<string> _fields;
    private readonly HashSet<string> _values = new(StringComparer.Ordinal) { "true", "false", "null", "*" };
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _headers = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _segments;

    /// <summary>Makes a vocabulary.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="fields">Further names of fields that may stand.</param>
    public Vocabulary(ContractSide contract, IEnumerable<string> fields)
    {
        _fields = fields.ToHashSet(StringComparer.Ordinal);
        _segments = PathWords.Of([contract]);
        Add(contract.Root.Node!, "");
    }

    /// <summary>Whether a field, or a parameter, may keep its name.</summary>
    /// <param name="name">The name.</param>
    public bool HasField(string name) => _fields.Contains(name);

    /// <summary>Whether a header may keep its name.</summary>
    /// <param name="name">The name.</param>
    public bool HasHeader(string name) => _headers.Contains(name);

    /// <summary>Whether a text is one of the contract's named values.</summary>
    /// <param name="value">The text.</param>
    public bool HasValue(string value) => _values.Contains(value);

    /// <summary>Whether a word stands anywhere in the contract, in lower case.</summary>
    /// <param name="word">The word.</param>
    public bool HasWord(string word) => _words.Contains(word);

    /// <summary>Whether a segment of a path is the contract's.</summary>
    /// <param name="segment">The segment.</param>
    public bool HasSegment(string segment) => _segments.Contains(segment);

    // No deeper than the reader's limit of nesting.
    private void Add(SpecNode node, string under)
    {
        switch (node)
        {
            case SpecScalar { Kind: not SpecScalarKind.Null } scalar:
                foreach (Match word in Words().Matches(scalar.Value))
                {
                    _words.Add(word.Value);
                }

                if (under is "enum" or "const" or "x-wire-alias")
                {
                    (under == "x-wire-alias" ? _fields : _values).Add(scalar.Value);
                }

                break;
            case SpecSequence list:
                list.Items.ToList().ForEach(item => Add(item, under));
                break;
            case SpecMapping mapping:
                AddMembers(mapping, under);
                break;
        }
    }

    private void AddMembers(SpecMapping mapping, string under)
    {
        if (mapping["in"] is SpecScalar place && mapping["name"] is SpecScalar name)
        {
            (place.Value == "header" ? _headers : _fields).Add(name.Value);
        }

        foreach (var member in mapping.Members)
        {
            if (under is "properties" or "headers")
            {
                (under == "headers" ? _headers : _fields).Add(member.Key.Value);
            }

            // A property may be called as a keyword is.
            Add(member.Value, under is "properties" or "headers" ? "" : member.Key.Value);
        }
    }

    [GeneratedRegex("[a-z]{2,20}")]
    private static partial Regex Words();
}
