using System.Globalization;

namespace TiledeskContracts.Spec.Naming;

/// <summary>A hash that is the same on every machine and run, to tell shortened names apart.</summary>
internal static class StableHash
{
    /// <summary>FNV-1a over UTF-16 units.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>Eight hexadecimal digits.</returns>
    public static string Of(string text)
    {
        var hash = 2166136261u;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 16777619u);
        }

        return hash.ToString("X8", CultureInfo.InvariantCulture);
    }
}
