using TiledeskContracts.Comparison.Parts;

namespace TiledeskContracts.Comparison.Documents;

/// <summary>Credentials that are enough together.</summary>
/// <param name="Place">Where that is said; not there where nothing is said, and none are needed.</param>
internal sealed record SecurityRequirement(Part Place)
{
    /// <summary>The names of the schemes, sorted.</summary>
    public IReadOnlyList<string> Schemes { get; } = [.. Place.Members.Select(static member => member.Key).OrderBy(static name => name, StringComparer.Ordinal)];

    /// <summary>Whether none are needed.</summary>
    public bool IsAnonymous => Schemes.Count == 0;

    /// <summary>The schemes in one text.</summary>
    public string Name => IsAnonymous ? "none" : string.Join(" and ", Schemes.Select(static name => $"'{name}'"));

    /// <summary>Schemes and scopes in one text: equal for equal ones.</summary>
    public string Key => string.Join(" ", Schemes.Select(name => name + "[" + string.Join(",", Place.Texts(name).OrderBy(static scope => scope, StringComparer.Ordinal)) + "]"));

    /// <summary>The alternatives of a list; without one, that none are needed.</summary>
    /// <param name="security">The list.</param>
    public static List<SecurityRequirement> Of(Part security)
    {
        var all = security.Items.Where(static item => item.IsMapping).Select(static item => new SecurityRequirement(item)).ToList();
        return all.Count > 0 ? all : [new SecurityRequirement(default(Part))];
    }

    /// <summary>Whether these need all that the other needs, and more.</summary>
    /// <param name="other">The other.</param>
    public bool Exceeds(SecurityRequirement other) => Schemes.Count > other.Schemes.Count && other.Schemes.All(Schemes.Contains);
}
