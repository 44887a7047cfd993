using TiledeskContracts.Comparison.Changes;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>A schema of one contract and what stands in its place in the other, seen from one direction; compared once, however often it is used.</summary>
/// <param name="old">The old schema.</param>
/// <param name="now">The new one.</param>
/// <param name="direction">Which way their values travel: one of both.</param>
/// <param name="use">What carries them.</param>
internal sealed class SchemaPair(EffectiveSchema old, EffectiveSchema now, WireDirection direction, SchemaUse use)
{
    /// <summary>The old schema.</summary>
    public EffectiveSchema Old { get; } = old;

    /// <summary>The new one.</summary>
    public EffectiveSchema New { get; } = now;

    /// <summary>Which way their values travel.</summary>
    public WireDirection Direction { get; } = direction;

    /// <summary>What carries their values.</summary>
    public SchemaUse Use { get; } = use;

    /// <summary>What differs here, schemas inside left out.</summary>
    public List<Difference> Differences { get; } = [];

    /// <summary>What differs here in what values of this direction never carry.</summary>
    public List<Difference> Unseen { get; } = [];

    /// <summary>Whether it or what is inside of it differs; known when all pairs have been compared.</summary>
    public bool LeadsToDifference { get; set; }

    /// <summary>The operations that reach it; known of pairs that lead to a difference, when all have been compared.</summary>
    public OperationSet Operations { get; } = new();

    /// <summary>The schemas inside.</summary>
    public List<SchemaPair> Inside { get; } = [];
}
