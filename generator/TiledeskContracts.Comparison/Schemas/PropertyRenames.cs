using System.Text;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>Properties that left under one name and came under another.</summary>
internal static class PropertyRenames
{
    // Below it two names are only two names.
    private const int LeastLikeness = 60;

    /// <summary>Tells renames, and takes both names out of the lists.</summary>
    /// <param name="schema">The schemas.</param>
    /// <param name="removed">The properties that only the old one has.</param>
    /// <param name="added">The properties that only the new one has.</param>
    public static void Compare(SchemaComparison schema, List<SchemaProperty> removed, List<SchemaProperty> added)
    {
        CompareCase(schema, removed, added);
        if (removed.Count != 1 || added.Count != 1 || !IsSeen(schema, removed[0], added[0]) || removed[0].IsRequired != added[0].IsRequired)
        {
            return;
        }

        var (old, now) = (removed[0], added[0]);
        var confidence = Confidence(old, now);
        if (confidence > 0)
        {
            var message = $"The property '{old.Name}' seems to be named '{now.Name}' now: one left and one of the same schema came (confidence {confidence} %).";
            schema.Report(PropertyRules.PropertyRenamed, message, old.Place, now.Place);
            removed.Clear();
            added.Clear();
        }
    }

    private static void CompareCase(SchemaComparison schema, List<SchemaProperty> removed, List<SchemaProperty> added)
    {
        // Two new names that differ in case alone leave open which of them it is.
        var byName = added.GroupBy(static property => property.Name, StringComparer.OrdinalIgnoreCase)
            .Where(static names => names.Count() == 1)
            .ToDictionary(static names => names.Key, static names => names.Single(), StringComparer.OrdinalIgnoreCase);
        foreach (var old in removed.ToList())
        {
            if (!byName.TryGetValue(old.Name, out var now) || !IsSeen(schema, old, now))
            {
                continue;
            }

            byName.Remove(old.Name);
            removed.Remove(old);
            added.Remove(now);
            schema.Report(PropertyRules.PropertyCaseChanged, $"The property '{old.Name}' is written '{now.Name}' now.", old.Place, now.Place);
            PropertyAspect.CompareBoth(schema, old, now);
        }
    }

    private static bool IsSeen(SchemaComparison schema, SchemaProperty old, SchemaProperty now) => old.IsSeen(schema.IsRequest) && now.IsSeen(schema.IsRequest);

    private static int Confidence(SchemaProperty old, SchemaProperty now)
    {
        if (old.Schemas.Count != 1 || now.Schemas.Count != 1 || !SchemaShape.IsSame(old.Place, now.Place))
        {
            return 0;
        }

        var (one, other) = (Letters(old.Name), Letters(now.Name));
        if (one == other)
        {
            return 95;
        }

        // Numbered names are a row of properties, not one that moved.
        if (string.Concat(one.Where(char.IsLetter)) == string.Concat(other.Where(char.IsLetter)))
        {
            return 0;
        }

        var likeness = 100 - (100 * Distance(one, other) / Math.Max(1, Math.Max(one.Length, other.Length)));
        return likeness >= LeastLikeness ? likeness : 0;
    }

    private static string Letters(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (var letter in name.Where(char.IsLetterOrDigit))
        {
            letters.Append(char.ToLowerInvariant(letter));
        }

        return letters.ToString();
    }

    // How many letters have to be put in, taken out or replaced; long names are cut, for the work is their product.
    private static int Distance(string one, string other)
    {
        const int Longest = 64;
        var (rows, columns) = (Math.Min(one.Length, Longest), Math.Min(other.Length, Longest));
        var previous = Enumerable.Range(0, columns + 1).ToArray();
        for (var row = 1; row <= rows; row++)
        {
            var current = new int[columns + 1];
            current[0] = row;
            for (var column = 1; column <= columns; column++)
            {
                var replaced = previous[column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1);
                current[column] = Math.Min(replaced, 1 + Math.Min(previous[column], current[column - 1]));
            }

            previous = current;
        }

        return previous[columns] + Math.Abs(one.Length - other.Length - (rows - columns));
    }
}
