namespace TiledeskContracts.Http;

/// <summary>Where a parameter travels.</summary>
public enum ParameterPlace
{
    /// <summary>A segment of the path.</summary>
    Path,

    /// <summary>The query.</summary>
    Query,

    /// <summary>A header.</summary>
    Header,

    /// <summary>A cookie.</summary>
    Cookie,
}
