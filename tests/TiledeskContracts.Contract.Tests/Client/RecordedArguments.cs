using System.Text.Json;
using TiledeskContracts.Contract.Tests.Recordings;

namespace TiledeskContracts.Contract.Tests.Client;

/// <summary>Arguments as they were recorded.</summary>
/// <param name="recording">The exchange.</param>
/// <param name="options">What every call takes; undocumented query parameters are added to it.</param>
public sealed class RecordedArguments(Recording recording, CallOptions options) : ICallArguments
{
    /// <inheritdoc />
    public CallOptions Options => options;

    /// <summary>Whether a body was recorded and the call has no place for it.</summary>
    public bool IsBodyLeftOut { get; private set; } = recording.Request.Body is not null || recording.Request.RawBody is not null;

    /// <inheritdoc />
    public string Path(string name)
    {
        var template = recording.Entry.PathTemplate.Split('/');
        var path = recording.Request.Path.Split('/');
        var index = Array.IndexOf(template, $"{{{name}}}");

        return Uri.UnescapeDataString(path[index]);
    }

    /// <inheritdoc />
    public T Query<T>()
        where T : class, new()
    {
        var query = new T();
        foreach (var byName in recording.Request.Query.GroupBy(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal))
        {
            if (!ContractBinder.TrySetText(query, byName.Key, [.. byName]))
            {
                options.ExtraQuery[byName.Key] = byName.Count() == 1
                    ? byName.Single()
                    : throw new NotExpressibleException($"the undocumented query parameter {byName.Key} stands twice");
            }
        }

        return query;
    }

    /// <inheritdoc />
    public T Body<T>()
        where T : class =>
        OptionalBody<T>() ?? throw new NotExpressibleException("no body was sent, and the contract wants one");

    /// <inheritdoc />
    public T? OptionalBody<T>()
        where T : class =>
        Json() is { } body ? ContractBinder.Object<T>(body) : null;

    /// <inheritdoc />
    public IList<string> Strings() =>
        Json() is { ValueKind: JsonValueKind.Array } body && body.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String)
            ? [.. body.EnumerateArray().Select(item => item.GetString()!)]
            : throw new NotExpressibleException("the body is not a list of strings");

    /// <inheritdoc />
    public T Free<T>()
    {
        var body = Json() ?? throw new NotExpressibleException("no body was sent, and the contract wants one");
        try
        {
            return body.Deserialize<T>() ?? throw new NotExpressibleException("the body is null");
        }
        catch (JsonException)
        {
            throw new NotExpressibleException($"the body is not what the contract says: {body.ValueKind}");
        }
    }

    private JsonElement? Json()
    {
        IsBodyLeftOut = false;
        return recording.Request.RawBody is null ? recording.Request.Body
            : recording.Request.ContentType == "application/json" ? throw new NotExpressibleException("the body is broken, no object, or omitted from the recording")
            : throw new NotExpressibleException($"the body was sent as {recording.Request.ContentType}");
    }
}
