using static TiledeskContracts.Comparison.Rules.Verdict;

namespace TiledeskContracts.Comparison.Rules;

/// <summary>Rules of limits of values.</summary>
internal static class LimitRules
{
    public static readonly DriftRule MaxLengthIntroduced = new("DRF1801", "max-length-introduced", "`maxLength` introduced", Risky, Safe, Safe, Safe, "Often only documents an existing limit, so risky rather than breaking. Longer old values refused.");
    public static readonly DriftRule MaxLengthTightened = new("DRF1802", "max-length-tightened", "`maxLength` lowered", Breaking, Safe, Safe, Safe, "Longer old values refused.");
    public static readonly DriftRule MaxLengthLoosened = new("DRF1803", "max-length-loosened", "`maxLength` raised or removed", Safe, Risky, Safe, Safe, "Readers with fixed columns may truncate.");
    public static readonly DriftRule MinLengthIntroduced = new("DRF1804", "min-length-introduced", "`minLength` introduced", Risky, Safe, Safe, Safe, "Often only documents an existing limit, so risky rather than breaking. Shorter old values refused.");
    public static readonly DriftRule MinLengthTightened = new("DRF1805", "min-length-tightened", "`minLength` raised", Breaking, Safe, Safe, Safe, "Shorter old values refused.");
    public static readonly DriftRule MinLengthLoosened = new("DRF1806", "min-length-loosened", "`minLength` lowered or removed", Safe, Risky, Safe, Safe, "Readers may meet shorter or empty text.");
    public static readonly DriftRule MaximumIntroduced = new("DRF1807", "maximum-introduced", "`maximum` introduced", Risky, Safe, Safe, Safe, "Often only documents an existing limit, so risky rather than breaking. Larger old values refused.");
    public static readonly DriftRule MaximumTightened = new("DRF1808", "maximum-tightened", "`maximum` lowered", Breaking, Safe, Safe, Safe, "Larger old values refused.");
    public static readonly DriftRule MaximumLoosened = new("DRF1809", "maximum-loosened", "`maximum` raised or removed", Safe, Risky, Safe, Safe, "Larger values may overflow a chosen C# type.");
    public static readonly DriftRule MinimumIntroduced = new("DRF1810", "minimum-introduced", "`minimum` introduced", Risky, Safe, Safe, Safe, "Often only documents an existing limit, so risky rather than breaking. Smaller old values refused.");
    public static readonly DriftRule MinimumTightened = new("DRF1811", "minimum-tightened", "`minimum` raised", Breaking, Safe, Safe, Safe, "Smaller old values refused.");
    public static readonly DriftRule MinimumLoosened = new("DRF1812", "minimum-loosened", "`minimum` lowered or removed", Safe, Risky, Safe, Safe, "Negative or smaller values may come.");
    public static readonly DriftRule ExclusiveMaximumIntroduced = new("DRF1813", "exclusive-maximum-introduced", "`exclusiveMaximum` introduced", Risky, Safe, Safe, Safe, "Often only documents an existing limit, so risky rather than breaking. As maximum; normalise 3.0 boolean and 3.1 numeric forms.");
    public static readonly DriftRule ExclusiveMaximumTightened = new("DRF1814", "exclusive-maximum-tightened", "`exclusiveMaximum` lowered", Breaking, Safe, Safe, Safe, "As maximum; normalise 3.0 boolean and 3.1 numeric forms.");
    public static readonly DriftRule ExclusiveMaximumLoosened = new("DRF1815", "exclusive-maximum-loosened", "`exclusiveMaximum` raised or removed", Safe, Risky, Safe, Safe, "As maximum.");
    public static readonly DriftRule ExclusiveMinimumIntroduced = new("DRF1816", "exclusive-minimum-introduced", "`exclusiveMinimum` introduced", Risky, Safe, Safe, Safe, "Often only documents an existing limit, so risky rather than breaking. As minimum.");
    public static readonly DriftRule ExclusiveMinimumTightened = new("DRF1817", "exclusive-minimum-tightened", "`exclusiveMinimum` raised", Breaking, Safe, Safe, Safe, "As minimum.");
    public static readonly DriftRule ExclusiveMinimumLoosened = new("DRF1818", "exclusive-minimum-loosened", "`exclusiveMinimum` lowered or removed", Safe, Risky, Safe, Safe, "As minimum.");
    public static readonly DriftRule MultipleOfIntroduced = new("DRF1819", "multiple-of-introduced", "`multipleOf` introduced", Risky, Safe, Safe, Safe, "Often only documents an existing limit, so risky rather than breaking. Old values may not divide.");
    public static readonly DriftRule MultipleOfTightened = new("DRF1820", "multiple-of-tightened", "`multipleOf` made coarser", Breaking, Safe, Safe, Safe, "Old values may not divide.");
    public static readonly DriftRule MultipleOfLoosened = new("DRF1821", "multiple-of-loosened", "`multipleOf` removed or made finer", Safe, Risky, Safe, Safe, "Finer values may come.");
    public static readonly DriftRule MaxItemsIntroduced = new("DRF1822", "max-items-introduced", "`maxItems` introduced", Risky, Safe, Safe, Safe, "Often only documents an existing limit, so risky rather than breaking. Longer old arrays refused.");
    public static readonly DriftRule MaxItemsTightened = new("DRF1823", "max-items-tightened", "`maxItems` lowered", Breaking, Safe, Safe, Safe, "Longer old arrays refused.");
    public static readonly DriftRule MaxItemsLoosened = new("DRF1824", "max-items-loosened", "`maxItems` raised or removed", Safe, Risky, Safe, Safe, "Longer arrays may come.");
    public static readonly DriftRule MinItemsIntroduced = new("DRF1825", "min-items-introduced", "`minItems` introduced", Risky, Safe, Safe, Safe, "Often only documents an existing limit, so risky rather than breaking. Shorter old arrays refused.");
    public static readonly DriftRule MinItemsTightened = new("DRF1826", "min-items-tightened", "`minItems` raised", Breaking, Safe, Safe, Safe, "Shorter old arrays refused.");
    public static readonly DriftRule MinItemsLoosened = new("DRF1827", "min-items-loosened", "`minItems` lowered or removed", Safe, Risky, Safe, Safe, "Empty arrays may come (`First()` throws).");
    public static readonly DriftRule UniqueItemsIntroduced = new("DRF1828", "unique-items-introduced", "`uniqueItems` switched on", Risky, Safe, Safe, Safe, "Often only documents an existing limit, so risky rather than breaking. Duplicates refused.");
    public static readonly DriftRule UniqueItemsLoosened = new("DRF1829", "unique-items-loosened", "`uniqueItems` switched off", Safe, Risky, Safe, Safe, "Duplicates may come (`ToDictionary` throws).");
    public static readonly DriftRule MaxPropertiesIntroduced = new("DRF1830", "max-properties-introduced", "`maxProperties` introduced", Risky, Safe, Safe, Safe, "Often only documents an existing limit, so risky rather than breaking. Bigger maps refused.");
    public static readonly DriftRule MaxPropertiesTightened = new("DRF1831", "max-properties-tightened", "`maxProperties` lowered", Breaking, Safe, Safe, Safe, "Bigger maps refused.");
    public static readonly DriftRule MaxPropertiesLoosened = new("DRF1832", "max-properties-loosened", "`maxProperties` raised or removed", Safe, Risky, Safe, Safe, "Bigger maps may come.");
    public static readonly DriftRule MinPropertiesIntroduced = new("DRF1833", "min-properties-introduced", "`minProperties` introduced", Risky, Safe, Safe, Safe, "Often only documents an existing limit, so risky rather than breaking. Smaller maps refused.");
    public static readonly DriftRule MinPropertiesTightened = new("DRF1834", "min-properties-tightened", "`minProperties` raised", Breaking, Safe, Safe, Safe, "Smaller maps refused.");
    public static readonly DriftRule MinPropertiesLoosened = new("DRF1835", "min-properties-loosened", "`minProperties` lowered or removed", Safe, Risky, Safe, Safe, "Empty maps may come.");
    public static readonly DriftRule PatternAdded = new("DRF1850", "pattern-added", "`pattern` added", Breaking, Safe, Safe, Safe, "Old values may not match.");
    public static readonly DriftRule PatternRemoved = new("DRF1851", "pattern-removed", "`pattern` removed", Safe, Risky, Safe, Safe, "Readers that parse by it may fail.");
    public static readonly DriftRule PatternChanged = new("DRF1852", "pattern-changed", "`pattern` changed, containment not provable", Risky, Risky, Safe, Safe, "Containment of regular expressions is undecidable in practice; sample strings from the old pattern and test them.");
    public static readonly DriftRule PatternGeneralized = new("DRF1853", "pattern-generalized", "`pattern` became match-all", Safe, Risky, Safe, Safe, "Provably wider.");
    public static readonly DriftRule ConstraintContradiction = new("DRF1854", "constraint-contradiction", "New constraints cannot be met together (min > max)", Breaking, Breaking, Safe, Safe, "Spec error that makes every value invalid.");

    public static IReadOnlyList<DriftRule> All { get; } =
    [
        MaxLengthIntroduced, MaxLengthTightened, MaxLengthLoosened, MinLengthIntroduced, MinLengthTightened, MinLengthLoosened, MaximumIntroduced,
        MaximumTightened, MaximumLoosened, MinimumIntroduced, MinimumTightened, MinimumLoosened, ExclusiveMaximumIntroduced,
        ExclusiveMaximumTightened, ExclusiveMaximumLoosened, ExclusiveMinimumIntroduced, ExclusiveMinimumTightened, ExclusiveMinimumLoosened,
        MultipleOfIntroduced, MultipleOfTightened, MultipleOfLoosened, MaxItemsIntroduced, MaxItemsTightened, MaxItemsLoosened, MinItemsIntroduced,
        MinItemsTightened, MinItemsLoosened, UniqueItemsIntroduced, UniqueItemsLoosened, MaxPropertiesIntroduced, MaxPropertiesTightened,
        MaxPropertiesLoosened, MinPropertiesIntroduced, MinPropertiesTightened, MinPropertiesLoosened, PatternAdded, PatternRemoved, PatternChanged,
        PatternGeneralized, ConstraintContradiction,
    ];
}
