using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Tests.Reading;

/// <summary>What breaks a rule, the offending token marked, and the nearest text that does not.</summary>
public sealed record RuleCase(SpecRule Rule, string Broken, string Good, string Path = "contract.yaml")
{
    /// <inheritdoc />
    public override string ToString() => Rule.Id + " " + Rule.Title;
}
