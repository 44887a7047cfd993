namespace TiledeskContracts.Drift;

/// <summary>A way in which an answer can differ from its contract. Ids are stable for ever.</summary>
/// <param name="Id">The rule's id, such as <c>DRF3005</c>.</param>
/// <param name="Name">The rule's name, such as <c>undocumented-field</c>.</param>
public sealed record DriftRule(string Id, string Name)
{
    /// <summary>The contract does not name the answer's status.</summary>
    public static DriftRule UndocumentedStatus { get; } = new("DRF3002", "undocumented-status");

    /// <summary>The contract does not name the answer's content type for its status.</summary>
    public static DriftRule UndocumentedMediaType { get; } = new("DRF3003", "undocumented-media-type");

    /// <summary>The answer cannot be read as what it should be.</summary>
    public static DriftRule MalformedBody { get; } = new("DRF3004", "malformed-body");

    /// <summary>A member that the contract does not name.</summary>
    public static DriftRule UndocumentedField { get; } = new("DRF3005", "undocumented-field");

    /// <summary>A member that the contract requires, and that did not come.</summary>
    public static DriftRule MissingRequiredField { get; } = new("DRF3006", "missing-required-field");

    /// <summary>Another kind of JSON than the contract says, be it that it could be read all the same.</summary>
    public static DriftRule TypeMismatch { get; } = new("DRF3007", "type-mismatch");

    /// <summary>Null where the contract does not allow it.</summary>
    public static DriftRule NullNotAllowed { get; } = new("DRF3008", "null-not-allowed");

    /// <summary>A value that the contract's enumeration does not name.</summary>
    public static DriftRule UnknownEnumValue { get; } = new("DRF3009", "unknown-enum-value");

    /// <summary>A value that is not of its format: no date, no whole number of that size.</summary>
    public static DriftRule FormatMismatch { get; } = new("DRF3010", "format-mismatch");

    /// <summary>A value that none of the contract's alternatives takes.</summary>
    public static DriftRule NoBranchMatches { get; } = new("DRF3012", "no-branch-matches");

    /// <summary>A body where the contract has none, or none where it has one.</summary>
    public static DriftRule UnexpectedBody { get; } = new("DRF3014", "unexpected-body");

    /// <summary>All rules that a client watches.</summary>
    public static IReadOnlyList<DriftRule> All { get; } =
    [
        UndocumentedStatus, UndocumentedMediaType, MalformedBody, UndocumentedField, MissingRequiredField, TypeMismatch, NullNotAllowed,
        UnknownEnumValue, FormatMismatch, NoBranchMatches, UnexpectedBody,
    ];

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
