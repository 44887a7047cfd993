namespace TiledeskContracts.Comparison.Rules;

/// <summary>What a change does to those who are there already.</summary>
public enum Verdict
{
    /// <summary>It does not reach them.</summary>
    DoesNotApply,

    /// <summary>It leaves them as they are.</summary>
    Safe,

    /// <summary>It may break them: that depends on what they do.</summary>
    Risky,

    /// <summary>It breaks them.</summary>
    Breaking,
}
