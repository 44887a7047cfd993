using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Comparison.Parts;

/// <summary>What need not be compared: schemas that are written alike on both sides, and so is all that they refer to.</summary>
internal sealed class UnchangedSchemas
{
    private const string Components = "#/components/schemas/";

    private readonly HashSet<string> _unchanged = new(StringComparer.Ordinal);
    private readonly bool _isAlike;

    /// <summary>Finds the named schemas that are.</summary>
    /// <param name="old">The old contract.</param>
    /// <param name="now">The new one.</param>
    public UnchangedSchemas(ContractSide old, ContractSide now)
    {
        // The same words mean something else in another version.
        _isAlike = old.Version == now.Version && old.Root.Text("jsonSchemaDialect") == now.Root.Text("jsonSchemaDialect");
        var users = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var changed = new Queue<string>();
        var after = now.Root["components"]["schemas"];
        foreach (var schema in old.Root["components"]["schemas"].Members)
        {
            var name = Components + schema.Key;
            var uses = new List<string>();
            if (!_isAlike || !IsWrittenAlike(schema.Value.Node, after[schema.Key].Node, uses))
            {
                continue;
            }

            _unchanged.Add(name);
            foreach (var used in uses)
            {
                if (!users.TryGetValue(used, out var names))
                {
                    users.Add(used, names = []);
                }

                names.Add(name);
            }
        }

        foreach (var used in users.Keys.Where(used => !_unchanged.Contains(used)))
        {
            changed.Enqueue(used);
        }

        while (changed.Count > 0)
        {
            if (users.TryGetValue(changed.Dequeue(), out var names))
            {
                names.Where(_unchanged.Remove).ToList().ForEach(changed.Enqueue);
            }
        }
    }

    /// <summary>Whether a schema need not be compared.</summary>
    /// <param name="old">The old one.</param>
    /// <param name="now">The new one.</param>
    public bool Contains(Part old, Part now)
    {
        // References of another file lead to that one's schemas.
        var uses = new List<string>();
        return _isAlike && PartFiles.Of(old.Pointer).Length == 0 && PartFiles.Of(now.Pointer).Length == 0 && IsWrittenAlike(old.Node, now.Node, uses) && uses.TrueForAll(_unchanged.Contains);
    }

    // Where words stand, and in which order, is compared too: nothing at all may differ. Nesting is as deep as the reader lets it be.
    private static bool IsWrittenAlike(SpecNode? old, SpecNode? now, List<string> uses)
    {
        switch (old, now)
        {
            case (SpecScalar one, SpecScalar other):
                return one.Kind == other.Kind && one.Value == other.Value;

            case (SpecSequence one, SpecSequence other) when one.Items.Count == other.Items.Count:
                for (var index = 0; index < one.Items.Count; index++)
                {
                    if (!IsWrittenAlike(one.Items[index], other.Items[index], uses))
                    {
                        return false;
                    }
                }

                return true;

            case (SpecMapping one, SpecMapping other) when one.Members.Count == other.Members.Count:
                for (var index = 0; index < one.Members.Count; index++)
                {
                    var (member, same) = (one.Members[index], other.Members[index]);
                    if (member.Key.Value != same.Key.Value || !IsWrittenAlike(member.Value, same.Value, uses))
                    {
                        return false;
                    }

                    if (member.Key.Value == "$ref" && member.Value is SpecScalar reference)
                    {
                        uses.Add(reference.Value);
                    }
                }

                return true;

            default:
                return false;
        }
    }
}
