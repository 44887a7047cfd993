using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Comparison.Members;

/// <summary>Lists the C# members of a contract with the places that they are made of.</summary>
/// <param name="contract">The contract.</param>
internal sealed class MemberList(ContractModel contract)
{
    private const string CallArguments = "TiledeskContracts.CallOptions,System.Threading.CancellationToken";

    /// <summary>Lists them.</summary>
    /// <returns>Pointers and members; one pointer may be several members, one member may have several pointers.</returns>
    public IEnumerable<(string Pointer, ContractMember Member)> All() =>
    [
        .. OfClient(),
        .. contract.Tags.SelectMany(OfTag),
        .. contract.Objects.SelectMany(OfObject),
        .. contract.Enums.SelectMany(OfEnum),
        .. contract.Unions.Select(union => (union.Pointer, Type(union.Name, union.Documentation))),
        .. OfHeaders(),
        .. OfServers(),
    ];

    /// <summary>The methods of an operation.</summary>
    /// <param name="tag">Its tag.</param>
    /// <param name="operation">The operation.</param>
    public IEnumerable<ContractMember> Methods(TagClientModel tag, OperationModel operation)
    {
        string[] arguments = [.. operation.Arguments.Select(static argument => TypeNames.Of(argument.Type)), CallArguments];
        var said = string.Join(", ", operation.Arguments.Select(argument => Local(TypeNames.Of(argument.Type)) + " " + argument.Name));
        var result = operation.Result is { } several ? several.Name : operation.Success.Type is { } type ? Local(TypeNames.Of(type)) : "";
        string[] suffixes = operation is { Pagination: not null, Query: not null, Success.Type: not null } ? ["Async", "AllAsync", "StreamAsync"] : ["Async"];
        return suffixes.Select(suffix => new ContractMember($"M:{Full(tag.Name)}.{operation.Name}{suffix}({string.Join(",", arguments)})", MemberKind.Method, $"{tag.Name}.{operation.Name}{suffix}", $"({said}): {result}")
        {
            IsDeprecated = operation.Documentation.Deprecated,
            Operation = NameOf(operation),
        });
    }

    /// <summary>Names an operation as changes do.</summary>
    /// <param name="operation">The operation.</param>
    public static string NameOf(OperationModel operation) => operation.HttpMethod + " " + operation.PathTemplate;

    /// <summary>The place of an operation's path.</summary>
    /// <param name="operation">The operation.</param>
    public static string PathOf(OperationModel operation) => operation.Pointer.Substring(0, operation.Pointer.LastIndexOf('/'));

    private IEnumerable<(string Pointer, ContractMember Member)> OfClient()
    {
        var client = contract.Client;
        yield return (client.Pointer, Type(client.Name, client.Documentation));
        if (client.BaseAddress is not null)
        {
            yield return ("#/servers", new($"F:{Full(client.Name)}.DefaultBaseAddress", MemberKind.Server, client.Name + ".DefaultBaseAddress"));
        }
    }

    private IEnumerable<(string Pointer, ContractMember Member)> OfTag(TagClientModel tag)
    {
        // A tag that is declared nowhere stands for no place.
        if (tag.Pointer != contract.Client.Pointer)
        {
            yield return (tag.Pointer, Type(tag.Name, tag.Documentation));
        }

        foreach (var operation in tag.Operations)
        {
            List<ContractMember> methods = [.. Methods(tag, operation)];
            string[] places = [operation.Pointer, PathOf(operation), .. operation.Responses.Select(static response => response.Pointer)];
            foreach (var pair in places.Distinct(StringComparer.Ordinal).SelectMany(pointer => methods.Select(method => (pointer, method))))
            {
                yield return pair;
            }

            foreach (var pair in OfArguments(operation, methods).Concat(OfResult(operation)))
            {
                yield return pair;
            }
        }
    }

