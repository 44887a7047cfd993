using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>How a call is sent and what it returns.</summary>
/// <param name="ReturnType">The method's return type.</param>
/// <param name="Method">The call's method.</param>
internal sealed record SendEmitter(Code ReturnType, Code Method)
{
    private static readonly Code _task = Code.Of($"global::System.Threading.Tasks.Task");

    /// <summary>Chooses by what the contract says of success.</summary>
    /// <param name="success">The answer.</param>
    /// <returns>How to send.</returns>
    public static SendEmitter Of(ResponseModel success)
    {
        if (success.Type is not { } type)
        {
            return new(_task, Code.Of($"SendAsync"));
        }

        var body = type.PlainName;
        return type switch
        {
            { Kind: TypeKind.Stream } => new(Code.Of($"{_task}<{body}>"), Code.Of($"SendStreamAsync")),
            { Kind: TypeKind.String } when !MediaTypes.IsJson(success.MediaType) => new(Code.Of($"{_task}<string>"), Code.Of($"SendTextAsync")),
            { Nullable: false } => new(Code.Of($"{_task}<{body}>"), Code.Of($"SendAsync<{body}, {type.PlainCodec}>")),
            { IsStruct: true } => new(Code.Of($"{_task}<{body}?>"), Code.Of($"SendNullableValueAsync<{body}, {type.PlainCodec}>")),
            _ => new(Code.Of($"{_task}<{body}?>"), Code.Of($"SendNullableAsync<{body}, {type.PlainCodec}>")),
        };
    }
}
