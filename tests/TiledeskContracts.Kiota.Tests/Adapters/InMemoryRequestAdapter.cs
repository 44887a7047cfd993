using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Abstractions.Store;
using TiledeskContracts.Kiota.Tests.StockLike;

namespace TiledeskContracts.Kiota.Tests.Adapters;

/// <summary>
/// Behaves like Kiota's own adapter over a function in place of the network: it authenticates, runs middleware, obeys response handlers,
/// closes the request's body once the answer is there, and throws what it throws. See <see cref="RequestAdapterTests"/>.
/// </summary>
internal class InMemoryRequestAdapter(
    IAuthenticationProvider authentication,
    Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer,
    params Middleware[] middleware) : IRequestAdapter, IDisposable
{
    private static readonly Dictionary<Type, Func<IParseNode, object?>> _primitives = new()
    {
        [typeof(string)] = static node => node.GetStringValue(),
        [typeof(bool?)] = static node => node.GetBoolValue(),
        [typeof(int?)] = static node => node.GetIntValue(),
        [typeof(long?)] = static node => node.GetLongValue(),
        [typeof(double?)] = static node => node.GetDoubleValue(),
        [typeof(decimal?)] = static node => node.GetDecimalValue(),
        [typeof(Guid?)] = static node => node.GetGuidValue(),
        [typeof(DateTimeOffset?)] = static node => node.GetDateTimeOffsetValue(),
    };

    private readonly HttpClient _client = new(new InMemoryHandler(answer, middleware));

    public IParseNodeFactory ParseNodeFactory { get; init; } = StockJson.ParseNodes;

    public ISerializationWriterFactory SerializationWriterFactory { get; init; } = StockJson.Writers;

    public string? BaseUrl
    {
        get;
        set => field = value?.TrimEnd('/');
    }

    public void Dispose()
    {
        _client.Dispose();
        GC.SuppressFinalize(this);
    }

    public void EnableBackingStore(IBackingStoreFactory backingStoreFactory) => throw new NotSupportedException("No test needs a backing store.");

    public Task<ModelType?> SendAsync<ModelType>(
        RequestInformation requestInfo, ParsableFactory<ModelType> factory, Dictionary<string, ParsableFactory<IParsable>>? errorMapping = default, CancellationToken cancellationToken = default)
        where ModelType : IParsable => SendToReadAsync(requestInfo, node => node.GetObjectValue(factory), errorMapping, cancellationToken);

    public Task<IEnumerable<ModelType>?> SendCollectionAsync<ModelType>(
        RequestInformation requestInfo, ParsableFactory<ModelType> factory, Dictionary<string, ParsableFactory<IParsable>>? errorMapping = default, CancellationToken cancellationToken = default)
        where ModelType : IParsable => SendToReadAsync(requestInfo, node => node.GetCollectionOfObjectValues(factory), errorMapping, cancellationToken);

    public Task<ModelType?> SendPrimitiveAsync<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] ModelType>(
        RequestInformation requestInfo, Dictionary<string, ParsableFactory<IParsable>>? errorMapping = default, CancellationToken cancellationToken = default) =>
        typeof(ModelType) == typeof(Stream)
            ? SendForStreamAsync<ModelType>(requestInfo, errorMapping, cancellationToken)
            : SendToReadAsync(requestInfo, ReadPrimitive<ModelType>, errorMapping, cancellationToken);

    public Task<IEnumerable<ModelType>?> SendPrimitiveCollectionAsync<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] ModelType>(
        RequestInformation requestInfo, Dictionary<string, ParsableFactory<IParsable>>? errorMapping = default, CancellationToken cancellationToken = default) =>
        SendToReadAsync(requestInfo, static node => node.GetCollectionOfPrimitiveValues<ModelType>(), errorMapping, cancellationToken);

    public Task SendNoContentAsync(
        RequestInformation requestInfo, Dictionary<string, ParsableFactory<IParsable>>? errorMapping = default, CancellationToken cancellationToken = default) =>
        SendToReadAsync<object>(requestInfo, static _ => null, errorMapping, cancellationToken);

    public async Task<T?> ConvertToNativeRequestAsync<T>(RequestInformation requestInfo, CancellationToken cancellationToken = default)
    {
        await authentication.AuthenticateRequestAsync(requestInfo, null, cancellationToken);
        return NativeRequest(requestInfo) is T message ? message : throw new InvalidOperationException($"Could not convert the request information to a {typeof(T).Name}");
    }

    /// <summary>Who takes the native answer, or null.</summary>
    protected virtual IResponseHandler? HandlerOf(RequestInformation request) => request.GetRequestOption<ResponseHandlerOption>()?.ResponseHandler;

    private static T? ReadPrimitive<T>(IParseNode node) =>
        _primitives.TryGetValue(typeof(T), out var read) ? (T?)read(node) : throw new InvalidOperationException("error handling the response, unexpected type");

    private async Task<T?> SendToReadAsync<T>(
        RequestInformation request, Func<IParseNode, T?> read, Dictionary<string, ParsableFactory<IParsable>>? errors, CancellationToken cancellationToken)
    {
        var response = await SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken);
        if (HandlerOf(request) is { } handler)
        {
            return await handler.HandleResponseAsync<HttpResponseMessage, T>(response, errors);
        }

        using (response)
        {
            await ThrowIfRefusedAsync(response, errors, cancellationToken);
            return IsEmpty(response) || await RootAsync(response, cancellationToken) is not { } root ? default : read(root);
        }
    }

    private async Task<T?> SendForStreamAsync<T>(RequestInformation request, Dictionary<string, ParsableFactory<IParsable>>? errors, CancellationToken cancellationToken)
    {
        var response = await SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (HandlerOf(request) is { } handler)
        {
            return await handler.HandleResponseAsync<HttpResponseMessage, T>(response, errors);
        }

        await ThrowIfRefusedAsync(response, errors, cancellationToken);
        return IsEmpty(response) ? default : (T)(object)await response.Content.ReadAsStreamAsync(cancellationToken);
    }

    private async Task<HttpResponseMessage> SendAsync(RequestInformation request, HttpCompletionOption completion, CancellationToken cancellationToken)
    {
        request.PathParameters["baseurl"] = BaseUrl!;
        await authentication.AuthenticateRequestAsync(request, null, cancellationToken);
        using var message = NativeRequest(request);
        var response = await _client.SendAsync(message, completion, cancellationToken);
        await request.Content.DisposeAsync();
        return response;
    }

    private static HttpRequestMessage NativeRequest(RequestInformation request)
    {
        var message = new HttpRequestMessage(new HttpMethod(request.HttpMethod.ToString()), request.URI);
        foreach (var option in request.RequestOptions)
        {
            message.Options.Set(new HttpRequestOptionsKey<IRequestOption>(option.GetType().FullName!), option);
        }

        message.Content = request.Content == Stream.Null ? null : new StreamContent(request.Content);
        foreach (var (name, values) in request.Headers)
        {
            // What describes a body is not taken by the message itself; without a body it is lost.
            _ = message.Headers.TryAddWithoutValidation(name, values) || message.Content?.Headers.TryAddWithoutValidation(name, values) == true;
        }

        return message;
    }

    private static bool IsEmpty(HttpResponseMessage response) =>
        response.StatusCode == HttpStatusCode.NoContent || response.Content.GetType().Name == "EmptyContent";

    private async Task<IParseNode?> RootAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentType?.MediaType is not { Length: > 0 } type)
        {
            return null;
        }

        using var content = await response.Content.ReadAsStreamAsync(cancellationToken);
        return content is { CanSeek: true, Length: 0 } ? null : await ParseNodeFactory.GetRootParseNodeAsync(type, content, cancellationToken);
    }

    private async Task ThrowIfRefusedAsync(HttpResponseMessage response, Dictionary<string, ParsableFactory<IParsable>>? errors, CancellationToken cancellationToken)
    {
        if (response.IsSuccessStatusCode || response.StatusCode is HttpStatusCode.Moved or HttpStatusCode.Found)
        {
            return;
        }

        var status = (int)response.StatusCode;
        string[] keys = [status.ToString(CultureInfo.InvariantCulture), $"{status / 100}XX", "XXX"];
        var factory = keys.Select(key => errors?.GetValueOrDefault(key)).FirstOrDefault(static found => found is not null);
        var error = factory is not null && await RootAsync(response, cancellationToken) is { } root ? root.GetObjectValue(factory) as Exception : null;
        error ??= new ApiException(factory is null
            ? $"The server returned an unexpected status code and no error factory is registered for this code: {status}"
            : $"The server returned an unexpected status code and the error registered for this code failed to deserialize: {status}");
        if (error is ApiException refused)
        {
            refused.ResponseStatusCode = status;
            refused.ResponseHeaders = response.Headers.ToDictionary(static header => header.Key, static header => header.Value, StringComparer.OrdinalIgnoreCase);
        }

        throw error;
    }
}
