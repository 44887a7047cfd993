using System.Globalization;
using System.Net;
using System.Text.Json;

using TiledeskContracts.Drift;
using TiledeskContracts.Errors;

namespace TiledeskContracts.Http;

/// <summary>The body of a list while it arrives: each wait within its time, failures told apart.</summary>
internal sealed class ItemSource(ApiConnection connection, ApiOperation operation, CallOptions? options, Stream body, int status, DriftLog? drift, CancellationToken caller) : IAsyncDisposable
{
    /// <summary>Gets what takes the differences from the contract, or null.</summary>
    public DriftLog? Drift => drift;

    /// <summary>Gets or sets how many items there were.</summary>
    public long Count { get; set; }

    private string Answered => string.Create(CultureInfo.InvariantCulture, $"{operation} answered {status}, and after {Count} items");

    /// <summary>Waits for more.</summary>
    /// <returns>How many bytes came; 0 at the end.</returns>
    public async ValueTask<int> ReadAsync(Memory<byte> room)
    {
        using var deadline = new CallDeadline(new CallTime(connection, options?.Timeout, caller), isAttempt: true, isOurs: true);
        try
        {
            return await body.ReadAsync(room, deadline.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (deadline.IsCauseOf(exception))
        {
            throw deadline.Explain(operation, exception, attempts: 1);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException)
        {
            throw NetworkFailure.Explain(connection, operation, hasAnswered: true, attempts: 1, exception);
        }
    }

    /// <summary>Ends a list that came whole.</summary>
    public void Complete(bool hasList)
    {
        if (!hasList)
        {
            Drift?.Note(DriftRule.TypeMismatch);
        }

        Drift?.Tell();
        if (!hasList)
        {
            throw Refused("had no list where one was promised. The server may be of another version than the contract.", null);
        }
    }

    // What is JSON says something else than it should.
    public ApiException Unreadable(JsonException exception, bool isJson)
    {
        // The platform's message may quote the body.
        var place = new JsonException($"It cannot be read at line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1} of what came last.", null, exception.LineNumber, exception.BytePositionInLine);
        Drift?.Note(isJson ? DriftRule.TypeMismatch : DriftRule.MalformedBody);
        Drift?.Tell();
        return Refused("the list is broken, breaks off or holds something else. Try again; if it stays so, something between here and the server cuts or changes answers.", place);
    }

    public ApiException TooLarge(int limit) =>
        Refused(string.Create(CultureInfo.InvariantCulture, $"one item has more than {limit} bytes."), null);

    /// <summary>Closes the body. What came until here is told, if the caller has not waited for the end.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            Drift?.Tell();
        }
        finally
        {
            await body.DisposeAsync().ConfigureAwait(false);
        }
    }

    private ApiException Refused(string how, JsonException? exception) => new($"{Answered} {how}", operation, (HttpStatusCode)status, innerException: exception);
}
