namespace TiledeskContracts.Drift.Pages;

/// <summary>What changes that stand together have in common.</summary>
internal enum PageGroupKind
{
    /// <summary>They are of the whole contract.</summary>
    Contract,

    /// <summary>They reach one operation.</summary>
    Operation,

    /// <summary>They are of a part that several operations share.</summary>
    Shared,
}
