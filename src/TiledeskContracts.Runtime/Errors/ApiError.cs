namespace TiledeskContracts.Errors;

/// <summary>What the server said went wrong, whichever of the usual shapes it came in.</summary>
/// <param name="message">The server's own words, or null.</param>
/// <param name="fields">What was wrong with single fields.</param>
public sealed class ApiError(string? message, IReadOnlyList<ApiFieldError> fields)
{
    /// <summary>The server's own words, from <c>msg</c>, <c>message</c>, <c>error</c>, <c>err</c>, <c>detail</c>, <c>title</c>, an HTML page or plain text.</summary>
    public string? Message { get; } = message;

    /// <summary>What was wrong with single fields, from <c>errors</c>.</summary>
    public IReadOnlyList<ApiFieldError> Fields { get; } = fields;

    /// <summary>Finds the server's words in the body of an answer.</summary>
    /// <param name="body">The body, or the beginning of it.</param>
    /// <returns>The error, or null when the body says nothing.</returns>
    public static ApiError? Parse(ReadOnlySpan<byte> body) => ApiErrorReader.Read(body);
}
