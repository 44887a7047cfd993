using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Linking;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Nodes;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Comparison.Members;

/// <summary>Looks up which C# members a place of a contract became. Names are those of the model; none is made here.</summary>
public sealed class ContractMembers
{
    // What is above these stands for the client as a whole; what is above others stands for nothing.
    private static readonly HashSet<string> _ofClient = new(StringComparer.Ordinal) { "#/info", "#/security", "#/externalDocs", "#/jsonSchemaDialect", "#/openapi" };

    private readonly Dictionary<string, List<ContractMember>> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ContractMember>> _operations = new(StringComparer.Ordinal);
    private readonly ContractSide _side;

    private ContractMembers(ContractSide side) => _side = side;

    /// <summary>All members, of places in no order.</summary>
    internal IEnumerable<ContractMember> All => _members.Values.SelectMany(static members => members);

    /// <summary>Gathers the members that the generator would give a contract.</summary>
    /// <param name="side">The contract, compared before: what it refers to in other files is known by then.</param>
    /// <param name="options">The names that a project would give it.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The members; none where the generator would find nothing in it.</returns>
    public static ContractMembers Of(ContractSide side, ContractOptions options, CancellationToken cancellationToken)
    {
        if (side.Root.Node is not SpecMapping root)
        {
            return new ContractMembers(side);
        }

        var folder = FilePaths.Folder(FilePaths.Plain(side.Path));
        var readings = side.Files
            .Select(file => new ContractReading(new ContractSource(folder + file.Key, "", new ContractOptions(IsPart: true)), null, []) { Root = file.Value })
            .Prepend(DocumentReader.Read(new ContractSource(side.Path, "", options), root, cancellationToken));
        var models = ContractLinker.Link([.. readings], cancellationToken).Contracts;
        return models.Count == 0 ? new ContractMembers(side) : Of(models[0], side);
    }

    /// <summary>Gathers the members of a contract.</summary>
    /// <param name="contract">The contract with the names that it has in C#.</param>
    /// <param name="side">The same contract as it is compared.</param>
    public static ContractMembers Of(ContractModel contract, ContractSide side)
    {
        var list = new MemberList(contract);
        var members = new ContractMembers(side);
        foreach (var (pointer, member) in list.All())
        {
            if (!members._members.TryGetValue(pointer, out var there))
            {
                members._members.Add(pointer, there = []);
            }

            there.Add(member);
        }

        foreach (var (tag, operation) in contract.Tags.SelectMany(static tag => tag.Operations.Select(operation => (tag, operation))))
        {
            members._operations[MemberList.NameOf(operation)] = [.. list.Methods(tag, operation)];
        }

        return members;
    }

    /// <summary>The members of a place, or of the nearest around it that has any.</summary>
    /// <param name="pointer">The place.</param>
    public IReadOnlyList<ContractMember> At(string pointer) => Anchor(pointer) is { } anchor ? _members[anchor] : [];

    /// <summary>The members that bear what changes at a place; where it became a member and a type of its own, the member.</summary>
    /// <param name="anchor">A place that has members.</param>
    internal IReadOnlyList<ContractMember> Under(string anchor)
    {
        var all = _members[anchor];
        return all.Exists(static member => member.Kind != MemberKind.Type) ? all.FindAll(static member => member.Kind != MemberKind.Type) : all;
    }

    /// <summary>The methods of an operation.</summary>
    /// <param name="operation">Its method and path, as changes name it.</param>
    public IReadOnlyList<ContractMember> Of(string operation) => _operations.TryGetValue(operation, out var methods) ? methods : [];

    /// <summary>The nearest place that has members: itself, or one around it.</summary>
    /// <param name="pointer">The place.</param>
    /// <returns>Its pointer, or null where there is none.</returns>
    public string? Anchor(string pointer)
    {
        for (var place = pointer; place.Length > 0; place = Around(place))
        {
            if (_members.ContainsKey(place))
            {
                return ValueAt(pointer, place) ?? place;
            }
        }

        return null;
    }

    private static string Around(string pointer) => pointer.LastIndexOf('/') is var slash && slash <= 0 ? ""
        : _ofClient.Contains(pointer) || pointer.StartsWith("#/x-", StringComparison.Ordinal) ? "#"
        : pointer.Substring(0, slash) is { Length: > 1 } around && !around.EndsWith("#", StringComparison.Ordinal) ? around
        : "";

    // The place of one value of an enum: the values themselves stand below the enum.
    private string? ValueAt(string pointer, string anchor)
    {
        var value = pointer == anchor ? null : _side.Target(pointer, _side.Root).Value;
        return value is not null && MemberList.ValuePointer(anchor, value) is var place && _members.ContainsKey(place) ? place : null;
    }
}
