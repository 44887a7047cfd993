using static TiledeskContracts.Comparison.Rules.Verdict;

namespace TiledeskContracts.Comparison.Rules;

/// <summary>Rules of composition and polymorphism.</summary>
internal static class CompositionRules
{
    public static readonly DriftRule AllOfAdded = new("DRF1901", "all-of-added", "`allOf` member added", Breaking, Safe, Risky, Risky, "Every value must now satisfy more; C# base or members appear.");
    public static readonly DriftRule AllOfRemoved = new("DRF1902", "all-of-removed", "`allOf` member removed", Risky, Risky, Breaking, Breaking, "Guarantee dropped; inherited members vanish (CP0002, CP0007).");
    public static readonly DriftRule AllOfAnnotationOnly = new("DRF1903", "all-of-annotation-only", "`allOf` member added or removed that constrains nothing", Safe, Safe, Safe, Safe, "Title/description only: silence.");
    public static readonly DriftRule AllOfRestructured = new("DRF1904", "all-of-restructured", "Same effective schema, other `allOf` layout", Safe, Safe, Risky, Risky, "Flatten before comparing; base classes may move (CP0007).");
    public static readonly DriftRule AnyOfAdded = new("DRF1905", "any-of-added", "`anyOf` branch added", Safe, Risky, Risky, Risky, "Readers may meet a new shape.");
    public static readonly DriftRule AnyOfRemoved = new("DRF1906", "any-of-removed", "`anyOf` branch removed", Breaking, Safe, Breaking, Breaking, "Old requests of that shape refused.");
    public static readonly DriftRule OneOfAdded = new("DRF1907", "one-of-added", "`oneOf` branch added", Safe, Breaking, Risky, Risky, "New derived type; pattern matching not exhaustive; unknown discriminator throws in JsonPolymorphic.");
    public static readonly DriftRule OneOfRemoved = new("DRF1908", "one-of-removed", "`oneOf` branch removed", Breaking, Safe, Breaking, Breaking, "Old requests of that branch refused; derived type gone.");
    public static readonly DriftRule WrappedInOneOf = new("DRF1909", "wrapped-in-one-of", "Concrete schema wrapped into `oneOf`/`anyOf`", Breaking, Breaking, Breaking, Breaking, "Report once instead of a cascade of property findings.");
    public static readonly DriftRule UnwrappedFromOneOf = new("DRF1910", "unwrapped-from-one-of", "Union replaced by one concrete schema", Breaking, Safe, Breaking, Breaking, "Mirror of 1909.");
    public static readonly DriftRule OneOfAnyOfSwitched = new("DRF1911", "one-of-any-of-switched", "`oneOf` ↔ `anyOf` with the same branches", Risky, Risky, Safe, Safe, "Only exclusivity changes.");
    public static readonly DriftRule BranchesReordered = new("DRF1912", "branches-reordered", "Only the order of branches changed", Safe, Safe, Safe, Safe, "Match branches by identity, then by similarity.");
    public static readonly DriftRule DiscriminatorAdded = new("DRF1913", "discriminator-added", "Discriminator added", Safe, Safe, Risky, Risky, "Serialised output may need the tag; C# hierarchy changes.");
    public static readonly DriftRule DiscriminatorRemoved = new("DRF1914", "discriminator-removed", "Discriminator removed", Risky, Risky, Breaking, Breaking, "Readers can no longer pick a type.");
    public static readonly DriftRule DiscriminatorPropertyChanged = new("DRF1915", "discriminator-property-changed", "Discriminator property name changed", Breaking, Breaking, Safe, Safe, "The attribute changes, callers do not; old clients cannot read.");
    public static readonly DriftRule DiscriminatorMappingAdded = new("DRF1916", "discriminator-mapping-added", "Mapping entry added", Safe, Risky, Safe, Safe, "Unknown tag in old clients.");
    public static readonly DriftRule DiscriminatorMappingRemoved = new("DRF1917", "discriminator-mapping-removed", "Mapping entry removed", Breaking, Safe, Risky, Risky, "Old tag refused.");
    public static readonly DriftRule DiscriminatorMappingChanged = new("DRF1918", "discriminator-mapping-changed", "Mapping entry points elsewhere", Breaking, Breaking, Risky, Risky, "Same tag, other type.");
    public static readonly DriftRule RecursionIntroduced = new("DRF1919", "recursion-introduced", "Schema became (or stopped being) recursive", Safe, Risky, Safe, Safe, "Depth limits (MaxDepth 64) may trip.");

    public static IReadOnlyList<DriftRule> All { get; } =
    [
        AllOfAdded, AllOfRemoved, AllOfAnnotationOnly, AllOfRestructured, AnyOfAdded, AnyOfRemoved, OneOfAdded, OneOfRemoved, WrappedInOneOf,
        UnwrappedFromOneOf, OneOfAnyOfSwitched, BranchesReordered, DiscriminatorAdded, DiscriminatorRemoved, DiscriminatorPropertyChanged,
        DiscriminatorMappingAdded, DiscriminatorMappingRemoved, DiscriminatorMappingChanged, RecursionIntroduced,
    ];
}
