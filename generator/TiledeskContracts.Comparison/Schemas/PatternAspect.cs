using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>Patterns of texts.</summary>
internal static class PatternAspect
{
    // Every text fits these: as good as no pattern.
    private static readonly HashSet<string> _all = new(StringComparer.Ordinal) { "", "^", "$", ".*", "^.*", ".*$", "^.*$", "(.*)", "^(.*)$", @"[\s\S]*", @"^[\s\S]*$", @"[\S\s]*", @"^[\S\s]*$" };

    /// <summary>Compares them.</summary>
    public static void Compare(SchemaComparison schema)
    {
        var old = Of(schema.Old);
        var now = Of(schema.New);
        var gone = old.Where(pattern => !IsIn(now, pattern)).ToList();
        var come = now.Where(pattern => !IsIn(old, pattern)).ToList();
        if (gone.Count > 0 && come.Count > 0)
        {
            schema.Report(LimitRules.PatternChanged, $"The pattern changed from '{gone[0].Value}' to '{come[0].Value}'.", gone[0], come[0]);
        }
        else if (come.Count > 0)
        {
            schema.Report(LimitRules.PatternAdded, $"Texts must fit the pattern '{come[0].Value}' now.", schema.Old.Origin, come[0]);
        }
        else if (gone.Count > 0)
        {
            ReportGone(schema, gone[0]);
        }
    }

    private static void ReportGone(SchemaComparison schema, Part old)
    {
        var now = schema.New.First("pattern");
        if (now.Exists && !IsIn(Of(schema.Old), now))
        {
            schema.Report(LimitRules.PatternGeneralized, $"The pattern '{old.Value}' became '{now.Value}', which every text fits.", old, now);
        }
        else
        {
            schema.Report(LimitRules.PatternRemoved, $"Texts need no longer fit the pattern '{old.Value}'.", old, schema.New.Origin);
        }
    }

    private static List<Part> Of(EffectiveSchema schema) => [.. schema.Each("pattern").Where(static pattern => pattern.Value is { } text && !_all.Contains(text))];

    private static bool IsIn(List<Part> patterns, Part pattern) => patterns.Any(other => other.Value == pattern.Value);
}
