using TiledeskContracts.Drift;
using TiledeskContracts.Errors;
using TiledeskContracts.Json;

namespace TiledeskContracts.Http;

/// <content>How an answer is taken.</content>
internal sealed partial class ApiExchange
{
    /// <summary>Gets what takes the differences of an answer that is read while it arrives, or null.</summary>
    public DriftLog? Drift { get; private set; }

    // Where nothing explains failures: what the callback throws is its own, and no fault of the network.
    private void TellHead()
    {
        var head = _head;
        _head = null;
        try
        {
            head?.Tell();
        }
        catch
        {
            _answer?.Dispose();
            _stream?.Dispose();
            throw;
        }
    }

    private async ValueTask TakeAsync(HttpResponseMessage response, CallDeadline deadline)
    {
        if (!response.IsSuccessStatusCode && !(request.TakesRedirects && (int)response.StatusCode is >= 300 and <= 399))
        {
            _failure = await RefusalAsync(response, deadline).ConfigureAwait(false);
        }
        else if (_opens)
        {
            Drift = _head = connection.Drift.Begin(request.Operation, (int)response.StatusCode);
            _head?.NoteHead(response.Content.Headers.ContentType?.MediaType, length: null);
            _encoding = Charset.Of(response.Content.Headers.ContentType);
            _stream = await response.Content.ReadAsStreamAsync(deadline.Token).ConfigureAwait(false);
        }
        else
        {
            _answer = await ReadAsync(response, deadline.Token).ConfigureAwait(false);
        }
    }

    private async ValueTask<ApiAnswer> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = new PooledBuffer();
        var answer = new ApiAnswer(request, response, body, _attempts);
        try
        {
            var limit = connection.MaxResponseLength;
            if (response.Content.Headers.ContentLength > limit || !await FillAsync(body, response, limit, cancellationToken).ConfigureAwait(false))
            {
                throw answer.TooLarge(limit);
            }

            options?.Response?.FillBody(body.Written);
            _head = answer.Watch(connection.Drift);
            return answer;
        }
        catch
        {
            answer.Dispose();
            throw;
        }
    }

    private async ValueTask<ApiException> RefusalAsync(HttpResponseMessage response, CallDeadline deadline)
    {
        var body = new PooledBuffer();
        using var answer = new ApiAnswer(request, response, body, _attempts);
        Exception? end = null;
        try
        {
            await FillAsync(body, response, connection.MaxErrorBodyLength, deadline.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (!_time.Caller.IsCancellationRequested
            && (deadline.IsCauseOf(exception) || exception is HttpRequestException or IOException or InvalidDataException))
        {
            // The server has said no: that is worth more than how its explanation ended.
            end = exception;
        }

        options?.Response?.FillBody(body.Written);
        _head = answer.Watch(connection.Drift);
        return answer.Failed(connection, end);
    }

    private static async ValueTask<bool> FillAsync(PooledBuffer body, HttpResponseMessage response, int limit, CancellationToken cancellationToken)
    {
        // Room for all of it and for the read that finds its end; but not for whatever a server claims.
        body.GetSpan((int)Math.Min(response.Content.Headers.ContentLength ?? 0, 1024 * 1024) + 4096);
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            return await body.FillAsync(stream, limit, cancellationToken).ConfigureAwait(false);
        }
    }
}
