using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Schemas;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Drift.Traffic;

/// <summary>What a contract's discriminator says of a value.</summary>
internal static class KindNames
{
    /// <summary>The property that names the value's kind, when the kind is none of the contract's; else null.</summary>
    /// <param name="value">The value.</param>
    /// <param name="schema">The schema whose alternatives the value is held against.</param>
    /// <param name="branches">The alternatives.</param>
    public static string? UnknownIn(SpecNode value, EffectiveSchema schema, IReadOnlyList<Part> branches)
    {
        var discriminator = schema.First("discriminator");
        if (discriminator.Text("propertyName") is not { } property || value is not SpecMapping members || members[property] is not SpecScalar { Kind: SpecScalarKind.String } kind)
        {
            return null;
        }

        // A component's own name leads to it unsaid.
        var components = branches.Select(static branch => branch.Reference).OfType<string>().Select(static reference => reference[(reference.LastIndexOf('/') + 1)..]);
        return components.Concat(discriminator["mapping"].Members.Select(static entry => entry.Key)).Contains(kind.Value, StringComparer.Ordinal) ? null : property;
    }
}
