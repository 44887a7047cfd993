using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Naming;

/// <summary>Names the members of one type, so that they differ.</summary>
internal static class MemberNames
{
    /// <summary>Names members; who has an alternative gives way first, so that order matters as little as it can.</summary>
    /// <param name="members">The members, in the order of the contract.</param>
    /// <param name="reserved">Names nobody gets.</param>
    /// <param name="problems">Where collisions are told.</param>
    /// <param name="rule">How a collision is told that only a number could settle.</param>
    /// <returns>The names, in the same order.</returns>
    public static IReadOnlyList<string> Assign(
        IReadOnlyList<MemberName> members, IEnumerable<string> reserved, ProblemList problems, SpecRule rule)
    {
        var wanted = members.GroupBy(member => member.Wanted, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var scope = new NameScope(reserved);
        var names = new List<string>(members.Count);
        var firsts = new Dictionary<string, MemberName>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            var givesWay = member.Alternative is not null && wanted[member.Wanted] > 1;
            var name = scope.Claim(givesWay ? member.Alternative! : member.Wanted, member.Place, out var rival);
            if (rival is not null)
            {
                var first = firsts.TryGetValue(member.Wanted, out var earlier) ? earlier.WireName : member.Wanted;
                problems.ReportBoth(rule, member.Place.Position, rival.Position, first, member.WireName, member.Wanted, name);
            }
            else if (!firsts.ContainsKey(member.Wanted))
            {
                firsts.Add(member.Wanted, member);
            }

            names.Add(name);
        }

        return names;
    }

    /// <summary>The name of a member with a leading symbol spelled out, for members that differ in it alone.</summary>
    /// <param name="wireName">E.g. <c>_id</c> or <c>@id</c>.</param>
    /// <returns>E.g. <c>UnderscoreId</c>, or null where no symbol leads.</returns>
    public static string? WithSymbol(string wireName) =>
        wireName.Length > 1 && NameWords.Symbol(wireName[0]) is { } symbol ? symbol + CSharpName.Pascal(wireName.Substring(1)) : null;
}
