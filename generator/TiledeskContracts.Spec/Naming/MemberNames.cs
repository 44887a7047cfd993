using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Naming;

/// <summary>Names the members of one type, so that they differ.</summary>
internal static class MemberNames
{
    private const int LongestPlain = 100;

    /// <summary>Names members. Their order never matters: chosen names go first, then names that nobody else wants, then by wire name.</summary>
    /// <param name="members">The members, in the order of the contract.</param>
    /// <param name="reserved">Names nobody gets.</param>
    /// <param name="problems">Where collisions are told.</param>
    /// <param name="rule">How a collision is told that only a number could settle.</param>
    /// <returns>The names, in the same order.</returns>
    public static IReadOnlyList<string> Assign(
        IReadOnlyList<MemberName> members, IReadOnlyList<string> reserved, ProblemList problems, SpecRule rule)
    {
        var wanted = new HashSet<string>(StringComparer.Ordinal);
        if (members.All(member => wanted.Add(member.Wanted)) && !reserved.Any(wanted.Contains))
        {
            return [.. members.Select(static member => member.Wanted)];
        }

        var taken = new HashSet<string>(reserved, StringComparer.Ordinal);
        string Allowed(MemberName member) => taken.Contains(member.Wanted) ? member.Wanted + "Value" : member.Wanted;
        var rivals = members.GroupBy(Allowed, StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any())
            .ToDictionary(group => group.Key, group => group.OrderByDescending(member => member.IsChosen).ThenBy(member => member.WireName, StringComparer.Ordinal).ToList(), StringComparer.Ordinal);
        var order = rivals.Count == 0
            ? Enumerable.Range(0, members.Count)
            : Enumerable.Range(0, members.Count)
                .OrderBy(index => members[index].IsChosen ? 0 : rivals.ContainsKey(Allowed(members[index])) ? 2 : 1)
                .ThenBy(index => members[index].WireName, StringComparer.Ordinal);
        var scope = new NameScope(taken);
        var names = new string[members.Count];
        var firsts = new Dictionary<string, MemberName>(StringComparer.Ordinal);
        foreach (var index in order)
        {
            var member = members[index];
            var givesWay = member.Alternative is not null && rivals.ContainsKey(Allowed(member));
            var name = scope.Claim(givesWay ? member.Alternative! : member.Wanted, member.Place, out var rival);
            if (rival is not null && !member.IsTold)
            {
                var first = firsts.TryGetValue(member.Wanted, out var earlier) ? earlier.WireName : member.Wanted;
                problems.ReportBoth(rule, member.Place.Position, rival.Position, first, member.WireName, member.Wanted, name, rival.Position.LineText);
            }
            else if (givesWay && !member.IsTold)
            {
                Tell(member, rivals[Allowed(member)], name, problems);
            }
            else if (rival is null && !givesWay)
            {
                firsts[member.Wanted] = member;
            }

            names[index] = name;
        }

        return names;
    }

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
        if (IsPlain(wireName))
        {
            return null;
        }

        var name = NameWords.Symbol(wireName, fromEnd: false) + CSharpName.Loud(NameWords.SignsSpelled(wireName)) + NameWords.Symbol(wireName, fromEnd: true);
        return name == CSharpName.Pascal(wireName) || !CSharpName.IsShort(name) ? null : name;
    }

    // Begins and ends with a letter or digit, has no number with a sign, and shouts nowhere: what most names are, and nothing is left out of.
    private static bool IsPlain(string name)
    {
        for (var index = 0; index < name.Length; index++)
        {
            var isPlain = name[index] switch
            {
                (>= 'a' and <= 'z') or (>= '0' and <= '9') => true,
                >= 'A' and <= 'Z' => index == 0 || name[index - 1] is not (>= 'A' and <= 'Z'),
                '_' or '-' or '.' => index > 0 && index < name.Length - 1 && !NameWords.IsSign(name, index),
                _ => false,
            };
            if (!isPlain)
            {
                return false;
            }
        }

        return name.Length is > 0 and <= LongestPlain;
    }
}
