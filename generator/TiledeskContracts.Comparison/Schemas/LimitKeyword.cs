using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>A keyword that limits values, and the rules of its change.</summary>
/// <param name="Name">The keyword.</param>
/// <param name="IsUpper">Whether values may be no more than it says; else no less.</param>
/// <param name="Introduced">It came.</param>
/// <param name="Tightened">It takes fewer values.</param>
/// <param name="Loosened">It takes more values, or went.</param>
internal sealed record LimitKeyword(string Name, bool IsUpper, DriftRule Introduced, DriftRule Tightened, DriftRule Loosened)
{
    public static readonly LimitKeyword Maximum = new("maximum", true, LimitRules.MaximumIntroduced, LimitRules.MaximumTightened, LimitRules.MaximumLoosened);
    public static readonly LimitKeyword Minimum = new("minimum", false, LimitRules.MinimumIntroduced, LimitRules.MinimumTightened, LimitRules.MinimumLoosened);
    public static readonly LimitKeyword ExclusiveMaximum = new("exclusiveMaximum", true, LimitRules.ExclusiveMaximumIntroduced, LimitRules.ExclusiveMaximumTightened, LimitRules.ExclusiveMaximumLoosened);
    public static readonly LimitKeyword ExclusiveMinimum = new("exclusiveMinimum", false, LimitRules.ExclusiveMinimumIntroduced, LimitRules.ExclusiveMinimumTightened, LimitRules.ExclusiveMinimumLoosened);

    /// <summary>Limits of numbers: each with the one that leaves its own value out.</summary>
    public static IReadOnlyList<(LimitKeyword Inclusive, LimitKeyword Exclusive)> Ranges { get; } = [(Maximum, ExclusiveMaximum), (Minimum, ExclusiveMinimum)];

    /// <summary>Limits of how much there is, upper and lower. No lower one is as good as zero.</summary>
    public static IReadOnlyList<(LimitKeyword Upper, LimitKeyword Lower)> Counts { get; } =
    [
        (new("maxLength", true, LimitRules.MaxLengthIntroduced, LimitRules.MaxLengthTightened, LimitRules.MaxLengthLoosened), new("minLength", false, LimitRules.MinLengthIntroduced, LimitRules.MinLengthTightened, LimitRules.MinLengthLoosened)),
        (new("maxItems", true, LimitRules.MaxItemsIntroduced, LimitRules.MaxItemsTightened, LimitRules.MaxItemsLoosened), new("minItems", false, LimitRules.MinItemsIntroduced, LimitRules.MinItemsTightened, LimitRules.MinItemsLoosened)),
        (new("maxProperties", true, LimitRules.MaxPropertiesIntroduced, LimitRules.MaxPropertiesTightened, LimitRules.MaxPropertiesLoosened), new("minProperties", false, LimitRules.MinPropertiesIntroduced, LimitRules.MinPropertiesTightened, LimitRules.MinPropertiesLoosened)),
    ];
}
