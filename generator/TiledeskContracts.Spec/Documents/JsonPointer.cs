using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Spec.Documents;

/// <summary>JSON pointers as URI fragments, without percent-encoding: <c>#/paths/~1{id}/get</c>.</summary>
public static class JsonPointer
{
    /// <summary>The pointer to a whole document.</summary>
    public const string Root = "#";

    private static readonly char[] _escaped = ['~', '/'];

    /// <summary>The pointer to a part of what another points to.</summary>
    /// <param name="pointer">The other pointer.</param>
    /// <param name="name">The part's name or index, not yet escaped.</param>
    /// <returns>The pointer.</returns>
    public static string Child(string pointer, string name) => pointer + "/" + Escape(name);

    /// <summary>Escapes a name for use in a pointer.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The name with <c>~</c> and <c>/</c> escaped.</returns>
    public static string Escape(string name) =>
        name.IndexOfAny(_escaped) < 0 ? name : name.Replace("~", "~0").Replace("/", "~1");

    /// <summary>Takes the escapes out of one part of a pointer.</summary>
    /// <param name="part">The part.</param>
    /// <returns>The name it stands for.</returns>
    public static string Unescape(string part) =>
        part.IndexOf('~') < 0 ? part : part.Replace("~1", "/").Replace("~0", "~");

    /// <summary>The node a pointer leads to.</summary>
    /// <param name="root">The document.</param>
    /// <param name="pointer">A pointer that begins with <c>#</c>, percent-encoded or not.</param>
    /// <returns>The node, or null where there is none.</returns>
    public static SpecNode? Find(SpecNode root, string pointer)
    {
        if (pointer.Length < 2 || pointer[0] != '#' || pointer[1] != '/')
        {
            return pointer == Root ? root : null;
        }

        SpecNode? node = root;
        foreach (var part in pointer.Substring(2).Split('/'))
        {
            var name = Unescape(part);
            node = node switch
            {
                SpecMapping mapping => mapping[name] ?? (name.IndexOf('%') >= 0 ? mapping[Uri.UnescapeDataString(name)] : null),
                SpecSequence list when int.TryParse(name, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index)
                    && index < list.Items.Count => list.Items[index],
                _ => null,
            };
        }

        return node;
    }
}
