using System.Text.Json;

namespace TiledeskContracts.Contract.Tests.Client;

/// <summary>The least a call needs: used where only the answer is of interest.</summary>
/// <param name="options">What every call takes.</param>
public sealed class PlainArguments(CallOptions options) : ICallArguments
{
    /// <inheritdoc />
    public CallOptions Options => options;

    /// <inheritdoc />
    public string Path(string name) => name;

    /// <inheritdoc />
    public T Query<T>()
        where T : class, new() => new();

    /// <inheritdoc />
    public T Body<T>()
        where T : class => Free<T>();

    /// <inheritdoc />
    public T? OptionalBody<T>()
        where T : class => null;

    /// <inheritdoc />
    public IList<string> Strings() => [];

    /// <inheritdoc />
    public T Free<T>() => JsonSerializer.Deserialize<T>("{}")!;
}
