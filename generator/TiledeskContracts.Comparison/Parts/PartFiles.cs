using TiledeskContracts.Spec.Documents;

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

        return FilePaths.Plain(FilePaths.Folder(holder) + written);
    }

    /// <summary>The file in which a pointer leads; empty for the contract itself.</summary>
    /// <param name="pointer">A pointer, e.g. <c>common.yaml#/Pet</c>.</param>
    public static string Of(string pointer) => pointer.Substring(0, Math.Max(0, pointer.IndexOf('#')));
}
