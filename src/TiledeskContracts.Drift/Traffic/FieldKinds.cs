using TiledeskContracts.Comparison.Parts;

namespace TiledeskContracts.Drift.Traffic;

/// <summary>As which JSON types a field came over all exchanges.</summary>
/// <param name="place">Its place in the contract.</param>
internal sealed class FieldKinds(Part place)
{
    private bool _isExpected = true;

    /// <summary>Its place in the contract.</summary>
    public Part Place => place;

    /// <summary>The types, in ordinal order; null is none, an integer is a number where both came.</summary>
    public SortedSet<string> Kinds { get; } = new(StringComparer.Ordinal);

    /// <summary>Where it was seen.</summary>
    public SortedSet<string> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether it came as several types that the contract does not name.</summary>
    public bool IsUnstable => !_isExpected && Kinds.Count > 1;

    /// <summary>Takes note of a value.</summary>
    /// <param name="kind">Its JSON type.</param>
    /// <param name="isExpected">Whether the contract names it.</param>
    /// <param name="file">Where it was seen.</param>
    public void See(string kind, bool isExpected, string file)
    {
        _isExpected &= isExpected;
        Files.Add(file);
        Kinds.Add(kind);
        if (Kinds.Contains("number"))
        {
            Kinds.Remove("integer");
        }
    }
}
