using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Naming;

/// <summary>Names the members of one type, so that they differ.</summary>
internal static class MemberNames
{
    /// <summary>Names members. Their order never matters: chosen names go first, then names that nobody else wants, then by wire name.</summary>
    /// <param name="members">The members, in the order of the contract.</param>
    /// <param name="reserved">Names nobody gets.</param>
    /// <param name="problems">Where collisions are told.</param>
    /// <param name="rule">How a collision is told that only a number could settle.</param>
    /// <returns>The names, in the same order.</returns>
    public static IReadOnlyList<string> Assign(
        IReadOnlyList<MemberName> members, IEnumerable<string> reserved, ProblemList problems, SpecRule rule)
    {
        var rivals = members.GroupBy(member => member.Wanted, StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any())
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        var scope = new NameScope(reserved);
        var names = new string[members.Count];
        var firsts = new Dictionary<string, MemberName>(StringComparer.Ordinal);
        foreach (var index in Order(members, rivals))
        {
            var member = members[index];
            var givesWay = member.Alternative is not null && rivals.ContainsKey(member.Wanted);
            var name = scope.Claim(givesWay ? member.Alternative! : member.Wanted, member.Place, out var rival);
            if (rival is not null && !member.IsTold)
            {
                var first = firsts.TryGetValue(member.Wanted, out var earlier) ? earlier.WireName : member.Wanted;
                problems.ReportBoth(rule, member.Place.Position, rival.Position, first, member.WireName, member.Wanted, name, rival.Position.LineText);
            }
            else if (givesWay && !member.IsTold)
            {
                Tell(member, rivals[member.Wanted], name, problems);
            }
            else if (rival is null && !givesWay)
            {
                firsts[member.Wanted] = member;
            }

            names[index] = name;
        }

        return names;
    }

    private static IEnumerable<int> Order(IReadOnlyList<MemberName> members, Dictionary<string, List<MemberName>> rivals) =>
        rivals.Count == 0 && !members.Any(member => member.IsChosen)
            ? Enumerable.Range(0, members.Count)
            : Enumerable.Range(0, members.Count)
                .OrderBy(index => members[index].IsChosen ? 0 : rivals.ContainsKey(members[index].Wanted) ? 2 : 1)
                .ThenBy(index => members[index].WireName, StringComparer.Ordinal);

    // Once per group, at the last that gives way: where two do so for each other, one message is enough.
    private static void Tell(MemberName member, List<MemberName> group, string name, ProblemList problems)
    {
        if (ReferenceEquals(group.FindLast(other => other.Alternative is not null), member))
        {
            var other = group.Find(other => !ReferenceEquals(other, member))!;
            problems.ReportBoth(ModelRules.NameMade, member.Place.Position, other.Place.Position, other.WireName, member.WireName, member.Wanted, name, other.Place.Position.LineText);
        }
    }

    /// <summary>The name of a member with everything the rule leaves out, for members that differ in it alone.</summary>
    /// <param name="wireName">E.g. <c>_id</c>, <c>since&gt;</c> or <c>IBAN</c>.</param>
    /// <returns>E.g. <c>UnderscoreId</c>, <c>SinceGreater</c> or <c>IBAN</c>; null where nothing was left out.</returns>
    public static string? Alternative(string wireName)
    {
        var name = NameWords.Symbol(wireName, fromEnd: false) + CSharpName.Loud(wireName) + NameWords.Symbol(wireName, fromEnd: true);
        return name == CSharpName.Pascal(wireName) || !CSharpName.IsShort(name) ? null : name;
    }
}
