namespace TiledeskContracts.Spec.Model;

/// <summary>Where a parameter travels.</summary>
public enum ParameterLocation
{
    /// <summary>A part of the path.</summary>
    Path,

    /// <summary>The query string.</summary>
    Query,

    /// <summary>A header.</summary>
    Header,

    /// <summary>A cookie.</summary>
    Cookie,
}