    private IEnumerable<(string Pointer, ContractMember Member)> OfArguments(OperationModel operation, List<ContractMember> methods)
    {
        foreach (var argument in operation.Arguments)
        {
            if ((argument.Parameter?.Pointer ?? argument.Body?.Pointer) is { } pointer && pointer != operation.Pointer)
            {
                foreach (var method in methods)
                {
                    yield return (pointer, method with { Kind = MemberKind.Parameter, Name = $"{method.Name}({argument.Name})", Type = Local(TypeNames.Of(argument.Type)), IsRequired = argument.IsRequired, IsDeprecated = argument.Parameter?.Documentation.Deprecated ?? false });
                }
            }
        }

        foreach (var parameter in operation.Query?.Parameters ?? [])
        {
            yield return (parameter.Pointer, new(
                $"P:{Full(operation.Query!.Name)}.{parameter.Name}", MemberKind.Parameter, $"{operation.Query.Name}.{parameter.Name}", Local(TypeNames.Of(parameter.Type.AsParameter())), parameter.IsRequiredOfCallers)
            {
                IsDeprecated = parameter.Documentation.Deprecated,
                Operation = NameOf(operation),
            });
        }
    }

    private IEnumerable<(string Pointer, ContractMember Member)> OfResult(OperationModel operation) => operation.Result is not { } result ? [] : result.Cases.Select(one =>
        (one.Response.Pointer, new ContractMember($"P:{Full(result.Name)}.{one.Name}", MemberKind.Property, $"{result.Name}.{one.Name}", Local(TypeNames.Of(one.Response.Type!)))));

    private IEnumerable<(string Pointer, ContractMember Member)> OfObject(ObjectModel model) => model.Properties
        .Where(static property => property.Origin != PropertyOrigin.Inherited)
        .Select(property => (property.Pointer, new ContractMember(
            $"P:{Full(model.Name)}.{property.Name}",
            MemberKind.Property,
            $"{model.Name}.{property.Name}",
            Local(TypeNames.Of(property.Type)),
            property.Shape is not (PropertyShape.Optional or PropertyShape.OptionalNullable))
        {
            IsDeprecated = property.Documentation.Deprecated,
        }))
        .Prepend((model.Pointer, Type(model.Name, model.Documentation)));

    private IEnumerable<(string Pointer, ContractMember Member)> OfEnum(EnumModel model) => model.Members
        .SelectMany(member => Values(model, member).Select(value => (ValuePointer(model.Pointer, member.Value), value)))
        .Prepend((model.Pointer, Type(model.Name, model.Documentation)));

    private IEnumerable<ContractMember> Values(EnumModel model, EnumMemberModel member) =>
    [
        new($"P:{Full(model.Name)}.{member.Name}", MemberKind.EnumValue, $"{model.Name}.{member.Name}"),
        new($"F:{Full(model.Name)}.Values.{member.Name}", MemberKind.EnumValue, $"{model.Name}.Values.{member.Name}"),
    ];

    /// <summary>What stands for the place of a value of an enum: where it is written depends on the form of its schema, so its text says which it is.</summary>
    /// <param name="pointer">The enum's pointer.</param>
    /// <param name="value">The value on the wire.</param>
    public static string ValuePointer(string pointer, string value) => pointer + "=" + value;

    private IEnumerable<(string Pointer, ContractMember Member)> OfHeaders() => contract.Headers is not { } headers ? [] : headers.Headers.Select(header =>
        (header.Pointer, new ContractMember($"M:{Full(headers.Name)}.{header.Name}(TiledeskContracts.ResponseCapture)", MemberKind.Header, $"{headers.Name}.{header.Name}", Local(TypeNames.Of(header.Type)))));

    private IEnumerable<(string Pointer, ContractMember Member)> OfServers() => contract.Servers is not { } servers ? [] : servers.Servers.Select(server =>
    {
        var arguments = server.Variables.Select(static variable => variable.EnumType is { } type ? $"System.Nullable{{{type}}}" : "System.String");
        string[] all = server.IsRelative ? ["System.Uri", .. arguments] : [.. arguments];
        var list = all.Length == 0 ? "" : $"({string.Join(",", all)})";
        return (server.Pointer, new ContractMember($"M:{Full(servers.Name)}.{server.Name}{list}", MemberKind.Server, $"{servers.Name}.{server.Name}", Local(list)));
    });

    private ContractMember Type(string name, Documentation words) => new("T:" + Full(name), MemberKind.Type, name) { IsDeprecated = words.Deprecated };

    private string Full(string name) => contract.Namespace + "." + name;

    private string Local(string name) => name.Replace(contract.Namespace + ".", "");
}
