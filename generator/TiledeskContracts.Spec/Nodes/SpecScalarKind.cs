namespace TiledeskContracts.Spec.Nodes;

/// <summary>The kinds of single values.</summary>
public enum SpecScalarKind
{
    /// <summary>No value.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with a fraction or an exponent.</summary>
    Number,

    /// <summary>Text.</summary>
    String,
}
