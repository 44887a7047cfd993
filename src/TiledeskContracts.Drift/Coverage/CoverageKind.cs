namespace TiledeskContracts.Drift.Coverage;

/// <summary>What of a contract may be seen in traffic.</summary>
internal enum CoverageKind
{
    /// <summary>An operation was called.</summary>
    Operation,

    /// <summary>An operation answered with this status and content type.</summary>
    Answer,

    /// <summary>A parameter was sent.</summary>
    Parameter,

    /// <summary>A field was sent.</summary>
    RequestField,

    /// <summary>A named value was sent.</summary>
    RequestValue,

    /// <summary>A field came.</summary>
    AnswerField,

    /// <summary>A named value came.</summary>
    AnswerValue,
}
