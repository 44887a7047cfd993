namespace TiledeskContracts.Spec.Documents;

/// <summary>What came of following a <c>$ref</c>.</summary>
public enum ReferenceOutcome
{
    /// <summary>The target is there.</summary>
    Found,

    /// <summary>The document holds nothing at the pointer.</summary>
    Missing,

    /// <summary>The pointer leads to a part of another kind, e.g. from a schema to a response.</summary>
    WrongKind,

    /// <summary>References point at each other and never at content.</summary>
    Circular,

    /// <summary>The target is in another file.</summary>
    External,
}
