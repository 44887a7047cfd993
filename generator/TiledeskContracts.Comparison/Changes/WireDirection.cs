namespace TiledeskContracts.Comparison.Changes;

/// <summary>Which way a part of a contract travels.</summary>
[Flags]
public enum WireDirection
{
    /// <summary>It does not travel.</summary>
    None = 0,

    /// <summary>From the client to the server.</summary>
    Request = 1,

    /// <summary>From the server to the client.</summary>
    Response = 2,

    /// <summary>Both ways.</summary>
    Both = Request | Response,
}
