using System.Globalization;
using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Comparison.Parts;

/// <summary>A value of a contract with the pointer that leads to it. The default is a part that is not there; asking it gives nothing.</summary>
/// <param name="Node">The value; null where there is none.</param>
/// <param name="Pointer">The JSON pointer, e.g. <c>#/components/schemas/Request</c>.</param>
/// <param name="Side">The contract that it is of.</param>
public readonly record struct Part(SpecNode? Node, string Pointer, ContractSide Side)
{
    // Longer chains of references are circles.
    private const int LongestChain = 64;

    /// <summary>Whether there is a value, be it null.</summary>
    public bool Exists => Node is not null;

    /// <summary>Whether it is a mapping.</summary>
    public bool IsMapping => Node is SpecMapping;

    /// <summary>The text of its <c>$ref</c>, or null.</summary>
    public string? Reference => Text("$ref");

    /// <summary>The scalar's text; null where it is no scalar, or null.</summary>
    public string? Value => Node is SpecScalar { Kind: not SpecScalarKind.Null } scalar ? scalar.Value : null;

    /// <summary>Its members, references not followed; none where it is no mapping.</summary>
    public IEnumerable<KeyValuePair<string, Part>> Members => Node is SpecMapping mapping ? MembersOf(mapping) : [];

    /// <summary>Its items, references not followed; none where it is no list.</summary>
    public IEnumerable<Part> Items => Node is SpecSequence list ? ItemsOf(list) : [];

    /// <summary>A member; a part that is not there where it has none of that name.</summary>
    /// <param name="name">The name.</param>
    public Part this[string name] => (Node as SpecMapping)?[name] is { } value ? new Part(value, JsonPointer.Child(Pointer, name), Side) : default;

    /// <summary>The part itself, or what its <c>$ref</c> leads to in the end; not there where that leads nowhere or round in circles.</summary>
    public Part Resolved() => Followed(static _ => true);

    /// <summary>The part itself, or what its <c>$ref</c> leads to as long as the condition holds; not there where that leads nowhere or round in circles.</summary>
    /// <param name="isFollowed">Says of a part with a reference whether the way goes on.</param>
    public Part Followed(Func<Part, bool> isFollowed)
    {
        var part = this;
        for (var link = 0; part.Reference is { } reference && isFollowed(part); link++)
        {
            if (link == LongestChain)
            {
                Side.TellUnresolved(this);
                return default;
            }

            part = part.Side.Target(reference, part);
        }

        return part;
    }

    /// <summary>A member's text, or null.</summary>
    /// <param name="name">The name.</param>
    public string? Text(string name) => ((Node as SpecMapping)?[name] as SpecScalar) is { Kind: not SpecScalarKind.Null } scalar ? scalar.Value : null;

    /// <summary>Whether a member is there.</summary>
    /// <param name="name">The name.</param>
    internal bool Has(string name) => (Node as SpecMapping)?[name] is not null;

    /// <summary>Whether a member is there and true.</summary>
    /// <param name="name">The name.</param>
    public bool Is(string name) => (Node as SpecMapping)?[name] is SpecScalar { Kind: SpecScalarKind.Boolean, Value: "true" or "True" or "TRUE" };

    /// <summary>A member's truth, or null where it has none.</summary>
    /// <param name="name">The name.</param>
    public bool? Truth(string name) => (Node as SpecMapping)?[name] is SpecScalar { Kind: SpecScalarKind.Boolean } ? Is(name) : null;

    /// <summary>The texts of a member that is a list of texts.</summary>
    /// <param name="name">The name.</param>
    public IEnumerable<string> Texts(string name) => this[name].Items.Select(static item => item.Value).OfType<string>();

    private IEnumerable<KeyValuePair<string, Part>> MembersOf(SpecMapping mapping)
    {
        foreach (var member in mapping.Members)
        {
            yield return new(member.Key.Value, new Part(member.Value, JsonPointer.Child(Pointer, member.Key.Value), Side));
        }
    }

    private IEnumerable<Part> ItemsOf(SpecSequence list)
    {
        for (var index = 0; index < list.Items.Count; index++)
        {
            yield return new Part(list.Items[index], Pointer + "/" + index.ToString(CultureInfo.InvariantCulture), Side);
        }
    }
}
