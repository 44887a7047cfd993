using TiledeskContracts.Json;

namespace TiledeskContracts.Http;

/// <content>How it is sent and read.</content>
public sealed partial class ApiCall
{
    private string? _accept;

    /// <summary>Says what the answer should be, in place of JSON, or of anything where text or bytes are read.</summary>
    /// <param name="mediaTypes">The <c>Accept</c> header.</param>
    public void Accept(string mediaTypes) => _accept = mediaTypes;

    /// <summary>Takes an answer of 3xx for a success: the contract foresees nothing else. <see cref="ResponseCapture.Headers"/> tells where it leads.</summary>
    public void TakeRedirects() => _request.TakesRedirects = true;

    /// <summary>Sends the call; nothing is expected in return.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="Errors.ApiException">The server answered, and not with success.</exception>
    /// <exception cref="Errors.ApiTimeoutException">No answer came in time.</exception>
    /// <exception cref="HttpRequestException">The server could not be reached.</exception>
    public async Task SendAsync(CancellationToken cancellationToken)
    {
        using var answer = await _exchange.SendAsync(_accept ?? "*/*", cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends the call and reads the answer.</summary>
    /// <typeparam name="T">The answer's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="Errors.ApiException">The server answered, and not with what the operation promises; null is none of it.</exception>
    /// <exception cref="Errors.ApiTimeoutException">No answer came in time.</exception>
    /// <exception cref="HttpRequestException">The server could not be reached.</exception>
    public async Task<T> SendAsync<T, TCodec>(CancellationToken cancellationToken)
        where TCodec : struct, IJsonCodec<T>
    {
        using var answer = await _exchange.SendAsync(_accept ?? "application/json", cancellationToken).ConfigureAwait(false);
        return answer.Read<T, TCodec>();
    }

    /// <summary>Sends the call and reads the answer, which may be null.</summary>
    /// <typeparam name="T">The answer's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="Errors.ApiException">The server answered, and not with what the operation promises.</exception>
    /// <exception cref="Errors.ApiTimeoutException">No answer came in time.</exception>
    /// <exception cref="HttpRequestException">The server could not be reached.</exception>
    public async Task<T?> SendNullableAsync<T, TCodec>(CancellationToken cancellationToken)
        where T : class
        where TCodec : struct, IJsonCodec<T>
    {
        using var answer = await _exchange.SendAsync(_accept ?? "application/json", cancellationToken).ConfigureAwait(false);
        return answer.IsNull ? null : answer.Read<T, TCodec>();
    }

    /// <summary>Sends the call and reads the answer, which may be null.</summary>
    /// <typeparam name="T">The answer's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="Errors.ApiException">The server answered, and not with what the operation promises.</exception>
    /// <exception cref="Errors.ApiTimeoutException">No answer came in time.</exception>
    /// <exception cref="HttpRequestException">The server could not be reached.</exception>
    public async Task<T?> SendNullableValueAsync<T, TCodec>(CancellationToken cancellationToken)
        where T : struct
        where TCodec : struct, IJsonCodec<T>
    {
        using var answer = await _exchange.SendAsync(_accept ?? "application/json", cancellationToken).ConfigureAwait(false);
        return answer.IsNull ? null : answer.Read<T, TCodec>();
    }

    /// <summary>Sends the call and reads the answer as text.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="Errors.ApiException">The server answered, and not with success.</exception>
    /// <exception cref="Errors.ApiTimeoutException">No answer came in time.</exception>
    /// <exception cref="HttpRequestException">The server could not be reached.</exception>
    public async Task<string> SendTextAsync(CancellationToken cancellationToken)
    {
        using var answer = await _exchange.SendAsync(_accept ?? "*/*", cancellationToken).ConfigureAwait(false);
        return answer.ReadText();
    }

    /// <summary>Sends the call and reads the answer as text, which may come as a JSON string too: the contract leaves that open.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="Errors.ApiException">The server answered, and not with success.</exception>
    /// <exception cref="Errors.ApiTimeoutException">No answer came in time.</exception>
    /// <exception cref="HttpRequestException">The server could not be reached.</exception>
    public async Task<string> SendStringAsync(CancellationToken cancellationToken)
    {
        using var answer = await _exchange.SendAsync(_accept ?? "application/json, */*;q=0.5", cancellationToken).ConfigureAwait(false);
        return answer.IsJsonString ? answer.Read<string, StringCodec>() : answer.ReadText();
    }

    /// <summary>Sends the call and reads the answer as its status asks for.</summary>
    /// <typeparam name="T">The class of all successes.</typeparam>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="Errors.ApiException">The server answered, and not with what the operation promises.</exception>
    /// <exception cref="Errors.ApiTimeoutException">No answer came in time.</exception>
    /// <exception cref="HttpRequestException">The server could not be reached.</exception>
    public async Task<T> SendResultAsync<T>(CancellationToken cancellationToken)
        where T : class, IApiResult<T>
    {
        using var answer = await _exchange.SendAsync(_accept ?? "application/json", cancellationToken).ConfigureAwait(false);
        return T.Read(new ApiResultReader(answer));
    }

    /// <summary>Sends the call and gives the answer's body while it arrives. Time-outs hold until it begins; dispose of the stream to end it.</summary>
    /// <param name="cancellationToken">Ends the wait for the answer's beginning.</param>
    /// <exception cref="Errors.ApiException">The server answered, and not with success.</exception>
    /// <exception cref="Errors.ApiTimeoutException">No answer came in time.</exception>
    /// <exception cref="HttpRequestException">The server could not be reached.</exception>
    public Task<Stream> SendStreamAsync(CancellationToken cancellationToken) => _exchange.OpenAsync(_accept ?? "*/*", cancellationToken);

    /// <summary>Sends the call and gives the list that arrives.</summary>
    internal async ValueTask<ItemSource> OpenItemsAsync(CancellationToken cancellationToken)
    {
        var body = await _exchange.OpenTextAsync(_accept ?? "application/json", cancellationToken).ConfigureAwait(false);
        return new ItemSource(_connection, _operation, _options, body, _exchange.Status, _exchange.Drift, cancellationToken);
    }
}
