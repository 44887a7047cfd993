namespace TiledeskContracts.Spec.Problems;

/// <summary>Something wrong or noteworthy in a contract, at a place, with what to change.</summary>
/// <param name="Rule">What kind of problem; its id is stable for ever.</param>
/// <param name="Location">Where to look first.</param>
/// <param name="Arguments">What the rule's message mentions. Never more of the file than the offending token.</param>
/// <param name="Related">Other places involved, e.g. the first of two equal names.</param>
public sealed record SpecProblem(
    SpecRule Rule,
    SpecLocation Location,
    EquatableArray<string> Arguments,
    EquatableArray<SpecLocation> Related)
{
    /// <summary>The whole message, arguments filled in.</summary>
    public string Message => string.Format(System.Globalization.CultureInfo.InvariantCulture, Rule.Message, [.. Arguments]);
}
