using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Comparison.Documents;

/// <summary>What an element says to readers and to tools: texts and extensions. However much of it changed, it is one change.</summary>
internal static class WordsComparer
{
    private static readonly string[] _texts = ["title", "summary", "description", "termsOfService", "contact", "license", "example", "examples", "externalDocs"];

    // These have rules of their own.
    private static readonly HashSet<string> _judgedElsewhere = new(StringComparer.Ordinal)
    {
        "x-enum-varnames", "x-enumNames", "x-enum-names", "x-extensible-enum", "x-sunset", "x-stability-level", "x-deprecated-sunset", "x-deprecated-since",
    };

    /// <summary>Compares them.</summary>
    /// <param name="old">The old element, its reference followed.</param>
    /// <param name="now">The new one.</param>
    /// <param name="report">Where differences go: rule, message, what was there and what is.</param>
    public static void Compare(Part old, Part now, Action<DriftRule, string, Part, Part> report)
    {
        if (!old.IsMapping || !now.IsMapping)
        {
            return;
        }

        Tell(DocumentRules.DocumentTextChanged, [.. _texts.Where(name => Differs(old, now, name))], old, now, report);
        var extensions = old.Members.Concat(now.Members).Select(static member => member.Key).Where(static name => name.StartsWith("x-", StringComparison.Ordinal) && !_judgedElsewhere.Contains(name));
        Tell(DocumentRules.VendorExtensionChanged, [.. extensions.Distinct(StringComparer.Ordinal).Where(name => Differs(old, now, name))], old, now, report);
    }

    private static void Tell(DriftRule rule, List<string> names, Part old, Part now, Action<DriftRule, string, Part, Part> report)
    {
        if (names.Count > 0)
        {
            report(rule, $"It differs in {string.Join(", ", names.Take(8).Select(static name => $"'{name}'"))}.", old, now);
        }
    }

    private static bool Differs(Part old, Part now, string name)
    {
        var (before, after) = ((old.Node as SpecMapping)?[name], (now.Node as SpecMapping)?[name]);

        // Nearly all are the same text: that is seen at once.
        return !(before is SpecScalar one && after is SpecScalar other && (one.Kind, one.Value) == (other.Kind, other.Value)) && (before ?? after) is not null && CanonicalText.Of(before) != CanonicalText.Of(after);
    }
}
