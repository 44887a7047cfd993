namespace TiledeskContracts.Drift.Traffic;

/// <summary>What an answer's body is.</summary>
internal enum BodyKind
{
    /// <summary>There is none.</summary>
    Empty,

    /// <summary>JSON.</summary>
    Json,

    /// <summary>It says that it is JSON, and is none.</summary>
    Broken,

    /// <summary>Something else.</summary>
    Other,
}
