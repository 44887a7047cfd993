using TiledeskContracts.Http;

namespace TiledeskContracts.Errors;

/// <summary>No answer came in time. Whether the server did what was asked is not known.</summary>
public sealed class ApiTimeoutException : TimeoutException
{
    /// <summary>No answer in time.</summary>
    /// <param name="message">What happened and what to do next.</param>
    /// <param name="operation">The operation that was called.</param>
    /// <param name="after">How long was waited.</param>
    /// <param name="innerException">The cancellation that ended the call, or null.</param>
    public ApiTimeoutException(string message, ApiOperation operation, TimeSpan after, Exception? innerException = null)
        : base(message, innerException)
    {
        ArgumentNullException.ThrowIfNull(operation);
        OperationId = operation.Id;
        Method = operation.Method;
        PathTemplate = operation.PathTemplate;
        After = after;
    }

    /// <summary>The operation's id in the contract.</summary>
    public string OperationId { get; }

    /// <summary>The HTTP method.</summary>
    public string Method { get; }

    /// <summary>The path as the contract has it, its parameters in braces.</summary>
    public string PathTemplate { get; }

    /// <summary>How long was waited.</summary>
    public TimeSpan After { get; }

    /// <summary>How many attempts the call made; 0 when the time was over before the first was sent.</summary>
    /// <value>The default is 1.</value>
    public int Attempts { get; init; } = 1;
}
