using TiledeskContracts.Comparison.Members;
using TiledeskContracts.Spec;
using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Comparison.Marks;

/// <summary>Puts marks where they belong: into each item, so that an item without marks stays as it is.</summary>
public sealed class MarkedContract
{
    private readonly ILookup<(string Pointer, string? Operation, bool IsOfType), ChangeMark> _marks;

    private readonly Dictionary<string, SuccessorModel> _successors;

    private MarkedContract(ContractMarks marks)
    {
        _marks = marks.All.ToLookup(static mark => (mark.Pointer, mark.Operation, mark.IsOfType), static mark => mark.Mark);
        _successors = marks.Successors.ToDictionary(static placed => placed.Name, static placed => placed.Successor, StringComparer.Ordinal);
    }

    /// <summary>Puts marks into a contract.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="marks">What the next one changes.</param>
    public static ContractModel Of(ContractModel contract, ContractMarks marks) => new MarkedContract(marks).Mark(contract) with { Next = marks.Next };

    private ContractModel Mark(ContractModel contract) => contract with
    {
        Client = contract.Client with
        {
            Documentation = Type(contract.Client.Documentation, contract.Client.Pointer),
            ServerChanges = new(Marks(["#/servers"], null, isOfType: false)),
        },
        Tags = Each(contract.Tags, Mark),
        Objects = Each(contract.Objects, Mark),
        Enums = Each(contract.Enums, Mark),
        Unions = Each(contract.Unions, union => union with { Documentation = Type(union.Documentation, union.Pointer) }),
        Headers = contract.Headers is { } headers ? headers with { Headers = Each(headers.Headers, header => header with { Documentation = Member(header.Documentation, header.Pointer) }) } : null,
        Servers = contract.Servers is { } servers ? servers with { Servers = Each(servers.Servers, server => server with { Documentation = Member(server.Documentation, server.Pointer) }) } : null,
    };

    private ObjectModel Mark(ObjectModel model) => model with
    {
        Documentation = Type(model.Documentation, model.Pointer),
        Successor = _successors.TryGetValue(model.Name, out var successor) ? successor : null,
        Properties = Each(model.Properties, property => property with { Documentation = Member(property.Documentation, property.Pointer) }),
    };

    private EnumModel Mark(EnumModel model) => model with
    {
        Documentation = Type(model.Documentation, model.Pointer),
        Members = Each(model.Members, member => Marks([MemberList.ValuePointer(model.Pointer, member.Value)], null, isOfType: false) is { Count: > 0 } marks
            ? member with { Documentation = (member.Documentation ?? new()) with { Changes = new(marks) } }
            : member),
    };

    private TagClientModel Mark(TagClientModel tag) => tag with
    {
        Documentation = Type(tag.Documentation, tag.Pointer),
        Operations = Each(tag.Operations, Mark),
    };

    private OperationModel Mark(OperationModel operation)
    {
        var name = MemberList.NameOf(operation);
        string[] places = [name, operation.Pointer, MemberList.PathOf(operation), .. operation.Responses.Select(static response => response.Pointer)];
        return operation with
        {
            Documentation = operation.Documentation with { Changes = new(Marks(places, name, isOfType: false)) },
            PathParameters = Each(operation.PathParameters, Mark),
            Query = operation.Query is { } query ? query with { Parameters = Each(query.Parameters, Mark) } : null,
            Body = operation.Body is { } body && body.Pointer != operation.Pointer ? body with { Documentation = Member(body.Documentation, body.Pointer, name) } : operation.Body,
        };

        ParameterModel Mark(ParameterModel parameter) =>
            parameter.Pointer == operation.Pointer ? parameter : parameter with { Documentation = Member(parameter.Documentation, parameter.Pointer, name) };
    }

    private Documentation Type(Documentation words, string pointer) => words with { Changes = new(Marks([pointer], null, isOfType: true)) };

    private Documentation Member(Documentation words, string pointer, string? operation = null) => words with { Changes = new(Marks([pointer], operation, isOfType: false)) };

    private List<ChangeMark> Marks(IEnumerable<string> pointers, string? operation, bool isOfType) =>
        [.. pointers.Distinct(StringComparer.Ordinal).SelectMany(pointer => _marks[(pointer, operation, isOfType)]).Distinct()];

    private static EquatableArray<T> Each<T>(EquatableArray<T> items, Func<T, T> mark)
        where T : IEquatable<T> => new(items.Select(mark));
}
