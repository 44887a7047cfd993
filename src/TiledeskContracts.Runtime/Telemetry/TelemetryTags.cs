using System.Diagnostics;
using System.Globalization;

using TiledeskContracts.Errors;
using TiledeskContracts.Http;

namespace TiledeskContracts.Telemetry;

/// <summary>Attributes as OpenTelemetry's conventions for HTTP clients name them.</summary>
internal static class TelemetryTags
{
    public const string StatusCode = "http.response.status_code";
    public const string ErrorType = "error.type";
    public const string ResendCount = "http.request.resend_count";

    /// <summary>What is known before a call begins.</summary>
    public static TagList Of(ApiConnection connection, ApiOperation operation) => new()
    {
        { "http.request.method", operation.Method },
        { "url.template", operation.PathTemplate },
        { "server.address", connection.BaseAddress.Host },
        { "server.port", connection.BaseAddress.Port },
    };

    /// <summary>What went wrong, in few different words: a status, what the network says, or the name of a type.</summary>
    public static string ErrorOf(Exception failure) => failure switch
    {
        ApiException answer when (int)answer.Status is < 200 or > 299 => ((int)answer.Status).ToString(CultureInfo.InvariantCulture),
        ApiTimeoutException => "timeout",
        HttpRequestException network => network.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => "name_resolution_error",
            HttpRequestError.ConnectionError => "connection_error",
            HttpRequestError.SecureConnectionError => "secure_connection_error",
            HttpRequestError.HttpProtocolError => "http_protocol_error",
            HttpRequestError.VersionNegotiationError => "version_negotiation_error",
            HttpRequestError.ProxyTunnelError => "proxy_tunnel_error",
            HttpRequestError.InvalidResponse => "invalid_response",
            HttpRequestError.ResponseEnded => "response_ended",
            HttpRequestError.ConfigurationLimitExceeded => "configuration_limit_exceeded",
            _ => "network_error",
        },
        OperationCanceledException => "cancelled",
        _ => failure.GetType().FullName ?? "_OTHER",
    };
}
