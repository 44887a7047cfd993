using TiledeskContracts.Spec.Documents;

namespace TiledeskContracts.Spec.Linking;

/// <summary>An object with the parts of its <c>allOf</c> merged.</summary>
/// <param name="Properties">In the order of the contract, parts first where they stand first.</param>
/// <param name="AllowsAdditional">False where any part forbids further members.</param>
/// <param name="Additional">The schema of further members, or null.</param>
/// <param name="Parts">What was merged, references followed.</param>
internal sealed record MergedObject(
    IReadOnlyList<MergedProperty> Properties,
    bool AllowsAdditional,
    OpenApiSchema? Additional,
    IReadOnlyList<OpenApiSchema> Parts);
