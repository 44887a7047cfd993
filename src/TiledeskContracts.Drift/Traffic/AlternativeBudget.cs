namespace TiledeskContracts.Drift.Traffic;

/// <summary>How much of one body is held against alternatives: where they hold one another, the work multiplies with each level.</summary>
internal sealed class AlternativeBudget
{
    private const int MaxSteps = 100_000;

    private int _steps;

    /// <summary>Whether there was more to look at than is looked at.</summary>
    public bool IsSpent => _steps > MaxSteps;

    /// <summary>Takes one look.</summary>
    /// <returns>Whether it may be done.</returns>
    public bool Take()
    {
        _steps += IsSpent ? 0 : 1;
        return !IsSpent;
    }
}
