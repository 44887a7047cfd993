namespace TiledeskContracts.Spec.Linking;

/// <summary>What kind of C# type a schema becomes.</summary>
internal enum SchemaFormKind
{
    /// <summary>A single value.</summary>
    Scalar,

    /// <summary>A generated open enum.</summary>
    Enum,

    /// <summary>A generated class.</summary>
    Object,

    /// <summary>A list.</summary>
    List,

    /// <summary>A map from string.</summary>
    Map,

    /// <summary>An id or the object it names.</summary>
    Reference,

    /// <summary>A generated union.</summary>
    Union,

    /// <summary>Raw JSON.</summary>
    Json,
}
