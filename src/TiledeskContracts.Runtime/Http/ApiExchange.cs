using System.Diagnostics.CodeAnalysis;

using TiledeskContracts.Json;

namespace TiledeskContracts.Http;

/// <summary>Sends a request and takes the answer: within its time, not larger than allowed, failures told apart.</summary>
internal sealed class ApiExchange(ApiConnection connection, ApiRequest request, CallOptions? options)
{
    /// <summary>Sends, and reads the whole answer.</summary>
    public Task<ApiAnswer> SendAsync(string accept, CancellationToken cancellationToken) =>
        RunAsync(accept, ReadAsync, cancellationToken);

    /// <summary>Sends, and gives the answer's body as it arrives.</summary>
    public Task<Stream> OpenAsync(string accept, CancellationToken cancellationToken) =>
        RunAsync(accept, static (response, cancellation) => response.Content.ReadAsStreamAsync(cancellation), cancellationToken);

    private async Task<T> RunAsync<T>(string accept, Func<HttpResponseMessage, CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        // A stream that is to be sent is closed even when nothing is sent.
        using var body = request.BodySource;
        cancellationToken.ThrowIfCancellationRequested();
        using var deadline = new CallDeadline(connection, request.Operation, options?.Timeout, cancellationToken);
        try
        {
            using var message = await request.ToMessageAsync(accept, deadline.Token).ConfigureAwait(false);
            return await ExchangeAsync(message, read, deadline).ConfigureAwait(false);
        }
        catch (Exception exception) when (deadline.IsCauseOf(exception))
        {
            throw deadline.Explain(exception);
        }
    }

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "A response that is read as a stream ends with the stream.")]
    private async Task<T> ExchangeAsync<T>(HttpRequestMessage message, Func<HttpResponseMessage, CancellationToken, Task<T>> read, CallDeadline deadline)
    {
        HttpResponseMessage? response = null;
        try
        {
            response = await connection.HttpClient.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, deadline.Token).ConfigureAwait(false);
            options?.Response?.Fill(response);
            if (!IsTaken(response))
            {
                using var failure = await ReadAsync(response, deadline.Token).ConfigureAwait(false);
                throw failure.Failed(connection);
            }

            return await read(response, deadline.Token).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            response?.Dispose();
            if (exception is HttpRequestException or IOException or InvalidDataException && !deadline.IsCauseOf(exception))
            {
                throw NetworkFailure.Explain(connection, request.Operation, hasAnswered: response is not null, exception);
            }

            throw;
        }
    }

    private bool IsTaken(HttpResponseMessage response) =>
        response.IsSuccessStatusCode || (request.TakesRedirects && (int)response.StatusCode is >= 300 and <= 399);

    private async Task<ApiAnswer> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var limit = response.IsSuccessStatusCode ? connection.MaxResponseLength : connection.MaxErrorBodyLength;
        var body = new PooledBuffer();
        var answer = new ApiAnswer(request, response, body, connection.TimeProvider);
        try
        {
            var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
            {
                var isComplete = response.Content.Headers.ContentLength <= limit || response.Content.Headers.ContentLength is null || !response.IsSuccessStatusCode;
                isComplete = isComplete && await body.FillAsync(stream, limit, cancellationToken).ConfigureAwait(false);
                if (!isComplete && response.IsSuccessStatusCode)
                {
                    throw answer.TooLarge(limit);
                }
            }

            options?.Response?.FillBody(body.Written);
            return answer;
        }
        catch
        {
            answer.Dispose();
            throw;
        }
    }
}
