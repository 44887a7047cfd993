using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Documents;

/// <summary>Which credentials are enough. Lists are alternatives; the names of one entry are needed together.</summary>
/// <param name="report">Where differences go: rule, message, what was there and what is.</param>
internal sealed class RequirementComparer(Action<DriftRule, string, Part, Part> report)
{
    /// <summary>Compares two lists, inherited or not.</summary>
    /// <param name="old">The old list.</param>
    /// <param name="now">The new one.</param>
    public void Compare(Part old, Part now)
    {
        var gone = SecurityRequirement.Of(old);
        var come = SecurityRequirement.Of(now);
        var same = Take(gone, come, static (one, other) => one.Key == other.Key).Count;
        foreach (var (before, after) in Take(gone, come, static (one, other) => one.Schemes.SequenceEqual(other.Schemes)))
        {
            CompareScopes(before.Place, after.Place);
            same++;
        }

        foreach (var (before, after) in Take(gone, come, static (one, other) => !one.IsAnonymous && other.Exceeds(one)))
        {
            report(SecurityRules.SecurityCombined, $"{before.Name} is no longer enough: {after.Name} are needed together.", before.Place, after.Place);
        }

        foreach (var (before, after) in Take(gone, come, static (one, other) => !other.IsAnonymous && one.Exceeds(other)))
        {
            report(SecurityRules.SecurityRequirementRemoved, $"{after.Name} is enough now, without the rest of {before.Name}.", before.Place, after.Place);
        }

        ReportRest(gone, come, same > 0, old, now);
    }

    private void ReportRest(List<SecurityRequirement> gone, List<SecurityRequirement> come, bool oldOnesRemain, Part old, Part now)
    {
        var wasAnonymous = gone.Any(static one => one.IsAnonymous);
        foreach (var one in come.Where(static one => !one.IsAnonymous))
        {
            var isNeeded = wasAnonymous || !oldOnesRemain;
            var (rule, message) = isNeeded ? (SecurityRules.SecurityRequirementAdded, $"{one.Name} is needed now.") : (SecurityRules.SecurityAlternativeAdded, $"{one.Name} is enough too.");
            report(rule, message, old, one.Place);
        }

        if (wasAnonymous && !come.Any(static one => !one.IsAnonymous))
        {
            report(SecurityRules.SecurityRequirementAdded, "It can no longer be called without credentials.", gone.First(static one => one.IsAnonymous).Place, now);
        }

        foreach (var one in gone.Where(static one => !one.IsAnonymous))
        {
            report(SecurityRules.SecurityRequirementRemoved, $"{one.Name} is no longer asked for.", one.Place, now);
        }

        if (!gone.Any(static one => !one.IsAnonymous) && come.FirstOrDefault(static one => one.IsAnonymous) is { } anonymous)
        {
            report(SecurityRules.SecurityRequirementRemoved, "It can be called without credentials now.", old, anonymous.Place);
        }
    }

    private void CompareScopes(Part old, Part now)
    {
        foreach (var scheme in old.Members)
        {
            var (before, after) = (scheme.Value.Items.ToList(), now[scheme.Key].Items.ToList());
            foreach (var scope in after.Where(scope => !before.Any(other => other.Value == scope.Value)))
            {
                report(SecurityRules.SecurityScopeAdded, $"The scope '{scope.Value}' of '{scheme.Key}' is needed now.", default, scope);
            }

            foreach (var scope in before.Where(scope => !after.Any(other => other.Value == scope.Value)))
            {
                report(SecurityRules.SecurityScopeRemoved, $"The scope '{scope.Value}' of '{scheme.Key}' is no longer needed.", scope, default);
            }
        }
    }

    private static List<(SecurityRequirement Old, SecurityRequirement New)> Take(List<SecurityRequirement> gone, List<SecurityRequirement> come, Func<SecurityRequirement, SecurityRequirement, bool> fits)
    {
        var pairs = new List<(SecurityRequirement Old, SecurityRequirement New)>();
        foreach (var one in gone.ToList())
        {
            if (come.FirstOrDefault(other => fits(one, other)) is { } other)
            {
                pairs.Add((one, other));
                gone.Remove(one);
                come.Remove(other);
            }
        }

        return pairs;
    }
}
