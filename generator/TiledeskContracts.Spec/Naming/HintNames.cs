using System.Globalization;
using System.Text;

namespace TiledeskContracts.Spec.Naming;

/// <summary>Names generated files, so that no two differ in case alone.</summary>
internal sealed class HintNames
{
    // File systems stop at 255 with the folders; compilers write these names to disk on request.
    private const int LongestName = 100;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _counts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The last part of each namespace, or the whole where others share that part.</summary>
    /// <param name="namespaces">The namespaces of all contracts.</param>
    /// <returns>A prefix for each namespace.</returns>
    public static IReadOnlyDictionary<string, string> Prefixes(IEnumerable<string> namespaces)
    {
        var all = namespaces.Distinct(StringComparer.Ordinal).ToList();
        var shared = all.GroupBy(Last, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.Count() > 1, StringComparer.OrdinalIgnoreCase);
        return all.ToDictionary(name => name, name => shared[Last(name)] ? name : Last(name), StringComparer.Ordinal);
    }

    /// <summary>Takes a name for a file.</summary>
    /// <param name="prefix">The contract's prefix, e.g. <c>V3</c>.</param>
    /// <param name="kind">E.g. <c>Models</c>, or null.</param>
    /// <param name="typeName">The type in it.</param>
    /// <returns>E.g. <c>V3.Models.Request.g.cs</c>.</returns>
    public string Claim(string prefix, string? kind, string typeName)
    {
        var name = Ascii(kind is null ? prefix + "." + typeName : prefix + "." + kind + "." + typeName);
        if (name.Length > LongestName)
        {
            name = name.Substring(0, LongestName - 9) + "_" + StableHash.Of(name);
        }

        var free = name;
        var count = _counts.TryGetValue(name, out var last) ? last : 1;
        while (!_taken.Add(free))
        {
            count++;
            free = name + "_" + count.ToString(CultureInfo.InvariantCulture);
        }

        _counts[name] = count;
        return free + ".g.cs";
    }

    private static string Last(string dotted) => dotted.Substring(dotted.LastIndexOf('.') + 1);

    private static string Ascii(string name)
    {
        var ascii = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            if (character < 128)
            {
                ascii.Append(character);
            }
            else
            {
                ascii.Append('U').Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return ascii.ToString();
    }
}
