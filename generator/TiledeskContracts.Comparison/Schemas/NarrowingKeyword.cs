using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>A keyword that takes away from what is valid, and the rules that tell of it.</summary>
/// <param name="Added">It came, or takes away more.</param>
/// <param name="Removed">It went, or takes away less.</param>
internal sealed record NarrowingKeyword(DriftRule Added, DriftRule Removed)
{
    /// <summary>Tells that it came or went.</summary>
    /// <param name="schema">The schemas.</param>
    /// <param name="words">How people call it.</param>
    /// <param name="old">What was there; not there for nothing.</param>
    /// <param name="now">What is there; not there for nothing.</param>
    /// <returns>Whether it is there on both sides.</returns>
    public bool ComparePresence(SchemaComparison schema, string words, Part old, Part now)
    {
        if (old.Exists != now.Exists)
        {
            schema.Report(now.Exists ? Added : Removed, $"{words} was {(now.Exists ? "added" : "removed")}.", old, now);
        }

        return old.Exists && now.Exists;
    }

    /// <summary>Tells that it changed in a way that cannot be ordered: that takes something from each direction.</summary>
    /// <param name="schema">The schemas.</param>
    /// <param name="words">How people call it.</param>
    /// <param name="old">What was there.</param>
    /// <param name="now">What is there.</param>
    public void TellChanged(SchemaComparison schema, string words, Part old, Part now) =>
        schema.Report(schema.IsRequest ? Added : Removed, $"{words} changed.", old, now);
}
