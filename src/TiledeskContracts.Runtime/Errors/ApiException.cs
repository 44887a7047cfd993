using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

using TiledeskContracts.Http;
using TiledeskContracts.Json;

namespace TiledeskContracts.Errors;

/// <summary>The server answered, and not with what the operation promises. The message says what to do next.</summary>
public sealed class ApiException : Exception
{
    private readonly ReadOnlyMemory<byte> _body;

    /// <summary>An answer that is not what the operation promises.</summary>
    /// <param name="message">What happened and what to do next.</param>
    /// <param name="operation">The operation that was called.</param>
    /// <param name="status">The answer's status.</param>
    /// <param name="body">The answer's body, or the beginning of it.</param>
    /// <param name="contentType">The answer's content type, or null.</param>
    /// <param name="headers">The answer's headers, or null.</param>
    /// <param name="innerException">What made the answer unreadable, or null.</param>
    public ApiException(
        string message,
        ApiOperation operation,
        HttpStatusCode status,
        ReadOnlyMemory<byte> body = default,
        string? contentType = null,
        HttpResponseHeaders? headers = null,
        Exception? innerException = null)
        : base(message, innerException)
    {
        ArgumentNullException.ThrowIfNull(operation);
        OperationId = operation.Id;
        Method = operation.Method;
        PathTemplate = operation.PathTemplate;
        Status = status;
        ContentType = contentType;
        Headers = headers;
        Error = ApiError.Parse(body.Span);
        _body = body;
    }

    /// <summary>The operation's id in the contract.</summary>
    public string OperationId { get; }

    /// <summary>The HTTP method.</summary>
    public string Method { get; }

    /// <summary>The path as the contract has it, its parameters in braces.</summary>
    public string PathTemplate { get; }

    /// <summary>The answer's status.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>The answer's content type, or null when it came without one.</summary>
    public string? ContentType { get; }

    /// <summary>The answer's headers.</summary>
    public HttpResponseHeaders? Headers { get; }

    /// <summary>How long the server asks to wait before the next attempt, or null. A date is counted from the moment of the answer.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>How many attempts the call made; this is the answer to the last.</summary>
    /// <value>The default is 1.</value>
    public int Attempts { get; init; } = 1;

    /// <summary>The answer's body as text, cut at <see cref="ApiClientOptions.MaxErrorBodyLength"/>.</summary>
    public string RawBody => Encoding.UTF8.GetString(_body.Span);

    /// <summary>What the server said went wrong, or null when the body says nothing.</summary>
    public ApiError? Error { get; }

    /// <summary>Reads the body as a model.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="body">The body.</param>
    /// <returns>False when the body is not that kind of JSON, or was cut.</returns>
    public bool TryReadBody<T>([NotNullWhen(true)] out T? body)
        where T : class, IJsonModel<T>
    {
        try
        {
            body = JsonModel.Parse<T>(_body.Span);
            return true;
        }
        catch (JsonException)
        {
            body = null;
            return false;
        }
    }
}
