namespace TiledeskContracts.Comparison.Rules;

/// <summary>The table of rules: one vocabulary for contracts, traffic and code.</summary>
public static class DriftRules
{
    /// <summary>All rules, by id.</summary>
    public static IReadOnlyList<DriftRule> All { get; } =
    [
        .. DocumentRules.All, .. OperationRules.All, .. ParameterRules.All, .. BodyRules.All, .. ResponseRules.All, .. PropertyRules.All,
        .. TypeRules.All, .. ValueRules.All, .. LimitRules.All, .. CompositionRules.All, .. SecurityRules.All, .. TrafficRules.All,
        .. SourceRules.All, .. ToolRules.All,
    ];

    /// <summary>
    /// Those whose ids are taken and that nothing tells yet: two that stand for silence, code that is read and not contracts, what has an exit
    /// code or an error of its own.
    /// </summary>
    public static IReadOnlyCollection<DriftRule> Untold { get; } =
    [
        ParameterRules.ParameterMovedLevel, TypeRules.NullabilityRespelled,
        SourceRules.BehaviourOnlyInNext, SourceRules.PublicTypeRemoved, SourceRules.PublicMemberRemoved, SourceRules.SignatureChanged,
        SourceRules.OptionalArgumentAdded, SourceRules.InterfaceMemberAdded, SourceRules.EnumNumericChanged, SourceRules.NameCollision,
        SourceRules.JsonNameChangedSilently, SourceRules.NullableAnnotationChanged, SourceRules.DefaultArgumentChanged, SourceRules.TypeKindChanged,
        SourceRules.GeneratedCodeStale, SourceRules.HandEditInGeneratedCode, ToolRules.SpecInvalid, ToolRules.SpecLint,
    ];

    private static readonly Dictionary<string, DriftRule> _byWord = ByWord();

    /// <summary>Finds a rule.</summary>
    /// <param name="word">Its id or its name, in any case.</param>
    /// <returns>The rule, or null where there is none.</returns>
    public static DriftRule? Find(string word) => _byWord.TryGetValue(word, out var rule) ? rule : null;

    private static Dictionary<string, DriftRule> ByWord()
    {
        var rules = new Dictionary<string, DriftRule>(StringComparer.OrdinalIgnoreCase);
        foreach (var rule in All)
        {
            rules.Add(rule.Id, rule);
            rules.Add(rule.Name, rule);
        }

        return rules;
    }
}
