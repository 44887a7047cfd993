namespace TiledeskContracts.Spec.Model;

/// <summary>Which credential a security scheme takes.</summary>
public enum SchemeKind
{
    /// <summary>A user and a password.</summary>
    Basic,

    /// <summary>A token after a word in the <c>Authorization</c> header.</summary>
    Token,

    /// <summary>A key in a header.</summary>
    Header,

    /// <summary>A key in the query.</summary>
    Query,

    /// <summary>A key in a cookie.</summary>
    Cookie,

    /// <summary>A certificate of the connection.</summary>
    Certificate,
}
