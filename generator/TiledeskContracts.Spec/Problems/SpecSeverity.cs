namespace TiledeskContracts.Spec.Problems;

/// <summary>How bad a problem is. What documents in use commonly say, and code can be complete for, is no more than <see cref="Info" />.</summary>
public enum SpecSeverity
{
    /// <summary>Worth knowing; output is complete.</summary>
    Info,

    /// <summary>Something could not be generated.</summary>
    Error,
}
