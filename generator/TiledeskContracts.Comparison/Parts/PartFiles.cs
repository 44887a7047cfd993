namespace TiledeskContracts.Comparison.Parts;

/// <summary>Paths of files that references name, all as seen from the contract's folder.</summary>
internal static class PartFiles
{
    /// <summary>The path of a file that another one names.</summary>
    /// <param name="holder">The file that names it; empty for the contract itself.</param>
    /// <param name="written">How it names it.</param>
    /// <returns>E.g. <c>schemas/pet.yaml</c>; addresses stay as they are.</returns>
    public static string Combined(string holder, string written)
    {
        if (written.IndexOf("://", StringComparison.Ordinal) >= 0)
        {
            return written;
        }

        var parts = new List<string>();
        var folder = holder.Substring(0, holder.LastIndexOf('/') + 1);
        foreach (var part in (folder + written).Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] != "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ""))
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    /// <summary>The file in which a pointer leads; empty for the contract itself.</summary>
    /// <param name="pointer">A pointer, e.g. <c>common.yaml#/Pet</c>.</param>
    public static string Of(string pointer) => pointer.Substring(0, Math.Max(0, pointer.IndexOf('#')));
}
