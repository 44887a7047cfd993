using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>How a call is sent and what it returns.</summary>
/// <param name="ReturnType">The method's return type.</param>
/// <param name="Method">The call's method.</param>
internal sealed record SendEmitter(Code ReturnType, Code Method)
{
    private static readonly Code _task = Code.Of($"system::Threading.Tasks.Task");

    /// <summary>Chooses by what the contract says of success.</summary>
    /// <param name="operation">The operation.</param>
    /// <returns>How to send.</returns>
    public static SendEmitter Of(OperationModel operation)
    {
        if (operation.Result is { } result)
        {
            var name = Identifier.Near(result.Namespace + "." + result.Name);
            return new(Code.Of($"{_task}<{name}>"), Code.Of($"SendResultAsync<{name}>"));
        }

        var success = operation.Success;
        if (success.Type is not { } type)
        {
            return new(_task, Code.Of($"SendAsync"));
        }

        var body = type.PlainName;
        return type switch
        {
            { Kind: TypeKind.Stream } => new(Code.Of($"{_task}<{body}>"), Code.Of($"SendStreamAsync")),
            { Kind: TypeKind.String } when success.Kind is not MediaKind.Json => new(Code.Of($"{_task}<string>"), Code.Of($"SendTextAsync")),
            { Kind: TypeKind.String, Nullable: false } when success.IsRange => new(Code.Of($"{_task}<string>"), Code.Of($"SendStringAsync")),
            { Nullable: false } => new(Code.Of($"{_task}<{body}>"), Code.Of($"SendAsync<{body}, {type.PlainCodec}>")),
            { IsStruct: true } => new(Code.Of($"{_task}<{body}?>"), Code.Of($"SendNullableValueAsync<{body}, {type.PlainCodec}>")),
            _ => new(Code.Of($"{_task}<{body}?>"), Code.Of($"SendNullableAsync<{body}, {type.PlainCodec}>")),
        };
    }
}
