namespace Microsoft.Kiota.Abstractions;

/// <summary>The HTTP methods, in the real library's order.</summary>
public enum Method
{
    GET,
    POST,
    PATCH,
    DELETE,
    OPTIONS,
    PUT,
    HEAD,
    CONNECT,
    TRACE,
}
