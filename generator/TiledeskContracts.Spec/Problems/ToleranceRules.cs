namespace TiledeskContracts.Spec.Problems;

/// <summary>What is against the letter of OpenAPI but can be read all the same, and references between files (TDC085 to TDC089).</summary>
public static class ToleranceRules
{
    /// <summary>Something required is missing, and its absence can be read.</summary>
    public static readonly SpecRule FieldLeftOut = Info(
        "TDC085", "Something that OpenAPI requires is left out", "{0} should have '{1}'; it is read without.");

    /// <summary>A value of the wrong kind whose meaning is clear, or which changes nothing.</summary>
    public static readonly SpecRule KindReadOtherwise = Info(
        "TDC086", "A value of the wrong kind is read by its best meaning", "'{0}' should be {1}, not {2}; it is {3}.");

    /// <summary>A reference to a file that is not among the contracts.</summary>
    public static readonly SpecRule FileMissing = new(
        "TDC087", SpecSeverity.Error, "A $ref leads to a file that the project does not name", "'{0}' is not among the contracts of the project{1}. Add it to the project file: <OpenApiContract Include=\"{2}\" Part=\"true\" />.");

    /// <summary>A reference whose meaning is clear though it is written in an unusual way.</summary>
    public static readonly SpecRule ReferenceReadOtherwise = Info(
        "TDC088", "A reference is read by its best meaning", "'{0}' is read as a $ref to '{1}'.");

    /// <summary>A newer version of OpenAPI.</summary>
    public static readonly SpecRule NewerVersion = Info(
        "TDC089", "The version of OpenAPI is read as another", "OpenAPI '{0}' is read as {1}; what only '{0}' knows is left out.");

    /// <summary>All rules of tolerance, sorted by id.</summary>
    public static IReadOnlyList<SpecRule> All { get; } = [FieldLeftOut, KindReadOtherwise, FileMissing, ReferenceReadOtherwise, NewerVersion];

    private static SpecRule Info(string id, string title, string message) => new(id, SpecSeverity.Info, title, message);
}
