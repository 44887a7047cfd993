namespace TiledeskContracts.Drift.Divergences;

/// <summary>How documentation and server part at a place of a contract.</summary>
internal enum MarkKind
{
    /// <summary>The documentation says it otherwise: <c>x-documented</c> with keywords of values.</summary>
    Otherwise,

    /// <summary>The server reads another name: <c>x-wire-alias</c>.</summary>
    Alias,

    /// <summary>The documentation lacks it: <c>x-evidence: recorded</c>.</summary>
    Recorded,

    /// <summary>The server lacks it: <c>x-evidence: documented-only</c>.</summary>
    DocumentedOnly,

    /// <summary>No exchange of JSON can show it: roles, headers, wording.</summary>
    Told,
}
