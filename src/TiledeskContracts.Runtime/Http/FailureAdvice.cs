using System.Globalization;

using TiledeskContracts.Errors;

namespace TiledeskContracts.Http;

/// <summary>What to do next, by status.</summary>
internal static class FailureAdvice
{
    public static string For(HttpResponseMessage response, ApiConnection connection, ApiError? error, SentValues sent, TimeSpan? retryAfter) => (int)response.StatusCode switch
    {
        < 400 => $"The server points to {Target(response.Headers.Location)}, where the credential is not sent by itself. Set the base address to the one it points to; often it is https instead of http.",
        400 => $"Check {ClientParameters(connection)}the form of the credential, and the values that were sent.",
        401 when connection.Credential is null => "No credential is set: set Credential in the client's options.",
        401 => "The credential was refused. Check the user and password, or the token: whether it has expired, and its scheme, such as JWT or Bearer.",
        403 => $"The credential is known, but may not do this. Check its role, {ClientParameters(connection)}and whose things the ids name.",
        404 => $"Check the ids that were sent{(connection.Parameters.Count == 0 ? "" : $" and {ClientParameters(connection).TrimEnd(' ', ',')}")}. If they are right, the server does not have this operation under this base address.",
        405 or 501 => "The server does not have this operation under this base address. Check the base address, and the server's version against the contract's.",
        408 => "The server gave up waiting for the request. Try again.",
        409 => "It is at odds with what the server has. Read it again, then decide.",
        413 => "What was sent is too large for the server. Send less at once.",
        415 => "The server does not take this content type here. Check the base address, and the server's version against the contract's.",
        422 => $"The server refused the values that were sent.{Fields(error, sent)} Correct them and send again.",
        429 => $"Too many calls. Wait {Wait(retryAfter)}, then go on more slowly.",
        502 or 503 or 504 => $"The server, or what stands before it, is not available just now. Try again{(retryAfter is null ? " later" : $" after {Wait(retryAfter)}")}.",
        >= 500 => "The server failed. Some servers answer so to values, ids or accounts that they do not expect: check those first, then try again later, then tell the server's operator.",
        _ => "Check the values that were sent.",
    };

    // The rest of the address may repeat what was sent.
    private static string Target(Uri? location) =>
        location is { IsAbsoluteUri: true } ? $"{location.Scheme}://{location.Authority}" : "another address";

    private static string ClientParameters(ApiConnection connection) => connection.Parameters.Count == 0
        ? ""
        : $"{string.Join(", ", connection.Parameters.Keys.Order(StringComparer.Ordinal))} (set once on the client), ";

    private static string Fields(ApiError? error, SentValues sent)
    {
        var fields = (error?.Fields ?? []).Take(10)
            .Select(field => sent.Redact(field.Name is null ? field.Message : $"{field.Name}: {field.Message}"))
            .OfType<string>();
        var text = string.Join("; ", fields);
        return text.Length == 0 ? "" : $" It names {text}.";
    }

    private static string Wait(TimeSpan? retryAfter) => retryAfter is { } wait
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(wait.TotalSeconds):0} s")
        : "a while";
}
