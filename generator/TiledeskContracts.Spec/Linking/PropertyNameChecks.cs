using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Linking;

/// <summary>
/// Finds names of properties that are probably mistyped, in <c>required</c> and in discriminators. A name far from all that the
/// schema describes is none of our business: JSON Schema lets any member be required.
/// </summary>
/// <param name="problems">Where they are told.</param>
internal sealed class PropertyNameChecks(ProblemList problems)
{
    /// <summary>Checks an object.</summary>
    /// <param name="merged">The object.</param>
    /// <param name="inherited">Its base, or null.</param>
    public void Check(MergedObject merged, ObjectDraft? inherited)
    {
        foreach (var part in merged.Parts)
        {
            foreach (var name in part.Required)
            {
                CheckOne(part, "required", name, merged, inherited);
            }

            if (part.Discriminator is { } discriminator)
            {
                CheckOne(part, "discriminator", discriminator.PropertyName, merged, inherited);
            }
        }
    }

    private void CheckOne(OpenApiSchema part, string keyword, string name, MergedObject merged, ObjectDraft? inherited)
    {
        if (Has(merged, name) || inherited?.Find(name) is not null)
        {
            return;
        }

        var known = merged.Properties.Select(property => property.WireName)
            .Concat(inherited?.Properties.Select(property => property.Model.WireName) ?? [])
            .OrderBy(other => other, StringComparer.Ordinal);
        if (problems.HasRoom(ModelRules.PropertyUnknown) && DidYouMean.Nearest(name, known) is { } meant)
        {
            var place = merged.Properties.Where(property => property.WireName == meant).Select(static property => property.Key.Position);
            problems.ReportAll(ModelRules.PropertyUnknown, Place(part, keyword, name), place, keyword, name, DidYouMean.Phrase(meant));
        }
    }

    private static bool Has(MergedObject merged, string name)
    {
        foreach (var property in merged.Properties)
        {
            if (property.WireName == name)
            {
                return true;
            }
        }

        return false;
    }

    private static SpecPosition Place(OpenApiSchema part, string keyword, string name)
    {
        var items = keyword == "required" ? (part.Node["required"] as SpecSequence)?.Items : null;
        var place = items is null ? part.Discriminator?.Node["propertyName"] : items.FirstOrDefault(item => item is SpecScalar scalar && scalar.Value == name);
        return (place ?? part.Node).Position;
    }
}
