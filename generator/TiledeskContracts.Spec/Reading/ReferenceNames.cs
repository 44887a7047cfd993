using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Spec.Reading;

/// <summary>Gives every reference written in one file the one name of its place, whatever its spelling.</summary>
/// <param name="root">The file.</param>
/// <param name="folder">The folder of the contract, plain, with its last slash.</param>
/// <param name="contract">The contract's path, plain.</param>
/// <param name="prefix">The file's path from the contract's folder; empty for the contract's own.</param>
internal sealed class ReferenceNames(SpecNode root, string folder, string contract, string prefix)
{
    // Real chains of references inside of pointers have one or two links.
    private const int LongestChain = 16;

    private SchemaResources? _resources;

    private SchemaResources Resources => _resources ??= SchemaResources.Of(root);

    /// <summary>The name of the place a reference leads to.</summary>
    /// <param name="written">The reference as written.</param>
    /// <param name="resource">The pointer of the schema with <c>$id</c> around it, or null.</param>
    /// <param name="outermost">The pointer of the outermost schema around it, or null.</param>
    /// <returns><c>#/…</c> in the contract, <c>file.yaml#/…</c> in another file, or the text as written where it names no place of the project.</returns>
    public string Of(string written, string? resource, string? outermost)
    {
        // An empty reference names the document that it stands in, as '#' does.
        if (written.Length == 0 || written[0] == '#')
        {
            return prefix + (written.Length == 0 ? JsonPointer.Root : Local(written, resource, outermost));
        }

        if (Resources.Find(written, resource) is { } place)
        {
            return prefix + place;
        }

        return IsAddress(written) ? written : InFile(written);
    }

    /// <summary>What stands at a place of the file itself.</summary>
    /// <param name="written">The reference as written.</param>
    /// <returns>The node, or null where there is none, or the reference leaves the file.</returns>
    public SpecNode? Find(string written) => written.StartsWith("#/", StringComparison.Ordinal) ? JsonPointer.Find(root, written) : null;

    /// <summary>Whether a reference names an address, not a file.</summary>
    /// <param name="written">A reference.</param>
    /// <returns>True for <c>https://…</c>, <c>urn:…</c> and the like.</returns>
    public static bool IsAddress(string written)
    {
        var colon = written.IndexOf(':');
        return written.Length == 0
            || written.StartsWith("//", StringComparison.Ordinal)
            || (colon > 0 && written.IndexOfAny(['/', '#', '.']) is var other && (other < 0 || colon < other));
    }

    private string Local(string written, string? resource, string? outermost)
    {
        // Nearly all references are of this form, and nothing is to be found out of them here.
        if (resource is null && IsComponent(written))
        {
            return written;
        }

        if (written.Length > 1 && written[1] != '/')
        {
            return Resources.Find(written, resource) ?? written;
        }

        var path = written.Substring(1);
        return (resource is null ? null : Existing(resource + path))
            ?? Existing(written)
            ?? (outermost is null || IsComponent(written) ? null : Existing(outermost + path))
            ?? written;
    }

    private static bool IsComponent(string written)
    {
        const string Start = "#/components/";
        if (!written.StartsWith(Start, StringComparison.Ordinal) || written.IndexOf('%') >= 0)
        {
            return false;
        }

        var name = written.IndexOf('/', Start.Length);
        return name > 0 && written.IndexOf('/', name + 1) < 0;
    }

    // The pointer as it is read, percent-encoding taken out, references on the way followed.
    private string? Existing(string pointer)
    {
        if (JsonPointer.Find(root, pointer) is not null)
        {
            var plain = pointer.IndexOf('%') < 0 ? pointer : Uri.UnescapeDataString(pointer);
            return plain == pointer || JsonPointer.Find(root, plain) is null ? pointer : plain;
        }

        return Through(pointer, 0);
    }

    private string? Through(string pointer, int links)
    {
        for (var slash = pointer.LastIndexOf('/'); slash > 1 && links < LongestChain; slash = pointer.LastIndexOf('/', slash - 1))
        {
            if (JsonPointer.Find(root, pointer.Substring(0, slash)) is SpecMapping owner)
            {
                return owner["$ref"] is SpecScalar { Value: var next } && next.StartsWith("#/", StringComparison.Ordinal)
                    ? Existing(next, pointer.Substring(slash), links)
                    : null;
            }
        }

        return null;
    }

    private string? Existing(string start, string rest, int links)
    {
        var pointer = start.TrimEnd('/') + rest;
        return JsonPointer.Find(root, pointer) is not null ? pointer : Through(pointer, links + 1);
    }

    private string InFile(string written)
    {
        var hash = written.IndexOf('#');
        var file = Uri.UnescapeDataString(hash < 0 ? written : written.Substring(0, hash));
        var fragment = hash < 0 ? "" : written.Substring(hash + 1);
        fragment = fragment.Length == 0 || fragment[0] == '/' ? fragment : "/" + fragment;
        fragment = fragment.IndexOf('%') < 0 ? fragment : Uri.UnescapeDataString(fragment);
        var own = FilePaths.Folder(prefix);
        var path = FilePaths.Plain(file.StartsWith("/", StringComparison.Ordinal) ? file : folder + own + file);
        return (string.Equals(path, contract, StringComparison.Ordinal) ? "" : FilePaths.Relative(folder, path)) + "#" + fragment;
    }
}
