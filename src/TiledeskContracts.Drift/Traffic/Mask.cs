using System.Text.RegularExpressions;
using TiledeskContracts.Comparison.Parts;

namespace TiledeskContracts.Drift.Traffic;

/// <summary>Shows of paths and names only what is no value.</summary>
/// <param name="contracts">The contracts whose words may be shown.</param>
internal sealed partial class Mask(IEnumerable<ContractSide> contracts)
{
    /// <summary>What stands for what is not shown.</summary>
    public const string Hidden = "{…}";

    private readonly HashSet<string> _words = PathWords.Of(contracts);

    /// <summary>A path in which each segment that no contract writes is hidden.</summary>
    /// <param name="path">The path as sent.</param>
    public string Path(string path) => string.Join('/', path.TrimEnd('/').Split('/').Select(segment => segment.Length == 0 || _words.Contains(segment) ? segment : Hidden));

    /// <summary>The name of a field or parameter; one that looks like an id, a key or an address is hidden.</summary>
    /// <param name="name">The name.</param>
    public static string Name(string name) => Plain().IsMatch(name) && !Odd().IsMatch(name) ? name : Hidden;

    [GeneratedRegex(@"^[\p{L}_$@][\p{L}\p{N}_$.:\- \[\]]{0,63}$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    // Hexadecimal or decimal digits in a row, as ids have them.
    [GeneratedRegex(@"[0-9a-fA-F]{8,}|\d{5,}|.@", RegexOptions.CultureInvariant)]
    private static partial Regex Odd();
}
