using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Spec.Reading;

/// <summary>The places of one file that <c>$id</c>, <c>$anchor</c> and <c>$dynamicAnchor</c> name. Nothing is ever fetched.</summary>
internal sealed class SchemaResources
{
    private static readonly Uri _nowhere = new("contract://file/");
    private static readonly HashSet<string> _data = new(["example", "examples", "default", "enum", "const"], StringComparer.Ordinal);

    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Uri> _bases = new(StringComparer.Ordinal);

    private SchemaResources()
    {
    }

    /// <summary>Finds the names of a file.</summary>
    /// <param name="root">The file.</param>
    /// <returns>Its names.</returns>
    public static SchemaResources Of(SpecNode root)
    {
        var resources = new SchemaResources();
        resources.Walk(root, JsonPointer.Root, _nowhere);
        return resources;
    }

    /// <summary>The place that an address or an anchor names.</summary>
    /// <param name="written">E.g. <c>tree</c>, <c>https://example.com/tree#/$defs/a</c>, <c>#node</c>.</param>
    /// <param name="resource">The pointer of the schema with <c>$id</c> around the reference, or null.</param>
    /// <returns>A pointer, or null.</returns>
    public string? Find(string written, string? resource)
    {
        var outer = resource is not null && _bases.TryGetValue(resource, out var known) ? known : _nowhere;
        if (Resolved(outer, written) is not { } target)
        {
            return null;
        }

        var address = WithoutFragment(target);
        var fragment = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
        if (fragment.Length > 0 && fragment[0] != '/')
        {
            return _anchors.TryGetValue(address + "#" + fragment, out var anchor) ? anchor
                : written[0] == '#' && _anchors.TryGetValue("#" + fragment, out var any) ? any
                : null;
        }

        return _places.TryGetValue(address, out var place) ? place + fragment : null;
    }

    private void Walk(SpecNode node, string pointer, Uri outer)
    {
        if (node is SpecSequence list)
        {
            for (var index = 0; index < list.Items.Count; index++)
            {
                Walk(list.Items[index], pointer + "/" + index.ToString(System.Globalization.CultureInfo.InvariantCulture), outer);
            }
        }

        if (node is not SpecMapping mapping)
        {
            return;
        }

        if (Text(mapping, "$id") is { } id && Resolved(outer, id) is { } own)
        {
            outer = own;
            Put(_places, WithoutFragment(own), pointer);
            _bases[pointer] = own;
        }

        foreach (var name in new[] { Text(mapping, "$anchor"), Text(mapping, "$dynamicAnchor") }.OfType<string>())
        {
            Put(_anchors, WithoutFragment(outer) + "#" + name, pointer);
            Put(_anchors, "#" + name, pointer);
        }

        foreach (var member in mapping.Members)
        {
            if (!_data.Contains(member.Key.Value) && !member.Key.Value.StartsWith("x-", StringComparison.Ordinal))
            {
                Walk(member.Value, JsonPointer.Child(pointer, member.Key.Value), outer);
            }
        }
    }

    private static string? Text(SpecMapping mapping, string name) =>
        mapping[name] is SpecScalar { Kind: SpecScalarKind.String, Value.Length: > 0 } scalar ? scalar.Value : null;

    private static Uri? Resolved(Uri outer, string written) => Uri.TryCreate(outer, written, out var address) ? address : null;

    private static string WithoutFragment(Uri address)
    {
        var text = address.OriginalString.Length > 0 ? address.AbsoluteUri : "";
        var end = text.IndexOf('#');
        return end < 0 ? text : text.Substring(0, end);
    }

    private static void Put(Dictionary<string, string> names, string name, string pointer)
    {
        if (!names.ContainsKey(name))
        {
            names.Add(name, pointer);
        }
    }
}
