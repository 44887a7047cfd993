namespace TiledeskContracts.Comparison.Baseline;

/// <summary>A fact that a contract no longer keeps as it was shipped, or that was not shipped yet.</summary>
/// <param name="Line">The line of the file that keeps it, from 1; null for what was not shipped yet.</param>
/// <param name="Old">The fact as shipped; null for what was not.</param>
/// <param name="New">The fact as it is now; null for what is gone.</param>
public sealed record ShippedDifference(int? Line, string? Old, string? New)
{
    /// <summary>Whether it takes from callers what they were promised; else it only adds.</summary>
    public bool IsBroken => Old is not null;
}
