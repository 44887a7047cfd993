namespace TiledeskContracts.Http;

/// <summary>Says where and why no answer came, and what to check.</summary>
internal static class NetworkFailure
{
    public static HttpRequestException Explain(ApiConnection connection, ApiOperation operation, bool hasAnswered, int attempts, Exception exception)
    {
        var error = (exception as HttpRequestException)?.HttpRequestError ?? (exception as HttpIOException)?.HttpRequestError ?? HttpRequestError.Unknown;
        var host = $"{connection.BaseAddress.Host}:{connection.BaseAddress.Port}";
        var what = exception is InvalidDataException
            ? $"{host} answered with a body that cannot be unpacked. Something between here and the server damages it, or the connection broke: try again."
            : error switch
            {
                HttpRequestError.NameResolutionError => $"the name of {host} could not be resolved. Check the host in the base address, and the network.",
                HttpRequestError.ConnectionError => $"{host} could not be reached. Check the host and port in the base address, that the server runs, the network, and any firewall or proxy.",
                HttpRequestError.SecureConnectionError => $"no secure connection to {host} came about. Check https against http in the base address, and the server's certificate.",
                HttpRequestError.ResponseEnded => $"{host} closed the connection before its answer was complete. Whether it did what was asked is not known.",
                _ when hasAnswered => $"the connection to {host} broke while the answer arrived. Whether the server did what was asked is not known.",
                _ => $"no answer came from {host}. Check the base address, that the server runs, and the network.",
            };
        return new HttpRequestException(error, $"{operation}{AttemptText.Of(attempts)}: {what}", exception, null);
    }
}
